// SPDX-License-Identifier: Apache-2.0
/** What the tests of the reference implementation share. */
@NullMarked
package dev.racewindow.reference;

import org.jspecify.annotations.NullMarked;
