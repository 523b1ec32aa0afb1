// SPDX-License-Identifier: Apache-2.0
/** An application whose rows have no versions, and of which updates write all columns. */
@NullMarked
package dev.racewindow.guards.jpa.wholerow;

import org.jspecify.annotations.NullMarked;
