// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Which entities are written with others, because an attribute refers to them and says so. */
final class Cascades {
  private static final Set<Role> REFERENCES =
      EnumSet.of(Role.TO_ONE, Role.TO_MANY, Role.MANY_TO_MANY);

  private final Program program;
  private final Models models;
  private final Map<String, Map<String, Cascade>> byEntity = new ConcurrentHashMap<>();

  Cascades(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /**
   * What an attribute passes on to the entities that it refers to (Jakarta Persistence 3.2, section
   * 3.3 and 2.10).
   *
   * @param type class of these entities
   * @param inserts whether a new one is inserted with its owner
   * @param deletes whether they are deleted with their owner
   * @param orphans whether one is deleted that is taken out of the attribute
   */
  record Cascade(TypeRef type, boolean inserts, boolean deletes, boolean orphans) {}

  /** The attributes of an entity that refer to entities, by name. */
  Map<String, Cascade> of(String entity) {
    return byEntity.computeIfAbsent(entity, this::read);
  }

  private Map<String, Cascade> read(String entity) {
    Map<String, Cascade> found = new TreeMap<>();
    for (String ancestor : program.hierarchy().ancestors(entity)) {
      program.type(ancestor).ifPresent(type -> read(type, found));
    }
    return found;
  }

  private void read(TypeDecl type, Map<String, Cascade> found) {
    for (FieldDecl field : type.fields()) {
      cascade(field.type(), field.annotations())
          .ifPresent(cascade -> found.putIfAbsent(field.name(), cascade));
    }
    for (MethodDecl method : type.methods()) {
      String name = method.id().name();
      if (name.startsWith("get") && name.length() > 3 && method.parameters().isEmpty()) {
        String property = name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4);
        cascade(method.returnType(), method.annotations())
            .ifPresent(cascade -> found.putIfAbsent(property, cascade));
      }
    }
  }

  private Optional<Cascade> cascade(TypeRef type, List<Annotation> annotations) {
    for (Annotation annotation : annotations) {
      Optional<AnnotationModel> model = models.annotation(annotation);
      Optional<Role> role = model.map(AnnotationModel::role);
      if (role.filter(REFERENCES::contains).isPresent()) {
        boolean orphans =
            value(annotation, model.orElseThrow(), "orphanRemoval")
                .filter(value -> value.toString().equals("true"))
                .isPresent();
        List<String> operations =
            value(annotation, model.orElseThrow(), "cascade")
                .map(Cascades::names)
                .orElse(List.of());
        boolean all = operations.contains("ALL");
        return element(type)
            .map(
                entity ->
                    new Cascade(
                        entity,
                        all || operations.contains("PERSIST") || operations.contains("MERGE"),
                        all || orphans || operations.contains("REMOVE"),
                        orphans));
      }
    }
    return Optional.empty();
  }

  private static Optional<ConstantExpr> value(
      Annotation annotation, AnnotationModel model, String property) {
    return model.attribute(property).flatMap(annotation::attribute);
  }

  private static List<String> names(ConstantExpr value) {
    List<ConstantExpr> elements =
        value instanceof ConstantExpr.Elements all ? all.elements() : List.of(value);
    return elements.stream()
        .filter(ConstantExpr.Name.class::isInstance)
        .map(name -> ((ConstantExpr.Name) name).simpleName())
        .toList();
  }

  /** The entity that an attribute refers to: its type, or that of what it holds. */
  private static Optional<TypeRef> element(TypeRef type) {
    if (!(type instanceof TypeRef.Named named)) {
      return Optional.empty();
    }
    List<TypeRef> arguments = named.arguments();
    return Optional.of(arguments.isEmpty() ? type : arguments.get(arguments.size() - 1));
  }
}
