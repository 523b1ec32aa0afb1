// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What annotations say, by the names that model files give to their attributes. */
final class Said {
  private final Models models;

  Said(Models models) {
    this.models = models;
  }

  /** The first annotation of a role. */
  Optional<Annotation> find(List<Annotation> annotations, Role role) {
    return annotations.stream().filter(annotation -> role(annotation) == role).findFirst();
  }

  /** What an annotation says; {@link Role#TRANSIENT} if no model knows it. */
  Role role(Annotation annotation) {
    return models.annotation(annotation).map(AnnotationModel::role).orElse(Role.TRANSIENT);
  }

  /** What is given for a property. */
  Optional<ConstantExpr> value(Annotation annotation, String property) {
    return models
        .annotation(annotation)
        .flatMap(model -> model.attribute(property))
        .flatMap(annotation::attribute);
  }

  /** A property that is a text. */
  Optional<String> text(Annotation annotation, String property) {
    return value(annotation, property)
        .filter(ConstantExpr.Text.class::isInstance)
        .map(value -> ((ConstantExpr.Text) value).value());
  }

  /** Whether a property is given as true. */
  boolean truth(Annotation annotation, String property) {
    return value(annotation, property).filter(v -> v.toString().equals("true")).isPresent();
  }

  /** A property that is one text or several. */
  SortedSet<String> texts(Annotation annotation, String property) {
    TreeSet<String> texts = new TreeSet<>();
    for (ConstantExpr element : elements(annotation, property)) {
      if (element instanceof ConstantExpr.Text text) {
        texts.add(text.value());
      }
    }
    return texts;
  }

  /** A property that is one annotation or several. */
  List<Annotation> nested(Annotation annotation, String property) {
    List<Annotation> nested = new ArrayList<>();
    for (ConstantExpr element : elements(annotation, property)) {
      if (element instanceof ConstantExpr.Nested inner) {
        nested.add(inner.annotation());
      }
    }
    return nested;
  }

  private List<ConstantExpr> elements(Annotation annotation, String property) {
    Optional<ConstantExpr> value = value(annotation, property);
    if (value.isPresent() && value.get() instanceof ConstantExpr.Elements elements) {
      return elements.elements();
    }
    return value.map(List::of).orElse(List.of());
  }
}
