// SPDX-License-Identifier: Apache-2.0
/** Proves on a real PostgreSQL what a guard is worth: a scenario goes in, a verdict comes out. */
@NullMarked
package dev.racewindow.lab;

import org.jspecify.annotations.NullMarked;
