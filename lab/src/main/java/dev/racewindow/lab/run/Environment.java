// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.server.Waits;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Where runs take place.
 *
 * @param space the schema
 * @param seed statements that fill it
 * @param dataSource the callers' way into it
 * @param waits tells who waits for whom
 * @param sharedMemory whether callers may meet in Java
 * @param timeOuts whether a time-out may pass before the lock is released; else only where nobody
 *     could go on otherwise
 * @param patience how long a caller may be on its way before it counts as hanging
 */
public record Environment(
    Space space,
    String seed,
    DataSource dataSource,
    Waits waits,
    boolean sharedMemory,
    boolean timeOuts,
    Duration patience) {}
