// SPDX-License-Identifier: Apache-2.0
/** One run as every tool does it: sources found, analysed, judged, reported. */
@NullMarked
package dev.racewindow.run;

import org.jspecify.annotations.NullMarked;
