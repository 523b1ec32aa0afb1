// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/**
 * One pattern of a call entry with the meaning of the calls that it matches.
 *
 * @param line of the entry in its file, counted from 1
 */
record CallEntry(CallPattern pattern, CallModel model, int line) {}
