// SPDX-License-Identifier: Apache-2.0
/** What mapping files in XML say of classes, put where annotations would say it. */
@NullMarked
package dev.racewindow.mapping;

import org.jspecify.annotations.NullMarked;
