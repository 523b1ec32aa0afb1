// SPDX-License-Identifier: Apache-2.0
/** What each guard is worth for each window, as programs that the lab runs. */
@NullMarked
package dev.racewindow.lab.guards;

import org.jspecify.annotations.NullMarked;
