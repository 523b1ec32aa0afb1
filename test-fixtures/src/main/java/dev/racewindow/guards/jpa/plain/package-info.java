// SPDX-License-Identifier: Apache-2.0
/** An application whose tables have no constraint and whose rows have no version. */
@NullMarked
package dev.racewindow.guards.jpa.plain;

import org.jspecify.annotations.NullMarked;
