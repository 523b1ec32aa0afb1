// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which rows a statement is about.
 *
 * @param equal columns compared for equality, with the term that they are compared with; {@code id}
 *     stands for the primary key
 * @param others columns that are tested in any other way
 */
public record Key(SortedMap<String, Term> equal, SortedSet<String> others) {
  /** All rows, or not known which. */
  public static final Key ANY = new Key(new TreeMap<>(), new TreeSet<>());

  public Key {
    equal = Collections.unmodifiableSortedMap(new TreeMap<>(equal));
    others = Frozen.of(others);
  }

  /** The row with this primary key. */
  public static Key id(Term id) {
    return new Key(new TreeMap<>(Map.of("id", id)), new TreeSet<>());
  }
}
