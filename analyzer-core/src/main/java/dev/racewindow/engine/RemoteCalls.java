// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Methods of interfaces that another program implements, and which of them have an effect there.
 */
final class RemoteCalls {
  /** The verbs that only ask (RFC 9110, 9.2.1: safe methods). */
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  private final Program program;
  private final Models models;

  RemoteCalls(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /** Whether another program does what the method says; what the program has is a substitute. */
  boolean isRemote(MethodDecl method) {
    return method.body().isEmpty()
        && program.type(method.id().owner()).stream()
            .flatMap(type -> type.annotations().stream())
            .anyMatch(annotation -> is(annotation, Role.REMOTE));
  }

  /** Whether a remote method may change something, as far as its annotations tell. */
  boolean isEffect(MethodDecl method) {
    return isRemote(method) && method.annotations().stream().noneMatch(this::asksOnly);
  }

  private boolean asksOnly(Annotation annotation) {
    Optional<AnnotationModel> model = models.annotation(annotation);
    if (model.isEmpty()) {
      return false;
    }
    if (model.get().role() == Role.READING_ENTRY_POINT) {
      return true;
    }
    Optional<String> verb = model.get().attribute("verb");
    return verb.isPresent()
        && annotation.attribute(verb.get()).stream()
            .flatMap(RemoteCalls::elements)
            .allMatch(RemoteCalls::isSafe);
  }

  private static Stream<ConstantExpr> elements(ConstantExpr value) {
    return value instanceof ConstantExpr.Elements all
        ? all.elements().stream()
        : List.of(value).stream();
  }

  /** Whether a verb is one of those that only ask, as a constant or as a text. */
  private static boolean isSafe(ConstantExpr verb) {
    if (verb instanceof ConstantExpr.Name name) {
      return SAFE.contains(name.simpleName());
    }
    return verb instanceof ConstantExpr.Text text && SAFE.contains(text.value());
  }

  private boolean is(Annotation annotation, Role role) {
    return models.annotation(annotation).filter(model -> model.role() == role).isPresent();
  }
}
