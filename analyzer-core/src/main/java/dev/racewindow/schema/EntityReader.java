// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Attributes.Attribute;
import dev.racewindow.schema.Entities.Entity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads tables from entity classes: their own annotations and those of their superclasses. */
final class EntityReader {
  private static final Set<Role> COLLECTIONS =
      EnumSet.of(Role.TO_MANY, Role.MANY_TO_MANY, Role.ELEMENT_COLLECTION);

  /** What may hold one thing twice; a set that is read from two equal rows has one. */
  private static final Set<String> LISTS = Set.of("java.util.List", "java.util.Collection");

  private final Program program;
  private final Models models;
  private final Said said;
  private final Attributes attributes;
  private final UnaryOperator<String> modules;

  private EntityReader(Program program, Models models, UnaryOperator<String> modules) {
    this.program = program;
    this.models = models;
    this.said = new Said(models);
    this.attributes = new Attributes(program);
    this.modules = modules;
  }

  /**
   * What the entities of a program say of tables.
   *
   * @param modules the module of a class, by its canonical name
   */
  static Entities read(Program program, Models models, UnaryOperator<String> modules) {
    return new EntityReader(program, models, modules).entities();
  }

  private Entities entities() {
    Set<String> mapped = new TreeSet<>();
    SortedMap<String, String> tables = new TreeMap<>();
    for (TypeDecl type : program.types().values()) {
      if (isMapped(type)) {
        mapped.addAll(program.hierarchy().ancestors(type.name()));
      }
      if (said.find(type.annotations(), Role.ENTITY).isPresent()) {
        tables.put(type.name(), identity(type));
      }
    }
    Identities identities = new Identities(tables);
    SortedMap<String, Entity> byEntity = new TreeMap<>();
    Names names = new Names();
    for (TypeDecl type : program.types().values()) {
      String name = type.name();
      if (!tables.containsKey(name)) {
        continue;
      }
      Entity entity = entity(type, identities.resource(name));
      byEntity.put(name, entity);
      Stream.concat(
              Stream.of(Optional.of(type.simpleName()), Optional.of(name)),
              Stream.of(entityName(type), declaredName(type)))
          .flatMap(Optional::stream)
          .map(Resource::normal)
          .distinct()
          .forEach(each -> names.add(each, entity.module(), name, entity.table().resource()));
    }
    SortedMap<String, String> standing = standing(byEntity);
    standing.forEach(
        (type, entity) -> {
          Entity means = byEntity.get(entity);
          String name = type.substring(type.lastIndexOf('.') + 1);
          if (means != null && !names.has(name, means.module())) {
            names.add(name, means.module(), type, means.table().resource());
          }
        });
    return new Entities(byEntity, names, mapped, standing);
  }

  /**
   * The types above entities that are no entities, and below which there is but one: who asks for
   * one gets rows of that entity (Hibernate user guide, "Polymorphism"; providers take the class
   * that is named as the target of an association for the type of its attribute).
   */
  private SortedMap<String, String> standing(SortedMap<String, Entity> entities) {
    TreeMap<String, String> standing = new TreeMap<>();
    for (TypeDecl type : program.types().values()) {
      if (!entities.containsKey(type.name())) {
        List<String> below =
            program.hierarchy().subtypes(type.name()).stream()
                .filter(entities::containsKey)
                .toList();
        long tables =
            below.stream()
                .flatMap(name -> Stream.ofNullable(entities.get(name)))
                .map(entity -> entity.table().resource())
                .distinct()
                .count();
        if (tables == 1) {
          standing.put(type.name(), below.get(0));
        }
      }
    }
    return standing;
  }

  /**
   * What is equal for entities of one simple name that are in one table: the table that they name,
   * within a module. A class that extends another of its name is in the table of that one.
   */
  private String identity(TypeDecl entity) {
    TypeDecl first =
        program.hierarchy().ancestors(entity.name()).stream()
            .flatMap(ancestor -> program.type(ancestor).stream())
            .filter(type -> type.simpleName().equals(entity.simpleName()))
            .filter(type -> said.find(type.annotations(), Role.ENTITY).isPresent())
            .reduce((one, next) -> next)
            .orElse(entity);
    return declaredName(first)
        .map(table -> modules.apply(first.name()) + "/" + Resource.normal(table))
        .orElse(first.name());
  }

  private Entity entity(TypeDecl type, Resource resource) {
    Table table = table(type, resource);
    EntityDefaults defaults = new EntityDefaults(program, models, type, table);
    return new Entity(
        modules.apply(type.name()),
        table.with(defaults.all()),
        tableNames(type),
        defaults.filtering());
  }

