// SPDX-License-Identifier: Apache-2.0
/**
 * Which Java source files there are, and their text, and which files say what tables there are;
 * everything that can be wrong with them.
 */
@NullMarked
package dev.racewindow.input;

import org.jspecify.annotations.NullMarked;
