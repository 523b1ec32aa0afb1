// SPDX-License-Identifier: Apache-2.0
/** Months that are to be filled in later, handed to a queue one job each. */
@NullMarked
package dev.racewindow.reference.scheduler;

import org.jspecify.annotations.NullMarked;
