// SPDX-License-Identifier: Apache-2.0
/** The frameworks of users run in the lab as they are. */
@NullMarked
package dev.racewindow.lab.frameworks;

import org.jspecify.annotations.NullMarked;
