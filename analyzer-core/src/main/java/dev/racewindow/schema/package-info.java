// SPDX-License-Identifier: Apache-2.0
/**
 * What the database guarantees: unique keys and version columns, from entities and from the scripts
 * and changelogs that make the tables.
 */
@NullMarked
package dev.racewindow.schema;

import org.jspecify.annotations.NullMarked;
