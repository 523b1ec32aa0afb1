// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Resource;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which attributes of entities are no columns, by what the entities declare. */
final class Attributes {
  /** In place of a name: all attributes of a class. */
  private static final String WHOLE = "";

  private final Program program;
  private final Models models;
  private final Map<String, Declared> byEntity = new ConcurrentHashMap<>();
  private final Map<String, Optional<Set<String>>> fields = new ConcurrentHashMap<>();

  Attributes(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /**
   * The attributes of one entity that are no columns.
   *
   * @param types the class of each field
   * @param kept those that are kept in memory only
   * @param fixed those that keep what they were inserted with
   * @param formulas those that the database computes, with the text by which it does
   */
  private record Declared(
      Map<String, String> types,
      Set<String> kept,
      Set<String> fixed,
      Map<String, String> formulas) {}

  /** Whether an attribute is kept in memory only. */
  boolean isTransient(String entity, String name) {
    return declared(entity).kept().contains(name);
  }

  /** Whether an attribute keeps what it was inserted with: no update writes it. */
  boolean isFixed(String entity, String name) {
    Declared declared = declared(entity);
    return declared.fixed().contains(name) || declared.fixed().contains(WHOLE);
  }

  /** The class of what an attribute holds. */
  Optional<String> type(String entity, String name) {
    return Optional.ofNullable(declared(entity).types().get(name));
  }

  /** The text by which the database computes an attribute. */
  Optional<String> formula(String entity, String name) {
    return Optional.ofNullable(declared(entity).formulas().get(name));
  }

  /**
   * Whether no object of an entity has a field of a name: then the object that is changed is one of
   * another class, whatever led there. A row that is fetched may be one of a subclass.
   */
  boolean isForeign(String entity, String name) {
    return fields
        .computeIfAbsent(entity, this::fields)
        .filter(known -> !known.contains(Resource.normal(name)))
        .isPresent();
  }

  /** The names of all fields of an entity's objects; empty if a superclass is not known. */
  private Optional<Set<String>> fields(String entity) {
    TreeSet<String> types = new TreeSet<>(program.hierarchy().ancestors(entity));
    program
        .hierarchy()
        .subtypes(entity)
        .forEach(subtype -> types.addAll(program.hierarchy().ancestors(subtype)));
    TreeSet<String> names = new TreeSet<>();
    for (String name : types) {
      Optional<TypeDecl> type = program.type(name);
      if (type.isEmpty() && !name.startsWith("java.")) {
        return Optional.empty();
      }
      type.stream()
          .flatMap(known -> known.fields().stream())
          .forEach(field -> names.add(Resource.normal(field.name())));
    }
    return Optional.of(names);
  }

  private Declared declared(String entity) {
    return byEntity.computeIfAbsent(entity, this::read);
  }

  private Declared read(String entity) {
    Declared declared =
        new Declared(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
    for (String ancestor : program.hierarchy().ancestors(entity)) {
      program.type(ancestor).ifPresent(type -> read(type, declared));
    }
    return declared;
  }

  private void read(TypeDecl type, Declared declared) {
    if (has(type.annotations(), Role.IMMUTABLE)) {
      declared.fixed().add(WHOLE);
    }
    for (FieldDecl field : type.fields()) {
      declared.types().putIfAbsent(field.name(), field.type().name());
      if (field.is(Modifier.TRANSIENT)) {
        declared.kept().add(field.name());
      }
      read(field.name(), field.annotations(), declared);
    }
    for (MethodDecl method : type.methods()) {
      String name = method.id().name();
      int prefix = name.startsWith("is") ? 2 : 3;
      if ((name.startsWith("get") || name.startsWith("is"))
          && name.length() > prefix
          && method.parameters().isEmpty()) {
        String property =
            name.substring(prefix, prefix + 1).toLowerCase(Locale.ROOT)
                + name.substring(prefix + 1);
        read(property, method.annotations(), declared);
      }
    }
  }

  private boolean has(List<Annotation> annotations, Role role) {
    return annotations.stream()
        .flatMap(annotation -> models.annotation(annotation).stream())
        .anyMatch(model -> model.role() == role);
  }

  private static boolean isNotUpdated(Annotation annotation, AnnotationModel model) {
    return model
        .attribute("updatable")
        .flatMap(annotation::attribute)
        .filter(value -> value.toString().equals("false"))
        .isPresent();
  }

  private void read(String name, List<Annotation> annotations, Declared declared) {
    for (Annotation annotation : annotations) {
      models
          .annotation(annotation)
          .ifPresent(
              model -> {
                if (model.role() == Role.TRANSIENT) {
                  declared.kept().add(name);
                } else if (model.role() == Role.IMMUTABLE || isNotUpdated(annotation, model)) {
                  declared.fixed().add(name);
                } else if (model.role() == Role.FORMULA) {
                  model
                      .attribute("text")
                      .flatMap(annotation::attribute)
                      .filter(ConstantExpr.Text.class::isInstance)
                      .ifPresent(
                          text ->
                              declared.formulas().put(name, ((ConstantExpr.Text) text).value()));
                }
              });
    }
  }
}
