// SPDX-License-Identifier: Apache-2.0
/** What keeps the layers of the design apart, checked on what was compiled and on its sources. */
@NullMarked
package dev.racewindow.architecture;

import org.jspecify.annotations.NullMarked;
