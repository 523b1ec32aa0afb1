// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as scripts and changelogs leave it.
 *
 * @param name as written, without its schema
 * @param columns in lower case
 * @param generated those that the database fills with a value of their own, such as a serial number
 * @param defaults those that are never null and have a constant default: a row that is inserted
 *     without a value for them has the same one as any other such row
 * @param loose whether only scripts tell of it that no changelog includes and that have no name of
 *     a migration, such as dumps: nobody knows whether they are in use
 */
public record DeclaredTable(
    String name,
    SortedSet<String> columns,
    SortedSet<String> generated,
    SortedSet<String> defaults,
    List<DeclaredKey> keys,
    List<DeclaredForeignKey> foreignKeys,
    boolean loose) {
  public DeclaredTable {
    columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    generated = Collections.unmodifiableSortedSet(new TreeSet<>(generated));
    defaults = Collections.unmodifiableSortedSet(new TreeSet<>(defaults));
    keys = List.copyOf(keys);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** What is known of one table by two histories of one database: what either of them says. */
  DeclaredTable united(DeclaredTable other) {
    TreeSet<String> allColumns = new TreeSet<>(columns);
    allColumns.addAll(other.columns);
    TreeSet<String> allGenerated = new TreeSet<>(generated);
    allGenerated.addAll(other.generated);
    Map<Object, DeclaredKey> allKeys = new LinkedHashMap<>();
    Stream.concat(keys.stream(), other.keys.stream())
        .forEach(key -> allKeys.putIfAbsent(key.meaning(), key));
    Map<Object, DeclaredForeignKey> allForeignKeys = new LinkedHashMap<>();
    Stream.concat(foreignKeys.stream(), other.foreignKeys.stream())
        .forEach(key -> allForeignKeys.putIfAbsent(meaning(key), key));
    return new DeclaredTable(
        name,
        allColumns,
        allGenerated,
        agreedDefaults(other),
        List.copyOf(allKeys.values()),
        List.copyOf(allForeignKeys.values()),
        loose && other.loose);
  }

  /** The same table, declared elsewhere. */
  DeclaredTable at(Place place) {
    return new DeclaredTable(
        name,
        columns,
        generated,
        defaults,
        keys.stream().map(key -> key.at(place)).toList(),
        foreignKeys.stream().map(key -> key.at(place)).toList(),
        loose);
  }

  /**
   * What is known of a table that may be this one or one of the same name in another database: the
   * keys that both have.
   */
  public DeclaredTable agreed(DeclaredTable other) {
    TreeSet<String> bothGenerated = new TreeSet<>(generated);
    bothGenerated.retainAll(other.generated);
    TreeSet<String> allColumns = new TreeSet<>(columns);
    allColumns.addAll(other.columns);
    Set<Object> others = other.keys.stream().map(DeclaredKey::meaning).collect(Collectors.toSet());
    Set<Object> otherForeignKeys =
        other.foreignKeys.stream().map(DeclaredTable::meaning).collect(Collectors.toSet());
    return new DeclaredTable(
        name,
        allColumns,
        bothGenerated,
        agreedDefaults(other),
        keys.stream().filter(key -> others.contains(key.meaning())).toList(),
        foreignKeys.stream().filter(key -> otherForeignKeys.contains(meaning(key))).toList(),
        loose && other.loose);
  }

  /** Where several say something of a column, it counts what all of them say. */
  private SortedSet<String> agreedDefaults(DeclaredTable other) {
    TreeSet<String> agreed = new TreeSet<>(defaults);
    agreed.addAll(other.defaults);
    agreed.removeIf(column -> isOtherwise(column) || other.isOtherwise(column));
    return agreed;
  }

  private boolean isOtherwise(String column) {
    return columns.contains(column) && !defaults.contains(column);
  }

  private static Object meaning(DeclaredForeignKey key) {
    return List.of(key.columns(), key.table());
  }
}
