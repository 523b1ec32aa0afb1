// SPDX-License-Identifier: Apache-2.0
/** An application whose accounts have a unique address. */
@NullMarked
package dev.racewindow.guards.jpa.unique;

import org.jspecify.annotations.NullMarked;
