// SPDX-License-Identifier: Apache-2.0
/** An application whose rows have versions. */
@NullMarked
package dev.racewindow.guards.jpa.versioned;

import org.jspecify.annotations.NullMarked;
