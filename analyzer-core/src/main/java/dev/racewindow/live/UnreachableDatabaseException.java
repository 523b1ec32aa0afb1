// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.live;

import java.io.Serial;

/** A database cannot be asked for its schema; the message says why, in one line. */
public final class UnreachableDatabaseException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  UnreachableDatabaseException(LiveDatabase database, Exception cause) {
    super(database.display() + " cannot be read (" + reason(cause) + ")", cause);
  }

  private static String reason(Exception cause) {
    String message = cause.getMessage();
    String line =
        message == null ? cause.getClass().getSimpleName() : message.lines().findFirst().orElse("");
    return line.startsWith("No suitable driver")
        ? "there is no JDBC driver for it on the class path"
        : line.strip();
  }
}
