// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A condition under which something happens.
 *
 * @param source what is decided on
 * @param outcome which way
 */
public record Control(Source source, Outcome outcome) implements Comparable<Control> {
  /** What the decision was for the thing to happen. */
  public enum Outcome {
    /** The row is there; the count is not zero. */
    PRESENT,
    /** The row is not there; the count is zero. */
    ABSENT,
    /** The value passed some other test. */
    VALUE;

    /** The outcome in the other branch. */
    public Outcome negated() {
      return this == PRESENT ? ABSENT : this == ABSENT ? PRESENT : VALUE;
    }
  }

  /** Conditions of one fact beyond this many are dropped, those on checks last. */
  public static final int MOST = 40;

  /** The first {@link #MOST} of a set: checks come before inputs. */
  static SortedSet<Control> bounded(SortedSet<Control> controls) {
    TreeSet<Control> kept = new TreeSet<>(controls);
    while (kept.size() > MOST) {
      kept.pollLast();
    }
    return kept;
  }

  /** The condition of the other branch. */
  public Control negated() {
    return new Control(source, outcome.negated());
  }

  @Override
  public int compareTo(Control other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : outcome.compareTo(other.outcome);
  }

  @Override
  public String toString() {
    return source + "=" + outcome;
  }
}
