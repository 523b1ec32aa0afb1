// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the entities of a program say of tables.
 *
 * @param byEntity by the canonical name of the entity
 * @param names entity names and table names
 * @param mapped classes of which the state is columns
 * @param standing interfaces and superclasses that stand for an entity, with the entity
 */
record Entities(
    SortedMap<String, Entity> byEntity,
    Names names,
    Set<String> mapped,
    SortedMap<String, String> standing) {
  /**
   * One entity.
   *
   * @param module where it is declared
   * @param tableNames what its table may be called, in normal form, likeliest first: after the
   *     annotation or the class, or else, where it has no table of its own, after a superclass
   * @param filtering columns, in canonical form, that tell living rows from deleted ones, and that
   *     the entity is not seen to fill when it is inserted
   */
  record Entity(String module, Table table, List<String> tableNames, Set<String> filtering) {
    Entity {
      tableNames = List.copyOf(tableNames);
      filtering = Set.copyOf(filtering);
    }

    /** Whether a column with a default of the database may be left alone by an insert. */
    boolean mayLeave(String column) {
      boolean mapped = table.attributes().stream().map(table::column).anyMatch(column::equals);
      return !mapped || filtering.contains(column);
    }
  }
}
