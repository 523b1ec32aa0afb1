// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Key;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of one table.
 *
 * @param resource the name under which checks and acts know it
 * @param entity canonical name of the entity class; empty if there is none
 * @param aliases every name of a column, in normal form, to its canonical form
 * @param attributes the entity's attributes as declared: what a derived query may name
 * @param collections the attributes that hold several objects
 * @param keys unique keys, the primary key first if there is one
 * @param foreignKeys as scripts and changelogs declare them; those of entities are not among them
 * @param generatedId whether the primary key is generated, so that no two inserts collide on it
 * @param version the attribute that holds the version, if rows have one
 */
public record Table(
    Resource resource,
    String entity,
    SortedMap<String, String> aliases,
    SortedSet<String> attributes,
    SortedSet<String> collections,
    List<UniqueKey> keys,
    List<ForeignKey> foreignKeys,
    boolean generatedId,
    Optional<String> version) {
  public Table {
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    attributes = Collections.unmodifiableSortedSet(new TreeSet<>(attributes));
    collections = Collections.unmodifiableSortedSet(new TreeSet<>(collections));
    keys = List.copyOf(keys);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** The canonical form of a column or attribute, by any of its names. */
  public String column(String name) {
    String normal = Resource.normal(name);
    return aliases.getOrDefault(normal, normal);
  }

  /** A unique key over all rows that a program must mind: any but a generated primary key. */
  public Optional<UniqueKey> declaredKey() {
    return keys.stream()
        .filter(key -> !key.columns().isEmpty() && key.condition().isEmpty())
        .filter(key -> !(generatedId && key.primary()))
        .findFirst();
  }

  /**
   * The first unique key that keeps two rows from being there of which a check looks for one. That
   * a column of the key may be null is not looked at: nulls are distinct, and nothing keeps two
   * rows apart that have one.
   */
  public Optional<UniqueKey> keyWithin(Key key) {
    return matching(key, true);
  }

  /** A unique key that would do so if it were about all of the rows that the check looks for. */
  public Optional<UniqueKey> partialKeyWithin(Key key) {
    return matching(key, false);
  }

  /**
   * As {@link #keyWithin}, for a save that looks for the row first. Where the program assigns the
   * id, and no version says that the object is new, a save overwrites the row that it finds: then
   * the primary key keeps nobody out (Spring Data JPA reference, "Saving Entities"; Jakarta
   * Persistence 3.2, section 3.3.7.1, merge).
   */
  public Optional<UniqueKey> keyWithinOfSave(Key key) {
    boolean overwrites = !entity.isEmpty() && !generatedId && version.isEmpty();
    return matching(key, true, !overwrites);
  }

  private Optional<UniqueKey> matching(Key key, boolean aboutAll) {
    return matching(key, aboutAll, true);
  }

  private Optional<UniqueKey> matching(Key key, boolean aboutAll, boolean primaryToo) {
    Map<String, Term> equal = new TreeMap<>();
    key.equal().forEach((name, term) -> equal.put(column(name), term));
    Set<String> others = new TreeSet<>();
    key.others().forEach(name -> others.add(column(name)));
    return keys.stream()
        .filter(unique -> unique.isWithin(equal, others))
        .filter(unique -> unique.isAboutAll(equal) == aboutAll)
        .filter(unique -> primaryToo || !unique.primary())
        .findFirst();
  }
}
