// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

/** The programs of a row as they live in processes: each process has one instance. */
interface Instances extends AutoCloseable {
  /** The instance that a process has. */
  Object of(Class<?> program, String process);

  /** Forgets what processes had in memory. */
  default void restart() {}

  @Override
  default void close() {}
}
