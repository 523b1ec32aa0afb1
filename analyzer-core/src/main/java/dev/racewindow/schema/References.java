// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The foreign keys that entities have by their references to one another: of the side that has the
 * column, unless it says that the database has no constraint (Jakarta Persistence 3.2, sections
 * 11.1.19 and 11.1.25).
 */
final class References {
  private final Models models;
  private final Map<String, Table> tables = new TreeMap<>();
  private final Map<String, List<ForeignKey>> found = new TreeMap<>();

  References(Program program, Models models, Entities entities) {
    this.models = models;
    entities.byEntity().forEach((type, entity) -> tables.put(type, entity.table()));
    for (String type : tables.keySet()) {
      program.hierarchy().ancestors(type).stream()
          .flatMap(ancestor -> program.type(ancestor).stream())
          .forEach(declaring -> read(type, declaring));
    }
  }

  /** The foreign keys of an entity's table. */
  List<ForeignKey> of(String entity) {
    return found.getOrDefault(entity, List.of());
  }

  private void read(String entity, TypeDecl declaring) {
    for (FieldDecl field : declaring.fields()) {
      attribute(entity, field.name(), field.type(), field.annotations());
    }
    for (MethodDecl method : declaring.methods()) {
      String name = method.id().name();
      if (name.startsWith("get") && name.length() > 3 && method.parameters().isEmpty()) {
        String property = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
        attribute(entity, property, method.returnType(), method.annotations());
      }
    }
  }

  private void attribute(String entity, String name, TypeRef type, List<Annotation> annotations) {
    Optional<Annotation> join = find(annotations, Role.JOIN_COLUMN);
    Optional<Annotation> one = find(annotations, Role.TO_ONE);
    Optional<Annotation> many = find(annotations, Role.TO_MANY);
    if (join.filter(this::hasNoConstraint).isPresent()) {
      return;
    }
    if (one.isPresent() && !isInverse(one.get())) {
      add(entity, name, type.name(), annotations);
    } else if (many.isPresent() && join.isPresent() && !isInverse(many.get())) {
      // A column in the table of the elements, which does not know of it.
      String column = text(join.get(), "name").orElse(name);
      element(type).ifPresent(child -> add(child, column, entity, annotations));
    }
  }

  private void add(String child, String column, String parent, List<Annotation> annotations) {
    Table table = tables.get(child);
    if (table == null || !tables.containsKey(parent)) {
      return;
    }
    Resource target = tables.get(parent).resource();
    boolean refuses =
        find(annotations, Role.ON_DELETE)
            .flatMap(annotation -> value(annotation, "action"))
            .filter(action -> !action.toString().endsWith("NO_ACTION"))
            .isEmpty();
    found
        .computeIfAbsent(child, type -> new ArrayList<>())
        .add(
            new ForeignKey(
                new TreeSet<>(List.of(table.column(column))),
                target,
                refuses,
                "reference " + column));
  }

  private boolean isInverse(Annotation reference) {
    return text(reference, "mappedBy").isPresent();
  }

  private boolean hasNoConstraint(Annotation join) {
    return value(join, "foreignKey")
        .filter(ConstantExpr.Nested.class::isInstance)
        .map(nested -> ((ConstantExpr.Nested) nested).annotation())
        .flatMap(key -> value(key, "mode"))
        .filter(mode -> mode.toString().endsWith("NO_CONSTRAINT"))
        .isPresent();
  }

  /** What an attribute holds several of. */
  private static Optional<String> element(TypeRef type) {
    List<TypeRef> arguments =
        type instanceof TypeRef.Named named ? named.arguments() : List.<TypeRef>of();
    return Stream.of(arguments)
        .filter(all -> !all.isEmpty())
        .map(all -> all.get(all.size() - 1).name())
        .findFirst();
  }

  private Optional<Annotation> find(List<Annotation> annotations, Role role) {
    return annotations.stream()
        .filter(
            annotation ->
                models.annotation(annotation).map(AnnotationModel::role).stream()
                    .anyMatch(role::equals))
        .findFirst();
  }

  private Optional<ConstantExpr> value(Annotation annotation, String property) {
    return models
        .annotation(annotation)
        .flatMap(model -> model.attribute(property))
        .flatMap(annotation::attribute);
  }

  private Optional<String> text(Annotation annotation, String property) {
    return value(annotation, property)
        .filter(ConstantExpr.Text.class::isInstance)
        .map(value -> ((ConstantExpr.Text) value).value());
  }
}
