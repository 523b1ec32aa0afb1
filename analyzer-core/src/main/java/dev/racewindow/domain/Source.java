// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Collection;
import java.util.Comparator;

/** Where a value comes from: a check, or an input of the body that a caller will know. */
public sealed interface Source extends Comparable<Source> {
  /** A part that stands for what somebody answered who was told of the whole. */
  String ANSWER = "()";

  /**
   * Which sources a bounded set keeps: checks before inputs, and that a row is there before what
   * its columns hold, and those before what rows hold that it leads to.
   */
  Comparator<Source> BY_WEIGHT =
      Comparator.<Source, Boolean>comparing(Input.class::isInstance)
          .thenComparing(Source::depth)
          .thenComparing(Comparator.naturalOrder());

  /**
   * The path within it; empty for the thing itself: that the row exists, the count, the argument.
   */
  String path();

  /** How many parts lead from the thing itself to this. */
  private int depth() {
    int parts = path().isEmpty() ? 0 : 1;
    for (int dot = path().indexOf('.'); dot >= 0; dot = path().indexOf('.', dot + 1)) {
      parts++;
    }
    return parts;
  }

  /** A part of this. */
  Source part(String name);

  /** Whether all of these come from one check, or from one input. */
  static boolean haveOneOrigin(Collection<Source> sources) {
    return sources.stream().map(Source::origin).distinct().count() == 1;
  }

  private Object origin() {
    return this instanceof Checked checked ? checked.check() : ((Input) this).index();
  }

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
    int depth = 0;
    for (int at = path.indexOf('.'); at >= 0; at = path.indexOf('.', at + 1)) {
      depth++;
    }
    if (path.isEmpty()) {
      return name;
    }
    return depth + 1 >= Term.DEPTH ? path : path + "." + name;
  }

  /** Checks before inputs. */
  @Override
  default int compareTo(Source other) {
    if (this instanceof Checked one) {
      if (!(other instanceof Checked two)) {
        return -1;
      }
      int byCheck = one.check().compareTo(two.check());
      return byCheck != 0 ? byCheck : one.path().compareTo(two.path());
    }
    if (!(other instanceof Input two)) {
      return 1;
    }
    int byIndex = Integer.compare(((Input) this).index(), two.index());
    return byIndex != 0 ? byIndex : path().compareTo(two.path());
  }
}
