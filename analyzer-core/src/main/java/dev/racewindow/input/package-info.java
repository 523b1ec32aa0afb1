// SPDX-License-Identifier: Apache-2.0
/** Which Java source files there are, and their text; everything that can be wrong with them. */
@NullMarked
package dev.racewindow.input;

import org.jspecify.annotations.NullMarked;
