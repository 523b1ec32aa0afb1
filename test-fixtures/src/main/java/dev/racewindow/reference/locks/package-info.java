// SPDX-License-Identifier: Apache-2.0
/** Locks of the database, how long they are waited for, and who holds them. */
@NullMarked
package dev.racewindow.reference.locks;

import org.jspecify.annotations.NullMarked;
