// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

/** A balance as it was read. */
record Wallet(int balance, int version) {}
