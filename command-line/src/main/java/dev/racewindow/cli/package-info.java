// SPDX-License-Identifier: Apache-2.0
/** The {@code racewindow} command. */
@NullMarked
package dev.racewindow.cli;

import org.jspecify.annotations.NullMarked;
