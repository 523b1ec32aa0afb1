// SPDX-License-Identifier: Apache-2.0
/** The PostgreSQL under test: its start, its schemas, its catalogue, and who waits for whom. */
@NullMarked
package dev.racewindow.lab.server;

import org.jspecify.annotations.NullMarked;
