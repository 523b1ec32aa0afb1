// SPDX-License-Identifier: Apache-2.0
/**
 * Reads which tables and keys a database has, from the database itself. The only package that talks
 * to one.
 */
@NullMarked
package dev.racewindow.live;

import org.jspecify.annotations.NullMarked;
