// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    /** There is one row at most: of what is looked for as one, that it is not ambiguous. */
    SINGLE,
    /** There are two rows or more. */
    SEVERAL,
    /** The number of rows is on one side of a limit other than none and one. */
    LIMIT,
    /** The value passed some test that nothing from elsewhere has a part in. */
    STATE,
    /** The value passed some other test. */
    VALUE,
    /** The value is the same as one that comes from elsewhere. */
    SAME,
    /** The value differs from one that comes from elsewhere. */
    DIFFERENT;

    /** The outcome in the other branch. */
    public Outcome negated() {
      return switch (this) {
        case PRESENT -> ABSENT;
        case ABSENT -> PRESENT;
        case SINGLE -> SEVERAL;
        case SEVERAL -> SINGLE;
        case SAME -> DIFFERENT;
        case DIFFERENT -> SAME;
        case LIMIT, STATE, VALUE -> this;
      };
    }

    /** Whether it tells on which side of a limit other than none the number of rows is. */
    public boolean isLimit() {
      return this == SINGLE || this == SEVERAL || this == LIMIT;
    }

    /** Whether it tells how two values are to each other, and of neither what it is. */
    public boolean isRelative() {
      return this == SAME || this == DIFFERENT;
    }
  }

  /** Conditions of one fact beyond this many are dropped: {@link Source#BY_WEIGHT}. */
  public static final int MOST = 40;

  private static final Comparator<Control> BY_WEIGHT =
      Comparator.comparing(Control::source, Source.BY_WEIGHT)
          .thenComparing(Comparator.naturalOrder());

  /** The {@link #MOST} of a set that tell most. */
  static SortedSet<Control> bounded(SortedSet<Control> controls) {
    return controls.size() <= MOST
        ? Frozen.of(controls)
        : Frozen.of(
            controls.stream()
                .sorted(BY_WEIGHT)
                .limit(MOST)
                .collect(Collectors.toCollection(TreeSet::new)));
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
