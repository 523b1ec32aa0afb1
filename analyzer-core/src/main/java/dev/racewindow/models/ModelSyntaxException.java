// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/** An entry of a model file that cannot be used; caught per entry and reported as a problem. */
final class ModelSyntaxException extends Exception {
  private final int line;
  private final String explanation;

  /**
   * A mistake in a model file.
   *
   * @param line counted from 1
   * @param message what was expected and what to do
   */
  ModelSyntaxException(int line, String message) {
    super(message, null, false, false);
    this.line = line;
    this.explanation = message;
  }

  int line() {
    return line;
  }

  String explanation() {
    return explanation;
  }
}
