// SPDX-License-Identifier: Apache-2.0
/** Java source text to the intermediate representation, one file at a time and without linking. */
@NullMarked
package dev.racewindow.frontend.javaparser;

import org.jspecify.annotations.NullMarked;
