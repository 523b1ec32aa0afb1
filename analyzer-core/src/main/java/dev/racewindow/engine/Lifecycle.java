// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods of the program run when a row of an entity is written or fetched. */
final class Lifecycle {
  /** What says of a method that it runs then. */
  private static final Set<Role> MOMENTS =
      EnumSet.of(
          Role.BEFORE_INSERT,
          Role.AFTER_INSERT,
          Role.BEFORE_UPDATE,
          Role.AFTER_UPDATE,
          Role.BEFORE_DELETE,
          Role.AFTER_DELETE,
          Role.AFTER_LOAD,
          Role.DOMAIN_EVENTS);

  private final Program program;
  private final Models models;
  private final Map<String, Map<Role, List<Callback>>> byType = new ConcurrentHashMap<>();
  private final Set<String> declaring = new HashSet<>();

  Lifecycle(Program program, Models models) {
    this.program = program;
    this.models = models;
    for (TypeDecl type : program.types().values()) {
      if (type.methods().stream().anyMatch(method -> !moments(method).isEmpty())) {
        declaring.add(type.name());
      }
    }
  }

  /**
   * A method that runs then.
   *
   * @param own whether it is one of the entity's, and no listener's that is given the entity
   */
  record Callback(MethodDecl method, boolean own) {
    /** Which input of the method the entity is. */
    int input() {
      return own ? 0 : 1;
    }
  }

  /** All methods that run then, of entities and listeners. */
  List<MethodDecl> all() {
    return declaring.stream()
        .sorted()
        .flatMap(type -> program.type(type).stream())
        .flatMap(type -> type.methods().stream())
        .filter(method -> !moments(method).isEmpty())
        .toList();
  }

  /** What runs at a moment of an entity's life: of its listeners first, then of its own. */
  List<Callback> of(String entity, Role moment) {
    return declaring.isEmpty()
        ? List.of()
        : byType.computeIfAbsent(entity, this::read).getOrDefault(moment, List.of());
  }

  private Map<Role, List<Callback>> read(String entity) {
    Map<Role, List<Callback>> found = new EnumMap<>(Role.class);
    List<TypeDecl> types = declarations(entity);
    for (TypeDecl type : types) {
      for (String listener : listeners(type)) {
        add(declarations(listener), false, found);
      }
    }
    add(types, true, found);
    return found;
  }

  private void add(List<TypeDecl> types, boolean own, Map<Role, List<Callback>> found) {
    Map<String, MethodDecl> nearest = new LinkedHashMap<>();
    for (TypeDecl type : types) {
      type.methods().forEach(method -> nearest.putIfAbsent(method.id().name(), method));
    }
    for (MethodDecl method : nearest.values()) {
      boolean takesIt = method.parameters().size() == (own ? 0 : 1);
      if (method.body().isPresent() && takesIt) {
        moments(method)
            .forEach(
                moment ->
                    found
                        .computeIfAbsent(moment, role -> new ArrayList<>())
                        .add(new Callback(method, own)));
      }
    }
  }

  private List<TypeDecl> declarations(String type) {
    return program.hierarchy().ancestors(type).stream()
        .flatMap(ancestor -> program.type(ancestor).stream())
        .toList();
  }

  private List<String> listeners(TypeDecl type) {
    List<String> classes = new ArrayList<>();
    for (Annotation annotation : type.annotations()) {
      models
          .annotation(annotation)
          .filter(model -> model.role() == Role.ENTITY_LISTENERS)
          .flatMap(model -> model.attribute("classes"))
          .flatMap(annotation::attribute)
          .ifPresent(value -> classes.addAll(Listeners.classes(value)));
    }
    return classes;
  }

  private Set<Role> moments(MethodDecl method) {
    Set<Role> moments = EnumSet.noneOf(Role.class);
    for (Annotation annotation : method.annotations()) {
      Optional<Role> role = models.annotation(annotation).map(model -> model.role());
      role.filter(MOMENTS::contains).ifPresent(moments::add);
    }
    return moments;
  }
}
