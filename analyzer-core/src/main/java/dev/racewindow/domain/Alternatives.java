// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Objects of which a value is one: how they are joined, and which of them others may know. */
public final class Alternatives {
  /** A value that may be more objects than this is not known. */
  static final int MOST = 4;

  private Alternatives() {}

  /** One of two objects; unknown if either is no object, or there are too many. */
  static Term join(Term one, Term other) {
    SortedSet<Term> all = new TreeSet<>();
    all.addAll(one.alternatives());
    all.addAll(other.alternatives());
    return all.size() <= MOST && all.stream().allMatch(Alternatives::isObject)
        ? new Term.OneOf(new ArrayList<>(all))
        : Term.UNKNOWN;
  }

  /** One of several values; unknown if there are none. */
  public static Term join(List<Term> terms) {
    return terms.stream().reduce(Term::join).orElse(Term.UNKNOWN);
  }

  /** Those of the alternatives that others may know; all if they know none. */
  public static List<Term> shared(Term term) {
    List<Term> shared = term.alternatives().stream().filter(Term::isShared).toList();
    return shared.isEmpty() ? term.alternatives() : shared;
  }

  private static boolean isObject(Term term) {
    return term.isShared() || term.root() instanceof Term.Created;
  }
}
