// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.locks;

import org.jspecify.annotations.Nullable;

/**
 * A session of the database that holds an advisory lock or waits for one.
 *
 * @param key the lock's number; of two integers the first is the upper half
 * @param pid the server process, as {@code pg_terminate_backend} takes it
 * @param application what the session calls itself; empty if it does not
 * @param state what it does now, such as {@code idle in transaction}
 * @param seconds for how long it has been doing that
 * @param granted whether it holds the lock; else it waits
 * @param statement the beginning of its last statement
 */
public record LockHolder(
    long key,
    int pid,
    String application,
    @Nullable String state,
    long seconds,
    boolean granted,
    String statement) {

  @Override
  public String toString() {
    return "process %d (%s, %s for %d s, last statement: %s)"
        .formatted(pid, application.isEmpty() ? "unnamed" : application, state, seconds, statement);
  }
}
