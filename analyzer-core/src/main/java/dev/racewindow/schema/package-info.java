// SPDX-License-Identifier: Apache-2.0
/** What the database guarantees: unique keys and version columns, read from entities. */
@NullMarked
package dev.racewindow.schema;

import org.jspecify.annotations.NullMarked;
