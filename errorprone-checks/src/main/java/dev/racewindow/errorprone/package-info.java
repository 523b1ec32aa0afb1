// SPDX-License-Identifier: Apache-2.0
/** Checks for Error Prone: what javac can say about the use of Race Window. */
@NullMarked
package dev.racewindow.errorprone;

import org.jspecify.annotations.NullMarked;
