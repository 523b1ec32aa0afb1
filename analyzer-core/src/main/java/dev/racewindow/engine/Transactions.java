// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Rollback;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which methods run in a transaction of their own when they are called from outside. */
final class Transactions {
  private final Program program;
  private final Models models;
  private final Containers containers;
  private final Handlers handlers;

  Transactions(Program program, Models models) {
    this.program = program;
    this.models = models;
    this.containers = new Containers(program, models);
    this.handlers = new Handlers(program, models);
  }

  /** What a call from outside has around a method: its transaction, and what is around that. */
  List<Guard> entering(MethodDecl method) {
    List<Guard> entered = new ArrayList<>(before(method));
    of(method).ifPresent(entered::add);
    return entered;
  }

  /** What is around the transaction: the lock of a container, and who runs the method again. */
  List<Guard> before(MethodDecl method) {
    List<Guard> entered = new ArrayList<>(containers.lock(method).stream().toList());
    handlers.again(method).ifPresent(entered::add);
    return entered;
  }

  /**
   * The boundary that a call through the proxy passes: by an annotation on the method, else on its
   * class, else on what it overrides or the class extends; or else by what its container does.
   */
  Optional<Guard.Transaction> of(MethodDecl method) {
    if (containers.managesItself(method)) {
      return of(method, Set.of(Role.TRANSACTION, Role.WOVEN_TRANSACTION));
    }
    Set<Role> all = Set.of(Role.TRANSACTION, Role.CONTAINER_TRANSACTION, Role.WOVEN_TRANSACTION);
    return of(method, all)
        .or(
            () ->
                containers.isTransactional(method)
                    ? Optional.of(contained(method))
                    : Optional.empty());
  }

  private Guard.Transaction contained(MethodDecl method) {
    return new Guard.Transaction(
        at(method),
        Guard.Propagation.REQUIRED,
        Optional.empty(),
        false,
        new Rollback(new TreeSet<>(), new TreeSet<>(), true, true));
  }

  private Location at(MethodDecl method) {
    String path = program.paths().getOrDefault(method.id().owner(), "?");
    return new Location(path, method.span(), method.id());
  }

  /** The boundary that a call passes which an object makes of a method of its own. */
  Optional<Guard.Transaction> ofOwnCall(MethodDecl method) {
    return method.is(Modifier.PRIVATE) || method.is(Modifier.FINAL)
        ? Optional.empty()
        : of(method, Set.of(Role.WOVEN_TRANSACTION));
  }

  private Optional<Guard.Transaction> of(MethodDecl method, Set<Role> roles) {
    String owner = method.id().owner();
    List<List<Annotation>> places = new ArrayList<>();
    places.add(method.annotations());
    program.type(owner).ifPresent(type -> places.add(type.annotations()));
    for (String ancestor : program.hierarchy().ancestors(owner)) {
      program
          .type(ancestor)
          .filter(type -> !ancestor.equals(owner))
          .ifPresent(
              type -> {
                overridden(type, method).ifPresent(m -> places.add(m.annotations()));
                places.add(type.annotations());
              });
    }
    for (List<Annotation> annotations : places) {
      Optional<Guard.Transaction> found = declared(annotations, method, roles, 0);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<MethodDecl> overridden(TypeDecl type, MethodDecl method) {
    return type.methods().stream()
        .filter(m -> m.id().name().equals(method.id().name()))
        .filter(m -> m.id().parameterTypes().equals(method.id().parameterTypes()))
        .findFirst();
  }

  private Optional<Guard.Transaction> declared(
      List<Annotation> annotations, MethodDecl method, Set<Role> roles, int depth) {
    for (Annotation annotation : annotations) {
      Optional<AnnotationModel> model =
          models.annotation(annotation).filter(found -> roles.contains(found.role()));
      if (model.isPresent()) {
        return Optional.of(boundary(annotation, model.get(), method));
      }
      // An annotation of the project's own that carries the library's.
      Optional<TypeDecl> declaration = program.type(annotation.type());
      if (declaration.isPresent() && depth < 3) {
        Optional<Guard.Transaction> meta =
            declared(declaration.get().annotations(), method, roles, depth + 1);
        if (meta.isPresent()) {
          return meta;
        }
      }
    }
    return Optional.empty();
  }

  private Guard.Transaction boundary(
      Annotation annotation, AnnotationModel model, MethodDecl method) {
    return new Guard.Transaction(
        at(method),
        constant(annotation, model, "propagation")
            .flatMap(Transactions::propagation)
            .orElse(Guard.Propagation.REQUIRED),
        constant(annotation, model, "isolation").flatMap(Transactions::isolation),
        model
            .attribute("readOnly")
            .flatMap(annotation::attribute)
            .filter(value -> value.toString().equals("true"))
            .isPresent(),
        rollback(annotation, model));
  }

  private static Rollback rollback(Annotation annotation, AnnotationModel model) {
    SortedSet<String> on = classes(annotation, model, "rollbackOn");
    return new Rollback(
        on,
        classes(annotation, model, "noRollbackOn"),
        on.isEmpty() || model.role() != Role.WOVEN_TRANSACTION,
        model.role() == Role.CONTAINER_TRANSACTION);
  }

  /** The classes that a property names, and the parts of names that its twin does. */
  private static SortedSet<String> classes(
      Annotation annotation, AnnotationModel model, String property) {
    TreeSet<String> classes = new TreeSet<>();
    model
        .attribute(property)
        .flatMap(annotation::attribute)
        .ifPresent(value -> classes.addAll(Listeners.classes(value)));
    model
        .attribute(property + "Names")
        .flatMap(annotation::attribute)
        .map(value -> value instanceof ConstantExpr.Elements all ? all.elements() : List.of(value))
        .stream()
        .flatMap(List::stream)
        .filter(ConstantExpr.Text.class::isInstance)
        .forEach(text -> classes.add(Rollback.named(((ConstantExpr.Text) text).value())));
    return classes;
  }

  private static Optional<String> constant(
      Annotation annotation, AnnotationModel model, String property) {
    return model
        .attribute(property)
        .flatMap(annotation::attribute)
        .filter(ConstantExpr.Name.class::isInstance)
        .map(value -> ((ConstantExpr.Name) value).simpleName());
  }

  private static Optional<Guard.Propagation> propagation(String name) {
    return Arrays.stream(Guard.Propagation.values())
        .filter(value -> value.name().equals(name))
        .findFirst();
  }

  /** The level of this name; the levels below READ COMMITTED are no weaker on PostgreSQL. */
  static Optional<Isolation> isolation(String name) {
    return Arrays.stream(Isolation.values())
        .filter(value -> name.endsWith(value.name()))
        .findFirst()
        .or(
            () ->
                name.endsWith("READ_UNCOMMITTED")
                    ? Optional.of(Isolation.READ_COMMITTED)
                    : Optional.empty());
  }
}
