// SPDX-License-Identifier: Apache-2.0
/** Which windows are races: one class a rule. Sees windows only, never trees or library names. */
@NullMarked
package dev.racewindow.rules;

import org.jspecify.annotations.NullMarked;
