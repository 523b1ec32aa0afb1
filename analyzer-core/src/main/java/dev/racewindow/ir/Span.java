// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/**
 * A stretch of source text.
 *
 * @param line first line, counted from 1; 0 where there is no source ({@link #NONE})
 * @param column first column, counted from 1 in UTF-16 code units
 * @param endLine last line, inclusive
 * @param endColumn last column, inclusive
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
  /** The span of what no source line stands for, such as synthetic members. */
  public static final Span NONE = new Span(0, 0, 0, 0);

  @Override
  public int compareTo(Span other) {
    int byLine = Integer.compare(line, other.line);
    if (byLine != 0) {
      return byLine;
    }
    int byColumn = Integer.compare(column, other.column);
    if (byColumn != 0) {
      return byColumn;
    }
    int byEnd = Integer.compare(endLine, other.endLine);
    return byEnd != 0 ? byEnd : Integer.compare(endColumn, other.endColumn);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * line + column) + 31 * endLine + endColumn;
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
