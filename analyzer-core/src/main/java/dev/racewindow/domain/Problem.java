// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * Input that could not be used, in one line: where, what was expected, what to do.
 *
 * @param path file or directory as the user knows it
 * @param line counted from 1; 0 where no line is meant
 */
public record Problem(Kind kind, String path, int line, String message)
    implements Comparable<Problem> {
  /** Whose fault it is. */
  public enum Kind {
    /** The user's input: unparsable source, unreadable directory, broken model file. */
    INPUT,
    /** A suppression that suppresses nothing. */
    USELESS_SUPPRESSION,
    /** A defect of ours: the method named was not analysed. */
    INTERNAL
  }

  @Override
  public int compareTo(Problem other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return path + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
