// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * Lines of a file in which a comment or an annotation says that races are accepted.
 *
 * @param form how it is written
 * @param path file, relative to the scanned root, with forward slashes
 * @param line where it is written, counted from 1
 * @param fromLine first line that it covers
 * @param toLine last line that it covers, inclusive
 * @param rule name of the rule; {@link #ANY} for all
 * @param reason why; empty where none is given
 */
public record Suppression(
    Form form, String path, int line, int fromLine, int toLine, String rule, String reason)
    implements Comparable<Suppression> {
  /** Stands for every rule. */
  public static final String ANY = "*";

  /** How it is written. */
  public enum Form {
    /** {@code @SuppressWarnings} on a declaration, of which it covers all lines. */
    ANNOTATION,
    /** {@code // racewindow:ignore}, which covers its line and the next. */
    COMMENT
  }

  /** Whether it covers a line of a file. */
  public boolean covers(String file, int atLine) {
    return path.equals(file) && fromLine <= atLine && atLine <= toLine;
  }

  @Override
  public int compareTo(Suppression other) {
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : rule.compareTo(other.rule);
  }
}
