// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of one table.
 *
 * @param resource the name under which checks and acts know it
 * @param entity canonical name of the entity class
 * @param aliases every name of a column, in normal form, to its canonical form
 * @param attributes the entity's attributes as declared: what a derived query may name
 * @param keys unique keys, the primary key first if there is one
 * @param generatedId whether the primary key is generated, so that no two inserts collide on it
 * @param version the attribute that holds the version, if rows have one
 */
public record Table(
    Resource resource,
    String entity,
    SortedMap<String, String> aliases,
    SortedSet<String> attributes,
    List<UniqueKey> keys,
    boolean generatedId,
    Optional<String> version) {
  public Table {
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    attributes = Collections.unmodifiableSortedSet(new TreeSet<>(attributes));
    keys = List.copyOf(keys);
  }

  /** The canonical form of a column or attribute, by any of its names. */
  public String column(String name) {
    String normal = Resource.normal(name);
    return aliases.getOrDefault(normal, normal);
  }

  /** A unique key that a program must mind: any but a generated primary key. */
  public Optional<UniqueKey> declaredKey() {
    return keys.stream()
        .filter(key -> !key.columns().isEmpty())
        .filter(key -> !(generatedId && key.origin().equals("primary key")))
        .findFirst();
  }

  /** The first unique key whose columns are all among those compared for equality. */
  public Optional<UniqueKey> keyWithin(SortedSet<String> compared) {
    return keys.stream()
        .filter(key -> !key.columns().isEmpty())
        .filter(key -> compared.containsAll(key.columns()))
        .findFirst();
  }
}
