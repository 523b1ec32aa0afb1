// SPDX-License-Identifier: Apache-2.0
/** What the property files of a program set, as far as it decides what library calls mean. */
@NullMarked
package dev.racewindow.settings;

import org.jspecify.annotations.NullMarked;
