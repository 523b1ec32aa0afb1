// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

/**
 * A statement text in the form that the parser reads.
 *
 * @param several whether the text holds more than one statement
 * @param open whether there may be conditions that the text does not show
 * @param lock the row lock that table hints asked for, which the text no longer shows
 * @param skipLocked whether table hints asked to pass over locked rows
 */
record Normalized(
    String text,
    Names names,
    boolean several,
    boolean open,
    LockStrength lock,
    boolean skipLocked) {}
