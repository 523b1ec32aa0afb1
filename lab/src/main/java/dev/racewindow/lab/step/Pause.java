// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import org.jspecify.annotations.Nullable;

/**
 * A wait of a caller for another outside of the database, of which the lab knows all.
 *
 * @param text what it waits for, to follow "waits for"
 * @param timeOut what ends the wait if nobody does before, or null
 */
public record Pause(String text, @Nullable TimeOut timeOut) {}
