// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ddl.DeclaredForeignKey;
import dev.racewindow.ddl.DeclaredKey;
import dev.racewindow.ddl.DeclaredTable;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Spelling;
import dev.racewindow.ir.Program;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Entities.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Joins what entities say of tables with what scripts and changelogs say: keys of both hold; or,
 * where the database itself has been asked, its own. A table belongs to an entity by its
 * annotation, or by the entity's name in any notation, as {@code OrderItem} and {@code order_item};
 * a column to an attribute in the same way. Each module has tables of its own; one that has no such
 * table shares that of the others.
 */
public final class SchemaReader {
  private final Entities entities;
  private final References references;
  private final Declarations declared;
  private final Names names;
  private final UnaryOperator<String> modules;
  private final boolean complete;

  /**
   * Tables that are known beside entities.
   *
   * @param byModule the tables of each module, by any name
   * @param complete whether they have all keys that there are: those of entities are not added
   */
  public record Tables(
      Map<String, ? extends Map<String, DeclaredTable>> byModule, boolean complete) {
    /** The tables that scripts and changelogs of each module make. */
    public static Tables ofScripts(Map<String, ? extends Map<String, DeclaredTable>> byModule) {
      return new Tables(byModule, false);
    }

    /** The tables that a database has. */
    public static Tables ofDatabase(Map<String, DeclaredTable> tables) {
      return new Tables(Map.of("", tables), true);
    }
  }

  private SchemaReader(
      Entities entities,
      References references,
      Tables tables,
      Declarations declared,
      UnaryOperator<String> modules) {
    this.entities = entities;
    this.references = references;
    this.declared = declared;
    this.complete = tables.complete();
    this.names = entities.names();
    this.modules = modules;
  }

  /**
   * The schema of a program.
   *
   * @param tables what is known beside the entities; may be empty
   * @param modules the module of a file, by its path
   */
  public static Schema read(
      Program program, Models models, Tables tables, UnaryOperator<String> modules) {
    UnaryOperator<String> ofTypes = type -> modules.apply(program.paths().getOrDefault(type, ""));
    Entities entities = EntityReader.read(program, models, ofTypes);
    References references = new References(program, models, entities);
    TreeSet<String> code = new TreeSet<>();
    program.paths().values().forEach(path -> code.add(modules.apply(path)));
    Declarations declared = new Declarations(tables.byModule(), code);
    return new SchemaReader(entities, references, tables, declared, ofTypes).schema();
  }

  private Schema schema() {
    // Names first: a foreign key may lead to a table that comes later.
    SortedSet<Owned> left = new TreeSet<>();
    for (String name : declared.names()) {
      declared.of(name).keySet().forEach(module -> left.add(new Owned(name, module)));
    }
    entities.byEntity().forEach((type, entity) -> take(type, entity, left));
    for (Owned table : left) {
      if (!names.has(table.name(), table.module())) {
        Resource resource = declared.resource(table.name(), table.module());
        names.add(table.name(), table.module(), "", resource);
      }
    }
    Map<String, Table> byEntity = new TreeMap<>();
    entities.byEntity().forEach((type, entity) -> byEntity.put(type, joined(entity)));
    entities
        .standing()
        .forEach(
            (type, entity) ->
                Optional.ofNullable(byEntity.get(entity))
                    .ifPresent(table -> byEntity.put(type, table)));
    List<Table> others = new ArrayList<>();
    for (Owned table : left) {
      DeclaredTable script = declared.of(table.name()).get(table.module());
      Resource resource = declared.resource(table.name(), table.module());
      others.add(withoutEntity(Objects.requireNonNull(script), resource, table.module()));
    }
    for (String name : declared.names()) {
      declared
          .agreed(name)
          .filter(script -> !declared.isOne(name))
          .map(script -> withoutEntity(script, Names.ambiguous(script.name()), ""))
          .ifPresent(others::add);
    }
    return new Schema(byEntity, others, entities.mapped(), new Schema.Naming(names, modules));
  }

  /** A table that scripts of a module make. */
  private record Owned(String name, String module) implements Comparable<Owned> {
    @Override
    public int compareTo(Owned other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : module.compareTo(other.module);
    }
  }

  /** Takes the table of an entity from those that have none. */
  private void take(String type, Entity entity, SortedSet<Owned> left) {
    Optional<String> found = tableName(entity);
    if (found.isEmpty()) {
      return;
    }
    String name = found.get();
    SortedMap<String, DeclaredTable> tables = declared.of(name);
    if (!names.has(name, entity.module())) {
      names.add(name, entity.module(), type, entity.table().resource());
    }
    boolean any = declared.isOne(name);
    left.removeIf(
        table ->
            table.name().equals(name)
                && (any || table.module().equals(entity.module()) || tables.size() == 1));
  }

  private Optional<String> tableName(Entity entity) {
    return entity.tableNames().stream().filter(declared.names()::contains).findFirst();
  }

  private Table joined(Entity entity) {
    Table table = entity.table().with(references.of(entity.table().entity()));
    Optional<DeclaredTable> found =
        tableName(entity).flatMap(name -> declared.find(name, entity.module()));
    return found
        .map(script -> united(table, script, entity.module()).with(defaults(entity, script)))
        .orElse(table);
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

  private Table withoutEntity(DeclaredTable script, Resource resource, String module) {
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
            resource,
            "",
            Spelling.UNKNOWN,
            aliases,
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeMap<>(),
            Defaults.NONE,
            List.of(),
            List.of(),
            isSurrogate(primary, script.name()),
            false,
            false,
            Optional.empty(),
            new TreeSet<>());
    return united(table, script, module);
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

  private Table united(Table table, DeclaredTable script, String module) {
    List<UniqueKey> keys =
        new ArrayList<>(
            complete ? table.keys().stream().filter(UniqueKey::primary).toList() : table.keys());
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
      Resource target = names.find(key.table(), module, table.entity());
      foreignKeys.add(
          new ForeignKey(
              columns(table, key.columns()),
              target,
              key.refuses(),
              "foreign key (" + key.place() + ")"));
    }
    for (ForeignKey reference : complete ? List.<ForeignKey>of() : table.foreignKeys()) {
      if (foreignKeys.stream().noneMatch(key -> key.columns().equals(reference.columns()))) {
        foreignKeys.add(reference);
      }
    }
    return new Table(
        table.resource(),
        table.entity(),
        table.spelling(),
        table.aliases(),
        table.attributes(),
        table.collections(),
        table.lists(),
        new Defaults(columns(table, script.defaults()), new TreeSet<>()),
        keys,
        foreignKeys,
        generated,
        table.tellsNew(),
        table.countedId(),
        table.version(),
        table.rewritten());
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
