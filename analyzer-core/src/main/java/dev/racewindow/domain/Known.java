// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is known of a value: the state of the analysis at one value.
 *
 * @param term what it is
 * @param sources where it comes from
 * @param tests what is true of the sources if this, a boolean, is true
 * @param likeness which of them then equal what comes from elsewhere, or do not
 */
public record Known(
    Term term, SortedSet<Source> sources, SortedSet<Control> tests, SortedSet<Control> likeness) {
  /** Sources beyond this many are dropped: {@link Source#BY_WEIGHT}. */
  public static final int MOST_SOURCES = 24;

  /** Nothing. */
  public static final Known NOTHING = new Known(Term.UNKNOWN, new TreeSet<>(), new TreeSet<>());

  public Known {
    sources = bounded(sources);
    tests = Control.bounded(tests);
    likeness = Control.bounded(likeness);
  }

  /** A value that tells of no two whether they are equal. */
  public Known(Term term, SortedSet<Source> sources, SortedSet<Control> tests) {
    this(term, sources, tests, new TreeSet<>());
  }

  /** The same, if it is a boolean that tells which sources are equal to what. */
  public Known likening(SortedSet<Control> other) {
    return new Known(term, sources, tests, other);
  }

  private static SortedSet<Source> bounded(SortedSet<Source> sources) {
    return sources.size() <= MOST_SOURCES
        ? Frozen.of(sources)
        : Frozen.of(
            sources.stream()
                .sorted(Source.BY_WEIGHT)
                .limit(MOST_SOURCES)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** A value of which only the term is known. */
  public static Known of(Term term) {
    return new Known(term, new TreeSet<>(), new TreeSet<>());
  }

  /** A value of unknown term that comes from somewhere. */
  public static Known from(SortedSet<Source> sources) {
    return new Known(Term.UNKNOWN, sources, new TreeSet<>());
  }

  /** The same sources under another term. */
  public Known as(Term other) {
    return new Known(other, sources, tests, likeness);
  }

  /** This with further sources. */
  public Known plus(SortedSet<Source> more) {
    if (sources.containsAll(more)) {
      return this;
    }
    TreeSet<Source> all = new TreeSet<>(sources);
    all.addAll(more);
    return new Known(term, all, tests, likeness);
  }

  /** What is known if the value is one of the two: the least upper bound. */
  public Known join(Known other) {
    if (equals(other)) {
      return this;
    }
    TreeSet<Source> all = new TreeSet<>(sources);
    all.addAll(other.sources);
    TreeSet<Control> both = new TreeSet<>(tests);
    both.retainAll(other.tests);
    TreeSet<Control> alike = new TreeSet<>(likeness);
    alike.retainAll(other.likeness);
    return new Known(term.join(other.term), all, both, alike);
  }
}
