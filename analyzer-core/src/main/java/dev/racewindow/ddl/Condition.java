// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Which rows a partial unique index is about (PostgreSQL manual, section 11.8 "Partial Indexes").
 *
 * @param equal columns that must have a constant: a text without quotes, a number, {@code true},
 *     {@code false} or {@code null}
 * @param notNull columns that must have any value
 * @param understood whether this is all that is demanded
 * @param text as written, for messages
 */
public record Condition(
    SortedMap<String, String> equal, SortedSet<String> notNull, boolean understood, String text) {
  public Condition {
    equal = Collections.unmodifiableSortedMap(new TreeMap<>(equal));
    notNull = Collections.unmodifiableSortedSet(new TreeSet<>(notNull));
  }

  /** The same condition with other names for the columns. */
  public Condition renamed(UnaryOperator<String> names) {
    TreeMap<String, String> constants = new TreeMap<>();
    equal.forEach((column, constant) -> constants.put(names.apply(column), constant));
    TreeSet<String> present = new TreeSet<>();
    notNull.forEach(column -> present.add(names.apply(column)));
    return new Condition(constants, present, understood, text);
  }

  /** A condition of which nothing is known but its text. */
  static Condition notUnderstood(String text) {
    return new Condition(new TreeMap<>(), new TreeSet<>(), false, text);
  }
}
