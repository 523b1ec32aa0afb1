// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.run;

/** The user asked for what cannot be done; the message is one line that says what was expected. */
public final class MisuseException extends Exception {
  private static final long serialVersionUID = 1L;

  MisuseException(String message, Throwable cause) {
    super(message, cause);
  }

  MisuseException(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  MisuseException(String message) {
    super(message);
  }
}
