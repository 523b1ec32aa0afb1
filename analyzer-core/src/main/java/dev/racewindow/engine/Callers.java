// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.CallbackModel;
import dev.racewindow.models.Models;
import dev.racewindow.models.TypeModel;
import java.util.List;
import java.util.Optional;

/** Who calls a method from outside of the program. */
final class Callers {
  private final Program program;
  private final Models models;

  Callers(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /** What is known of the callers outside of the program. */
  enum Outside {
    /** Nothing: anybody, if the program itself does not call the method. */
    UNKNOWN,
    /** A framework, for several callers at once. */
    SEVERAL,
    /** A framework or the virtual machine, one at a time. */
    ONE
  }

  /** Who calls a method, as far as its annotations, supertypes and parameters tell. */
  Outside of(MethodDecl method) {
    if (method.annotations().stream()
        .anyMatch(each -> role(each).equals(Optional.of(Role.ONE_AT_A_TIME)))) {
      return Outside.ONE;
    }
    boolean takesStartUp =
        method.parameters().stream().anyMatch(each -> isStartUp(each.type().name()));
    boolean single = takesStartUp || isRunOnce(method) || isSingle(method.id().owner());
    for (Annotation annotation : method.annotations()) {
      Optional<Role> role = role(annotation);
      boolean entry =
          role.equals(Optional.of(Role.ENTRY_POINT))
              || role.equals(Optional.of(Role.READING_ENTRY_POINT))
              || role.equals(Optional.of(Role.ASYNCHRONOUS));
      if (entry && !takesStartUp && !isForStartUp(annotation)) {
        return Outside.SEVERAL;
      }
      // Who publishes an event is in the program; but for those that tell of its start.
      single |= isForStartUp(annotation);
      single |= entry || role.equals(Optional.of(Role.NOT_CONCURRENT));
    }
    return single ? Outside.ONE : implemented(method);
  }

  /** The virtual machine starts the program, and initializes a class, once (JLS 12.1.4, 12.4.2). */
  private static boolean isRunOnce(MethodDecl method) {
    boolean main =
        method.id().name().equals("main")
            && method.is(Modifier.STATIC)
            && method.id().parameterTypes().equals(List.of("String[]"));
    return main || method.id().name().equals("<clinit>");
  }

  /** Whether an annotation on a class says it of all its methods. */
  private boolean isSingle(String type) {
    return program
        .type(type)
        .filter(
            declaration ->
                declaration.annotations().stream()
                    .anyMatch(each -> role(each).equals(Optional.of(Role.NOT_CONCURRENT))))
        .isPresent();
  }

  private Optional<Role> role(Annotation annotation) {
    return models.annotation(annotation).map(AnnotationModel::role);
  }

  /** Whether an annotation names events of start-up, and no others. */
  private boolean isForStartUp(Annotation annotation) {
    List<ConstantExpr.ClassLiteral> events =
        annotation.attributes().values().stream()
            .flatMap(
                value ->
                    value instanceof ConstantExpr.Elements all
                        ? all.elements().stream()
                        : List.of(value).stream())
            .filter(ConstantExpr.ClassLiteral.class::isInstance)
            .map(ConstantExpr.ClassLiteral.class::cast)
            .toList();
    return !events.isEmpty() && events.stream().allMatch(event -> isStartUp(event.type().name()));
  }

  private boolean isStartUp(String type) {
    return models
        .type(type, program.hierarchy())
        .filter(model -> model.role() == TypeModel.Role.START_UP)
        .isPresent();
  }

  private Outside implemented(MethodDecl method) {
    Optional<CallbackModel.Role> role =
        models.callback(method.id(), program.hierarchy()).map(CallbackModel::role);
    if (role.isEmpty()) {
      return Outside.UNKNOWN;
    }
    return switch (role.get()) {
      case ENTRY_POINT -> Outside.SEVERAL;
      case NOT_CONCURRENT -> Outside.ONE;
      case LISTENER, TELLS_NEW, TELLS_ORDER -> Outside.UNKNOWN;
    };
  }
}
