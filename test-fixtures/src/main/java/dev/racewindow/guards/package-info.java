// SPDX-License-Identifier: Apache-2.0
/**
 * The guard table as programs, a class for each row and a method for each column: the lab runs them
 * and the analyser reads them.
 */
@NullMarked
package dev.racewindow.guards;

import org.jspecify.annotations.NullMarked;
