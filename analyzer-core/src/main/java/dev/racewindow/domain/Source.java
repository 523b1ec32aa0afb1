// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/** Where a value comes from: a check, or an input of the body that a caller will know. */
public sealed interface Source extends Comparable<Source> {
  /**
   * The path within it; empty for the thing itself: that the row exists, the count, the argument.
   */
  String path();

  /** A part of this. */
  Source part(String name);

  /** What a check fetched: the row itself, or a column or association of it. */
  record Checked(FactId check, String path) implements Source {
    @Override
    public Source part(String name) {
      return new Checked(check, join(path, name));
    }

    @Override
    public String toString() {
      return "checked(" + check + ")" + (path.isEmpty() ? "" : "." + path);
    }
  }

  /** An input of the body ({@link Term.Input}), or a field of it. */
  record Input(int index, String path) implements Source {
    @Override
    public Source part(String name) {
      return new Input(index, join(path, name));
    }

    @Override
    public String toString() {
      return "in" + index + (path.isEmpty() ? "" : "." + path);
    }
  }

  /** The path of a part, cut where it is longer than {@link Term#DEPTH}. */
  static String join(String path, String name) {
    if (name.isEmpty()) {
      return path;
    }
    String joined = path.isEmpty() ? name : path + "." + name;
    return joined.chars().filter(c -> c == '.').count() >= Term.DEPTH ? path : joined;
  }

  @Override
  default int compareTo(Source other) {
    return toString().compareTo(other.toString());
  }
}
