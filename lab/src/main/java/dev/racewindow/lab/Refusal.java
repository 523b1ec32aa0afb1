// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.sql.SQLException;

/**
 * The answer of a caller that was told that it did not work.
 *
 * @param type the simple name of the exception's class
 * @param state the SQLSTATE of the first {@link SQLException} among its causes, or empty
 * @param message the first line of the exception's message
 */
public record Refusal(String type, String state, String message) {
  private static final String DEADLOCK = "40P01";

  /** The refusal that {@code thrown} means. */
  public static Refusal of(Throwable thrown) {
    String state = "";
    for (Throwable cause = thrown; cause != null && state.isEmpty(); cause = cause.getCause()) {
      state = cause instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
    }
    String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
    return new Refusal(thrown.getClass().getSimpleName(), state, message);
  }

  /** Whether PostgreSQL chose this caller to resolve a deadlock. */
  public boolean isDeadlock() {
    return state.equals(DEADLOCK);
  }

  /**
   * Whether the caller did not refuse but fail: by an {@link Error}, as a broken assertion throws.
   */
  public boolean isFailure() {
    return type.endsWith("Error");
  }

  /** What is compared between runs; messages hold process numbers. */
  @Override
  public String toString() {
    return state.isEmpty() ? "refused: " + type + " " + message : "refused: " + state;
  }
}
