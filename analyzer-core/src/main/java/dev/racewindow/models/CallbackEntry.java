// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/**
 * One pattern of a callback entry with what it says of the methods that implement it.
 *
 * @param line of the entry in its file, counted from 1
 */
record CallbackEntry(CallPattern pattern, CallbackModel model, int line) {}
