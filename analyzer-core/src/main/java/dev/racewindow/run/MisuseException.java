// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.run;

/** The user asked for what cannot be done; the message is one line that says what was expected. */
public final class MisuseException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A misuse that was noticed by a failure. */
  public MisuseException(String message, Throwable cause) {
    super(message, cause);
  }

  MisuseException(Throwable cause) {
    super(cause.getMessage(), cause);
  }

  /** A misuse that this line describes. */
  public MisuseException(String message) {
    super(message);
  }
}
