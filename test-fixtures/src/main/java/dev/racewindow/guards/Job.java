// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

/** A mail that is to be sent, as it was read. */
record Job(int id, int version) {}
