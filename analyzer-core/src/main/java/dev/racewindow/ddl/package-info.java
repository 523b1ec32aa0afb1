// SPDX-License-Identifier: Apache-2.0
/** Which tables and keys SQL scripts and Liquibase changelogs make, in the order they are run. */
@NullMarked
package dev.racewindow.ddl;

import org.jspecify.annotations.NullMarked;
