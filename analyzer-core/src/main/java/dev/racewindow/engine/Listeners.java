// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.CallbackModel;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Which methods of the program run when an object is published, and when. */
final class Listeners {
  private static final Set<Role> LISTENING =
      EnumSet.of(Role.LISTENER, Role.COMMIT_LISTENER, Role.ASYNCHRONOUS_LISTENER);

  private final Program program;
  private final Models models;
  private final List<Listener> all = new ArrayList<>();

  Listeners(Program program, Models models) {
    this.program = program;
    this.models = models;
    for (TypeDecl type : program.types().values()) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent()) {
          listener(type, method).ifPresent(all::add);
        }
      }
    }
  }

  /** When a listener runs. */
  enum Phase {
    /** In the thread of the publisher, before the call returns or before its commit. */
    INSIDE,
    /** In the thread of the publisher, after its commit. */
    AFTER_COMMIT,
    /** In a thread of its own. */
    APART
  }

  /**
   * A method that listens.
   *
   * @param parameter that takes the object; none if it does without it
   * @param types of the objects that it listens to
   */
  record Listener(MethodDecl method, OptionalInt parameter, List<String> types, Phase phase) {
    Listener {
      types = List.copyOf(types);
    }
  }

  /** All of them, in the order of their declarations. */
  List<Listener> all() {
    return List.copyOf(all);
  }

  /** Those that objects of a type reach, whatever else they are. */
  List<Listener> of(String type) {
    return all.stream().filter(listener -> accepts(listener, type)).toList();
  }

  /** Whether an object that is declared of this type may reach more, being of a subtype. */
  boolean mayReachMore(String type) {
    return all.stream()
        .filter(listener -> !accepts(listener, type))
        .flatMap(listener -> listener.types().stream())
        .anyMatch(
            accepted ->
                !program.types().containsKey(type)
                    || program.hierarchy().isSubtype(accepted, type));
  }

  private boolean accepts(Listener listener, String type) {
    return listener.types().stream()
        .anyMatch(
            accepted -> accepted.equals(type) || program.hierarchy().isSubtype(type, accepted));
  }

  private Optional<Listener> listener(TypeDecl type, MethodDecl method) {
    boolean apart =
        has(method.annotations(), Role.ASYNCHRONOUS) || has(type.annotations(), Role.ASYNCHRONOUS);
    List<Parameter> parameters = method.parameters();
    for (int index = 0; index < parameters.size(); index++) {
      Optional<Annotation> found = find(parameters.get(index).annotations());
      if (found.isPresent()) {
        return listener(method, OptionalInt.of(index), found.get(), apart);
      }
    }
    OptionalInt first = parameters.isEmpty() ? OptionalInt.empty() : OptionalInt.of(0);
    Optional<Annotation> found = find(method.annotations());
    if (found.isPresent()) {
      return listener(method, first, found.get(), apart);
    }
    boolean implemented =
        parameters.size() == 1
            && models
                .callback(method.id(), program.hierarchy())
                .filter(model -> model.role() == CallbackModel.Role.LISTENER)
                .isPresent();
    return implemented
        ? Optional.of(
            new Listener(
                method,
                first,
                List.of(parameters.get(0).type().name()),
                apart ? Phase.APART : Phase.INSIDE))
        : Optional.empty();
  }

  private Optional<Listener> listener(
      MethodDecl method, OptionalInt parameter, Annotation annotation, boolean apart) {
    AnnotationModel model = models.annotation(annotation).orElseThrow();
    boolean itself = apart || model.role() == Role.ASYNCHRONOUS_LISTENER;
    String named =
        model
            .attribute("phase")
            .flatMap(annotation::attribute)
            .filter(ConstantExpr.Name.class::isInstance)
            .map(value -> ((ConstantExpr.Name) value).simpleName())
            .orElse(model.role() == Role.COMMIT_LISTENER ? "AFTER_COMMIT" : "");
    if (named.endsWith("ROLLBACK") || named.endsWith("FAILURE")) {
      // Nothing that the publisher did is there any more.
      return Optional.empty();
    }
    Phase phase = named.startsWith("AFTER") ? Phase.AFTER_COMMIT : Phase.INSIDE;
    List<String> types = types(model, annotation);
    if (types.isEmpty() && parameter.isPresent()) {
      types = List.of(method.parameters().get(parameter.getAsInt()).type().name());
    }
    return Optional.of(new Listener(method, parameter, types, itself ? Phase.APART : phase));
  }

  private static List<String> types(AnnotationModel model, Annotation annotation) {
    List<String> types = new ArrayList<>();
    for (String property : List.of("types", "classes")) {
      model
          .attribute(property)
          .flatMap(annotation::attribute)
          .ifPresent(value -> types.addAll(classes(value)));
    }
    return types;
  }

  /** The classes that an attribute names. */
  static List<String> classes(ConstantExpr value) {
    List<ConstantExpr> elements =
        value instanceof ConstantExpr.Elements all ? all.elements() : List.of(value);
    return elements.stream()
        .filter(ConstantExpr.ClassLiteral.class::isInstance)
        .map(literal -> ((ConstantExpr.ClassLiteral) literal).type().name())
        .toList();
  }

  private Optional<Annotation> find(List<Annotation> annotations) {
    return annotations.stream()
        .filter(
            annotation ->
                models
                    .annotation(annotation)
                    .filter(model -> LISTENING.contains(model.role()))
                    .isPresent())
        .findFirst();
  }

  private boolean has(List<Annotation> annotations, Role role) {
    return annotations.stream()
        .anyMatch(
            annotation ->
                models.annotation(annotation).filter(model -> model.role() == role).isPresent());
  }
}
