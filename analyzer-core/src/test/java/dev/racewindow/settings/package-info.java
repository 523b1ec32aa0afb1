// SPDX-License-Identifier: Apache-2.0
/** What the property files of a program set. */
@NullMarked
package dev.racewindow.settings;

import org.jspecify.annotations.NullMarked;
