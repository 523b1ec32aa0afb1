// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The exceptions that a method throws by statements of its own, or of methods that it calls.
 *
 * @param all of them
 * @param unless those that it throws where a condition does not hold
 */
public record Throws(SortedSet<Failure> all, SortedMap<Control, SortedSet<Failure>> unless) {
  /** None. */
  public static final Throws NOTHING = new Throws(new TreeSet<>(), new TreeMap<>());

  public Throws {
    all = Frozen.of(all);
    unless = Collections.unmodifiableSortedMap(new TreeMap<>(unless));
  }

  /** These and others. */
  public Throws plus(Throws other) {
    TreeSet<Failure> both = new TreeSet<>(all);
    both.addAll(other.all);
    TreeMap<Control, SortedSet<Failure>> conditions = new TreeMap<>(unless);
    other.unless.forEach(
        (control, failures) ->
            conditions.merge(
                control,
                failures,
                (one, two) -> {
                  TreeSet<Failure> joined = new TreeSet<>(one);
                  joined.addAll(two);
                  return joined;
                }));
    return new Throws(both, conditions);
  }
}
