// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import dev.racewindow.sql.LockStrength;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a container puts around the public methods of beans without being asked: transactions
 * (Jakarta Enterprise Beans 4.0, section 8.3.6), and the lock of a singleton (section 4.8.5).
 */
final class Containers {
  private static final Set<Role> BEANS =
      EnumSet.of(Role.CONTAINER_BEAN, Role.CONTAINER_OBJECT, Role.CONTAINER_SINGLETON);

  private final Program program;
  private final Models models;
  private final Map<String, Role> beans = new TreeMap<>();

  Containers(Program program, Models models) {
    this.program = program;
    this.models = models;
    for (TypeDecl type : program.types().values()) {
      roles(type.annotations())
          .filter(BEANS::contains)
          .findFirst()
          .ifPresent(role -> beans.put(type.name(), role));
    }
  }

  /** Whether calls of a method from outside run in a transaction if nothing else is said. */
  boolean isTransactional(MethodDecl method) {
    return bean(method).isPresent();
  }

  /** Whether the bean that a method belongs to begins transactions by itself. */
  boolean managesItself(MethodDecl method) {
    return bean(method).filter(bean -> isBean(bean, Role.TRANSACTION_MANAGEMENT)).isPresent();
  }

  /** The lock that a call of a method from outside waits for, before its transaction begins. */
  Optional<Guard> lock(MethodDecl method) {
    Optional<TypeDecl> singleton =
        bean(method)
            .filter(bean -> beans.get(bean.name()) == Role.CONTAINER_SINGLETON)
            .filter(bean -> !isBean(bean, Role.CONCURRENCY_MANAGEMENT));
    if (singleton.isEmpty()) {
      return Optional.empty();
    }
    List<Annotation> declaring =
        program.type(method.id().owner()).map(TypeDecl::annotations).orElse(List.of());
    String mode =
        constant(method.annotations(), Role.CONTAINER_LOCK, "mode")
            .or(() -> constant(declaring, Role.CONTAINER_LOCK, "mode"))
            .orElse("WRITE");
    String path = program.paths().getOrDefault(method.id().owner(), "?");
    return mode.equals("READ")
        ? Optional.empty()
        : Optional.of(
            new Guard.Lock(
                new Location(path, method.span(), method.id()),
                Guard.Kind.JVM,
                LockStrength.UPDATE,
                Resource.UNKNOWN,
                new Term.Constant(singleton.get().name()),
                List.of(),
                Optional.empty()));
  }

  /** The bean that has a method: the class that declares it, or one that inherits it. */
  private Optional<TypeDecl> bean(MethodDecl method) {
    if (beans.isEmpty()
        || !method.is(Modifier.PUBLIC)
        || method.is(Modifier.STATIC)
        || method.id().name().startsWith("<")) {
      return Optional.empty();
    }
    String owner = method.id().owner();
    return beans.containsKey(owner)
        ? program.type(owner)
        : program.hierarchy().subtypes(owner).stream()
            .filter(beans::containsKey)
            .sorted()
            .findFirst()
            .flatMap(program::type);
  }

  private boolean isBean(TypeDecl type, Role role) {
    return constant(type.annotations(), role, "by").filter("BEAN"::equals).isPresent();
  }

  private Optional<String> constant(List<Annotation> annotations, Role role, String property) {
    return annotations.stream()
        .flatMap(
            annotation ->
                models
                    .annotation(annotation)
                    .filter(model -> model.role() == role)
                    .flatMap(model -> model.attribute(property))
                    .flatMap(annotation::attribute)
                    .stream())
        .filter(ConstantExpr.Name.class::isInstance)
        .map(value -> ((ConstantExpr.Name) value).simpleName())
        .findFirst();
  }

  private Stream<Role> roles(List<Annotation> annotations) {
    return annotations.stream()
        .flatMap(annotation -> models.annotation(annotation).stream())
        .map(model -> model.role());
  }
}
