// SPDX-License-Identifier: Apache-2.0
/** How a verdict is shown: one class a format. */
@NullMarked
package dev.racewindow.lab.report;

import org.jspecify.annotations.NullMarked;
