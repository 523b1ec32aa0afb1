// SPDX-License-Identifier: Apache-2.0
/** One execution of one schedule. */
@NullMarked
package dev.racewindow.lab.run;

import org.jspecify.annotations.NullMarked;
