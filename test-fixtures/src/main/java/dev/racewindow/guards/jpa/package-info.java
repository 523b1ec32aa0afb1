// SPDX-License-Identifier: Apache-2.0
/** The part of the guard table that is written with Spring Data JPA. */
@NullMarked
package dev.racewindow.guards.jpa;

import org.jspecify.annotations.NullMarked;
