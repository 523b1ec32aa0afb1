// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.IOException;

/** A changelog is not well-formed XML, YAML or JSON. */
public final class UnreadableScriptException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int line;

  UnreadableScriptException(int line, Exception cause) {
    super("not well-formed", cause);
    this.line = line;
  }

  /** Where it ends to be so, counted from 1; 0 if that is not known. */
  public int line() {
    return line;
  }
}
