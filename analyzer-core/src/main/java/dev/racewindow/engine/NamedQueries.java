// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The statements that annotations of the program's types give a name. */
final class NamedQueries {
  private final Models models;
  private final Map<String, Named> byName = new HashMap<>();

  /**
   * A statement.
   *
   * @param entities whether it is of the persistence API's own language
   */
  record Named(String text, boolean entities) {}

  NamedQueries(Program program, Models models) {
    this.models = models;
    for (TypeDecl type : program.types().values()) {
      type.annotations().forEach(this::add);
    }
  }

  /** The statement of a name; empty if none is declared in the sources. */
  Optional<Named> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private void add(Annotation annotation) {
    annotation.attributes().values().forEach(this::addNested);
    Optional<AnnotationModel> model = models.annotation(annotation);
    Role role = model.map(AnnotationModel::role).orElse(Role.QUERY);
    if (role == Role.NAMED_QUERY || role == Role.NAMED_SQL) {
      Optional<String> name = text(model.get(), annotation, "name");
      Optional<String> text = text(model.get(), annotation, "text");
      if (name.isPresent() && text.isPresent()) {
        byName.putIfAbsent(name.get(), new Named(text.get(), role == Role.NAMED_QUERY));
      }
    }
  }

  private void addNested(ConstantExpr value) {
    if (value instanceof ConstantExpr.Nested nested) {
      add(nested.annotation());
    } else if (value instanceof ConstantExpr.Elements array) {
      array.elements().forEach(this::addNested);
    }
  }

  private static Optional<String> text(
      AnnotationModel model, Annotation annotation, String property) {
    return model
        .attribute(property)
        .flatMap(annotation::attribute)
        .filter(ConstantExpr.Text.class::isInstance)
        .map(value -> ((ConstantExpr.Text) value).value());
  }
}
