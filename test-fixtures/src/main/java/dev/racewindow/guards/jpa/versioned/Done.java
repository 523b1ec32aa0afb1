// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

/** What has happened, for those who want to know once it is committed. */
public record Done(String subject) {}
