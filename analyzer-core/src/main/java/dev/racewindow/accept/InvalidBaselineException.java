// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import java.io.IOException;

/** A baseline file is malformed; the user mends it. */
public final class InvalidBaselineException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  InvalidBaselineException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** The line that is wrong, counted from 1. */
  public int line() {
    return line;
  }
}
