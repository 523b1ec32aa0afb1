// SPDX-License-Identifier: Apache-2.0
/** What an SQL, JPQL or HQL string reads, writes and locks. Depends on nothing else of ours. */
@NullMarked
package dev.racewindow.sql;

import org.jspecify.annotations.NullMarked;