  private Optional<String> entityName(TypeDecl type) {
    return said.find(type.annotations(), Role.ENTITY).flatMap(entity -> said.text(entity, "name"));
  }

  private Optional<String> declaredName(TypeDecl type) {
    return said.find(type.annotations(), Role.TABLE).flatMap(table -> said.text(table, "name"));
  }

  /**
   * What an entity's table may be called: by the annotation, else by the entity's name. A subclass
   * is in the table of its superclass unless it has its own (Jakarta Persistence, section 2.13).
   */
  private List<String> tableNames(TypeDecl entity) {
    List<String> names = new ArrayList<>();
    for (String ancestor : program.hierarchy().ancestors(entity.name())) {
      Optional<TypeDecl> type = program.type(ancestor);
      if (type.filter(each -> said.find(each.annotations(), Role.ENTITY).isPresent()).isPresent()) {
        String name =
            declaredName(type.get())
                .or(() -> entityName(type.get()))
                .orElse(type.get().simpleName());
        names.add(Resource.normal(name));
      }
    }
    return names;
  }

  private boolean isMapped(TypeDecl type) {
    return Stream.of(Role.ENTITY, Role.EMBEDDABLE, Role.MAPPED_SUPERCLASS)
        .anyMatch(role -> said.find(type.annotations(), role).isPresent());
  }

  private Table table(TypeDecl entity, Resource resource) {
    TreeMap<String, String> aliases = new TreeMap<>();
    TreeSet<String> names = new TreeSet<>();
    TreeSet<String> collections = new TreeSet<>();
    TreeMap<String, String> lists = new TreeMap<>();
    TreeSet<String> id = new TreeSet<>();
    TreeSet<String> natural = new TreeSet<>();
    List<UniqueKey> keys = new ArrayList<>();
    boolean generated = false;
    boolean counted = false;
    Optional<String> version = Optional.empty();
    for (Attribute attribute : attributes.of(entity)) {
      String column = Resource.normal(attribute.name());
      names.add(attribute.name());
      if (COLLECTIONS.stream().anyMatch(role -> has(attribute, role))) {
        collections.add(attribute.name());
      }
      boolean apart = has(attribute, Role.MANY_TO_MANY) || has(attribute, Role.ELEMENT_COLLECTION);
      if (apart && LISTS.contains(attribute.type())) {
        lists.put(attribute.name(), keyOfElements(attribute));
      }
      alias(attribute, column, aliases);
      if (has(attribute, Role.ID) || has(attribute, Role.EMBEDDED_ID)) {
        id.add(column);
        generated |= has(attribute, Role.GENERATED_VALUE);
        counted |= isCounted(attribute);
      }
      if (has(attribute, Role.NATURAL_ID)) {
        natural.add(column);
      }
      if (has(attribute, Role.VERSION)) {
        version = Optional.of(attribute.name());
      }
      for (Role role : List.of(Role.COLUMN, Role.JOIN_COLUMN)) {
        said.find(attribute.annotations(), role)
            .filter(annotation -> said.truth(annotation, "unique"))
            .ifPresent(
                annotation ->
                    keys.add(
                        UniqueKey.of(
                            new TreeSet<>(List.of(column)),
                            false,
                            "@" + annotation.simpleName() + "(unique = true)")));
      }
    }
    if (!natural.isEmpty()) {
      keys.add(UniqueKey.of(natural, false, "@NaturalId"));
      if (natural.size() == 1) {
        aliases.putIfAbsent("naturalid", natural.first());
      }
    }
    if (!id.isEmpty()) {
      keys.add(0, UniqueKey.of(id, true, "primary key"));
      if (id.size() == 1) {
        aliases.put("id", id.first());
      }
    }
    embeddedId(entity, aliases).ifPresent(keys::add);
    keys.addAll(otherIds(entity, id));
    for (Annotation annotation : entity.annotations()) {
      if (said.role(annotation) == Role.TABLE) {
        declaredKeys(annotation, aliases, keys);
      }
    }
    return new Table(
        resource,
        entity.name(),
        new Spellings(said, attributes).of(entity, declaredName(entity)),
        aliases,
        names,
        collections,
        lists,
        Defaults.NONE,
        keys,
        List.of(),
        generated,
        new NewObjects(program, models).tell(entity),
        counted,
        version,
        new Updates(models, attributes).rewritten(entity));
  }

