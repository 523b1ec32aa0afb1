// SPDX-License-Identifier: Apache-2.0
/** How races and windows are said: one class a format. */
@NullMarked
package dev.racewindow.report;

import org.jspecify.annotations.NullMarked;
