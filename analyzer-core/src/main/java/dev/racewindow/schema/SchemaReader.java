// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ddl.DeclaredForeignKey;
import dev.racewindow.ddl.DeclaredKey;
import dev.racewindow.ddl.DeclaredTable;
import dev.racewindow.domain.Resource;
import dev.racewindow.ir.Program;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Entities.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Joins what entities say of tables with what scripts and changelogs say: keys of both hold. A
 * table belongs to an entity by its annotation, or by the entity's name in any notation, as {@code
 * OrderItem} and {@code order_item}; a column to an attribute in the same way.
 */
public final class SchemaReader {
  private final Entities entities;
  private final SortedMap<String, DeclaredTable> declared = new TreeMap<>();
  private final Map<String, Table> byEntity = new TreeMap<>();
  private final Map<String, Resource> byName;

  private SchemaReader(Entities entities, Collection<DeclaredTable> declared) {
    this.entities = entities;
    this.byName = new TreeMap<>(entities.byName());
    declared.forEach(table -> this.declared.putIfAbsent(Resource.normal(table.name()), table));
  }

  /**
   * The schema of a program.
   *
   * @param declared the tables that scripts and changelogs make; may be empty
   */
  public static Schema read(Program program, Models models, Collection<DeclaredTable> declared) {
    return new SchemaReader(EntityReader.read(program, models), declared).schema();
  }

  private Schema schema() {
    Set<String> taken = new TreeSet<>();
    // Names first: a foreign key may lead to a table that comes later.
    entities
        .byEntity()
        .forEach(
            (type, entity) ->
                tableName(entity)
                    .ifPresent(
                        name -> {
                          taken.add(name);
                          byName.putIfAbsent(name, entity.table().resource());
                        }));
    declared.forEach((name, table) -> byName.putIfAbsent(name, Resource.named(table.name())));
    entities.byEntity().forEach((type, entity) -> byEntity.put(type, joined(entity)));
    List<Table> others = new ArrayList<>();
    declared.forEach(
        (name, table) -> {
          if (!taken.contains(name)) {
            others.add(withoutEntity(table));
          }
        });
    return new Schema(byEntity, others, byName, entities.mapped());
  }

  private Optional<String> tableName(Entity entity) {
    return entity.tableNames().stream().filter(declared::containsKey).findFirst();
  }

  private Table joined(Entity entity) {
    Table table = entity.table();
    Optional<DeclaredTable> found = tableName(entity).map(declared::get);
    return found.map(script -> united(table, script).with(defaults(entity, script))).orElse(table);
  }

  /** What the entity alone says, and what it leaves to the database. */
  private static Defaults defaults(Entity entity, DeclaredTable script) {
    SortedSet<String> declared = columns(entity.table(), script.defaults());
    TreeSet<String> untouched = new TreeSet<>(declared);
    untouched.removeIf(column -> !entity.mayLeave(column));
    untouched.addAll(entity.table().defaults().untouched());
    declared.addAll(entity.table().defaults().declared());
    return new Defaults(declared, untouched);
  }

  private Table withoutEntity(DeclaredTable script) {
    SortedMap<String, String> aliases = new TreeMap<>();
    List<String> primary =
        script.keys().stream()
            .filter(key -> key.kind() == DeclaredKey.Kind.PRIMARY)
            .map(DeclaredKey::columns)
            .findFirst()
            .orElse(List.of());
    if (primary.size() == 1 && !script.columns().contains("id")) {
      aliases.put("id", Resource.normal(primary.get(0)));
    }
    Table table =
        new Table(
            Resource.named(script.name()),
            "",
            aliases,
            new TreeSet<>(),
            new TreeSet<>(),
            Defaults.NONE,
            List.of(),
            List.of(),
            isSurrogate(primary, script.name()),
            Optional.empty());
    return united(table, script);
  }

  /** Whether a primary key is a mere number of the row, by its name: programs generate these. */
  private static boolean isSurrogate(List<String> primary, String table) {
    if (primary.size() != 1) {
      return false;
    }
    String column = Resource.normal(primary.get(0));
    return column.equals("id")
        || column.equals("uuid")
        || column.equals(Resource.normal(table) + "id");
  }

  private Table united(Table table, DeclaredTable script) {
    List<UniqueKey> keys = new ArrayList<>(table.keys());
    boolean generated = table.generatedId();
    for (DeclaredKey key : script.keys()) {
      UniqueKey unique = unique(table, key);
      boolean known =
          keys.stream()
              .anyMatch(
                  other ->
                      other.columns().equals(unique.columns())
                          && other.condition().equals(unique.condition()));
      if (!known) {
        keys.add(unique.primary() ? 0 : keys.size(), unique);
      }
      generated |=
          unique.primary() && key.columns().stream().anyMatch(script.generated()::contains);
    }
    List<ForeignKey> foreignKeys = new ArrayList<>();
    for (DeclaredForeignKey key : script.foreignKeys()) {
      Resource target =
          byName.getOrDefault(Resource.normal(key.table()), Resource.named(key.table()));
      foreignKeys.add(
          new ForeignKey(
              columns(table, key.columns()), target, "foreign key (" + key.place() + ")"));
    }
    return new Table(
        table.resource(),
        table.entity(),
        table.aliases(),
        table.attributes(),
        table.collections(),
        new Defaults(columns(table, script.defaults()), new TreeSet<>()),
        keys,
        foreignKeys,
        generated,
        table.version());
  }

  private static UniqueKey unique(Table table, DeclaredKey key) {
    return new UniqueKey(
        columns(table, key.columns()),
        columns(table, key.overlapping()),
        key.condition().map(condition -> condition.renamed(table::column)),
        key.kind() == DeclaredKey.Kind.PRIMARY,
        key.origin());
  }

  private static SortedSet<String> columns(Table table, Collection<String> names) {
    TreeSet<String> columns = new TreeSet<>();
    names.forEach(name -> columns.add(table.column(name)));
    return columns;
  }
}