  /**
   * The primary key by the parts of an embedded id. A part that a reference holds is the column of
   * this reference (Jakarta Persistence 3.2, section 2.4.1, derived identities).
   */
  private Optional<UniqueKey> embeddedId(TypeDecl entity, Map<String, String> aliases) {
    TreeMap<String, String> references = new TreeMap<>();
    Optional<Attribute> id = Optional.empty();
    for (Attribute attribute : attributes.of(entity)) {
      said.find(attribute.annotations(), Role.MAPS_ID)
          .flatMap(annotation -> said.text(annotation, "part"))
          .ifPresent(part -> references.put(part, Resource.normal(attribute.name())));
      id = has(attribute, Role.EMBEDDED_ID) ? Optional.of(attribute) : id;
    }
    Optional<TypeDecl> type = id.flatMap(attribute -> program.type(attribute.type()));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<String> parts = new TreeSet<>();
    for (Attribute part : attributes.of(type.get())) {
      String column = references.getOrDefault(part.name(), Resource.normal(part.name()));
      parts.add(column);
      aliases.putIfAbsent(Resource.normal(part.name()), column);
      aliases.putIfAbsent(Resource.normal(id.get().name() + "." + part.name()), column);
      said.find(part.annotations(), Role.COLUMN)
          .flatMap(annotation -> said.text(annotation, "name"))
          .ifPresent(name -> aliases.putIfAbsent(Resource.normal(name), column));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(UniqueKey.of(parts, true, "primary key"));
  }

  /**
   * The primary key as checks may name it else: all of its parts at once, or the reference that
   * holds all of it (Jakarta Persistence 3.2, section 2.4.1, derived identities).
   */
  private List<UniqueKey> otherIds(TypeDecl entity, SortedSet<String> id) {
    List<UniqueKey> keys = new ArrayList<>();
    if (id.size() > 1) {
      keys.add(UniqueKey.of(new TreeSet<>(List.of("id")), true, "primary key"));
    }
    for (Attribute attribute : attributes.of(entity)) {
      said.find(attribute.annotations(), Role.MAPS_ID)
          .filter(annotation -> said.text(annotation, "part").isEmpty())
          .ifPresent(
              whole ->
                  keys.add(
                      UniqueKey.of(
                          new TreeSet<>(List.of(Resource.normal(attribute.name()))),
                          true,
                          "primary key")));
    }
    return keys;
  }

  private void alias(Attribute attribute, String column, Map<String, String> aliases) {
    aliases.put(column, column);
    if (has(attribute, Role.TO_ONE)) {
      aliases.putIfAbsent(column + "id", column);
    }
    for (Role role : List.of(Role.COLUMN, Role.JOIN_COLUMN)) {
      said.find(attribute.annotations(), role)
          .flatMap(annotation -> said.text(annotation, "name"))
          .ifPresent(name -> aliases.put(Resource.normal(name), column));
    }
  }

  /** A unique key of the table that the elements of an attribute are in; empty if it has none. */
  private String keyOfElements(Attribute attribute) {
    List<UniqueKey> keys = new ArrayList<>();
    said.find(attribute.annotations(), Role.COLLECTION_TABLE)
        .ifPresent(table -> declaredKeys(table, Map.of(), keys));
    return keys.stream().map(UniqueKey::origin).findFirst().orElse("");
  }

  private void declaredKeys(Annotation table, Map<String, String> aliases, List<UniqueKey> keys) {
    for (String property : List.of("uniqueConstraints", "indexes")) {
      for (Annotation nested : said.nested(table, property)) {
        if (said.role(nested) == Role.INDEX && !said.truth(nested, "unique")) {
          continue;
        }
        TreeSet<String> columns = new TreeSet<>();
        for (String column : said.texts(nested, "columns")) {
          // An index names its columns in one string, each perhaps with a direction.
          for (String part : column.split(",")) {
            String normal = Resource.normal(part.strip().split("\\s+")[0]);
            columns.add(aliases.getOrDefault(normal, normal));
          }
        }
        keys.add(UniqueKey.of(columns, false, "@" + nested.simpleName()));
      }
    }
  }

  /** Whether the value is known only when the row is there (Jakarta Persistence 3.2, 11.1.20). */
  private boolean isCounted(Attribute attribute) {
    return said.find(attribute.annotations(), Role.GENERATED_VALUE)
        .filter(annotation -> said.value(annotation, "strategy").toString().contains("IDENTITY"))
        .isPresent();
  }

  private boolean has(Attribute attribute, Role role) {
    return said.find(attribute.annotations(), role).isPresent();
  }
}
