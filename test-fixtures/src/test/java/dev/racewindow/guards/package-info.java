// SPDX-License-Identifier: Apache-2.0
/** What each guard is worth for each window, as the lab finds it. */
@NullMarked
package dev.racewindow.guards;

import org.jspecify.annotations.NullMarked;
