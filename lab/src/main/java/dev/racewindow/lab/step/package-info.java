// SPDX-License-Identifier: Apache-2.0
/** What a caller does at one step, and which steps may be swapped without anyone noticing. */
@NullMarked
package dev.racewindow.lab.step;

import org.jspecify.annotations.NullMarked;
