// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.util.regex.PatternSyntaxException;

/** The user's include or exclude glob is malformed; the message names it and says how. */
public final class InvalidGlobException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  InvalidGlobException(String glob, PatternSyntaxException cause) {
    super("Invalid glob '" + glob + "': " + cause.getDescription(), cause);
  }
}
