// SPDX-License-Identifier: Apache-2.0
/** An application whose accounts have their address for an id. */
@NullMarked
package dev.racewindow.guards.jpa.assigned;

import org.jspecify.annotations.NullMarked;
