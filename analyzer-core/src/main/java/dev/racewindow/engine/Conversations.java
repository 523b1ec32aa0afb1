// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import dev.racewindow.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Which methods are called by requests that keep one persistence context from end to end. */
final class Conversations {
  private final Program program;
  private final Models models;
  private final Settings settings;
  private final boolean application;

  Conversations(Program program, Models models, Settings settings) {
    this.program = program;
    this.models = models;
    this.settings = settings;
    this.application =
        program.types().values().stream()
            .flatMap(type -> type.annotations().stream())
            .flatMap(annotation -> models.annotation(annotation).stream())
            .anyMatch(model -> model.role() == Role.APPLICATION);
  }

  /** The persistence context that a request has around a method which it calls. */
  Optional<Guard> around(MethodDecl method) {
    return setting(method).flatMap(name -> around(method, name));
  }

  /**
   * One file that says no is enough: who has profiles that differ is not told of the others. Where
   * none says anything, the default counts, and is sure if the program is seen to be started so.
   */
  private Optional<Guard> around(MethodDecl method, String setting) {
    String path = program.paths().getOrDefault(method.id().owner(), "?");
    SortedSet<String> values = settings.of(setting, path);
    if (values.contains("false")) {
      return Optional.empty();
    }
    boolean sure = values.contains("true") || application;
    return Optional.of(
        new Guard.Conversation(new Location(path, method.span(), method.id()), sure));
  }

  /** The setting that decides of the requests by which a method is called, if it is by some. */
  private Optional<String> setting(MethodDecl method) {
    String owner = method.id().owner();
    Stream<Annotation> declared =
        program.hierarchy().ancestors(owner).stream()
            .flatMap(ancestor -> program.type(ancestor).stream())
            .flatMap(type -> type.methods().stream())
            .filter(one -> isOverridden(one, method))
            .flatMap(one -> one.annotations().stream());
    Stream<Annotation> ofClass =
        method.is(Modifier.PUBLIC)
            ? program.type(owner).map(TypeDecl::annotations).orElse(List.of()).stream()
            : Stream.empty();
    return Stream.of(method.annotations().stream(), declared, ofClass)
        .flatMap(annotations -> annotations)
        .flatMap(annotation -> models.annotation(annotation).stream())
        .flatMap(model -> model.context().stream())
        .findFirst();
  }

  private static boolean isOverridden(MethodDecl declared, MethodDecl method) {
    return declared.id().name().equals(method.id().name())
        && declared.id().parameterTypes().equals(method.id().parameterTypes());
  }
}
