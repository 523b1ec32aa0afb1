// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All tables that are known, by entity class and by table name. */
public final class Schema {
  private final SortedMap<String, Table> byEntity;
  private final Naming naming;
  private final Map<String, Table> byResource = new HashMap<>();
  private final Map<String, List<Table>> referring = new HashMap<>();
  private final Set<String> mapped;

  /**
   * What a name means where it is used.
   *
   * @param modules the module of a class, by its canonical name
   */
  record Naming(Names names, UnaryOperator<String> modules) {
    Resource find(String name, String user) {
      return names.find(name, modules.apply(user), user);
    }
  }

  /**
   * A schema.
   *
   * @param byEntity tables by the canonical name of the entity
   * @param others tables without an entity
   * @param mapped classes of which the state is columns: entities, embeddables, and what they
   *     extend
   * @param naming what names of tables and entities mean
   */
  Schema(Map<String, Table> byEntity, List<Table> others, Set<String> mapped, Naming naming) {
    this.naming = naming;
    this.mapped = Set.copyOf(mapped);
    this.byEntity = Collections.unmodifiableSortedMap(new TreeMap<>(byEntity));
    this.byEntity.values().forEach(this::add);
    others.forEach(this::add);
    new TreeMap<>(byResource).values().forEach(this::refer);
  }

  private void refer(Table table) {
    table.foreignKeys().stream()
        .map(key -> key.target().id())
        .distinct()
        .forEach(id -> referring.computeIfAbsent(id, target -> new ArrayList<>()).add(table));
  }

  private void add(Table table) {
    byResource.putIfAbsent(table.resource().id(), table);
  }

  /** The table of an entity class. */
  public Optional<Table> ofEntity(String type) {
    return Optional.ofNullable(byEntity.get(type));
  }

  /** The table that a resource stands for, if an entity, a script or a changelog tells of it. */
  public Optional<Table> of(Resource resource) {
    return Optional.ofNullable(byResource.get(resource.id()));
  }

  /** The tables of which rows refer to a row of this one, in the order of their names. */
  public List<Table> referringTo(Resource target) {
    return referring.getOrDefault(target.id(), List.of());
  }

  /** Whether a change of an object of this type may be a change of a row. */
  public boolean mayBeMapped(TypeRef type) {
    return type instanceof TypeRef.Variable
        || type instanceof TypeRef.Unknown
        || mapped.contains(type.name());
  }

  /** Whether rows of this type are entities, of which changes are written without being told. */
  public boolean isManaged(TypeRef type) {
    return type instanceof TypeRef.Variable || byEntity.containsKey(type.name());
  }

  /** The resource that an entity type, or any row type, stands for. */
  public Resource resource(TypeRef type) {
    if (type instanceof TypeRef.Variable variable) {
      return Resource.variable(variable.name());
    }
    if (!(type instanceof TypeRef.Named named)) {
      return Resource.UNKNOWN;
    }
    Table table = byEntity.get(named.name());
    return table != null ? table.resource() : naming.find(named.simpleName(), named.name());
  }

  /**
   * The resource that a table or entity name in a statement stands for.
   *
   * @param user canonical name of the class that the statement belongs to, such as the repository's
   *     entity, or else the class that runs it
   */
  public Resource resource(String name, String user) {
    return naming.find(name, user);
  }
}
