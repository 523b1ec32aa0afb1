// SPDX-License-Identifier: Apache-2.0
/** Which schedules are worth running, and what their outcomes mean. */
@NullMarked
package dev.racewindow.lab.explore;

import org.jspecify.annotations.NullMarked;
