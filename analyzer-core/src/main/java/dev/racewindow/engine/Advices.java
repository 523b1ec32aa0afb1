// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which advice of the program runs around the methods that carry an annotation (AspectJ Programming
 * Guide, "Pointcuts"; Spring Framework reference, "Declaring a Pointcut").
 */
final class Advices {
  private static final Pattern ON_METHODS =
      Pattern.compile("@annotation\\s*\\(\\s*([\\w.$]+)|execution\\s*\\(\\s*@([\\w.$]+)\\s");
  private static final Pattern ON_TYPES =
      Pattern.compile("@(?:within|target)\\s*\\(\\s*([\\w.$]+)");
  private static final Pattern EXCLUDED = Pattern.compile("!\\s*@\\w+\\s*\\([^)]*\\)");
  private static final Pattern NAMED = Pattern.compile("(?<![@\\w.$])([\\w$.]+)\\s*\\(");
  private static final int DEPTH = 3;

  private final Program program;
  private final Models models;
  private final AdviceOrder orders;
  private final List<Advice> all = new ArrayList<>();

  /** Asked at each call of a method that has advice, and the same for the whole program. */
  private final AdviceOrder.Place transactions;

  Advices(Program program, Models models) {
    this.program = program;
    this.models = models;
    this.orders = new AdviceOrder(program, models);
    this.transactions = orders.ofTransactions();
    for (TypeDecl type : program.types().values()) {
      for (MethodDecl method : type.methods()) {
        if (method.body().isPresent()) {
          pointcut(method, Role.ADVICE)
              .map(text -> advice(type, method, text))
              .filter(advice -> !advice.onMethods().isEmpty() || !advice.onTypes().isEmpty())
              .ifPresent(all::add);
        }
      }
    }
    all.sort(
        Comparator.comparing((Advice advice) -> advice.place().order())
            .thenComparing(advice -> advice.method().id()));
  }

  /**
   * A method that runs around others.
   *
   * @param onMethods annotations on methods that it runs around
   * @param onTypes annotations on the classes of such methods
   * @param place among all that runs around methods
   */
  record Advice(
      MethodDecl method,
      SortedSet<String> onMethods,
      SortedSet<String> onTypes,
      AdviceOrder.Place place) {}

  /** Advice around a method, by the annotation that it has for that. */
  record Applied(Advice advice, Annotation annotation) {}

  /** Advice around one method; outermost first. */
  List<Applied> of(MethodDecl method) {
    return all.isEmpty() || !isProxied(method)
        ? List.of()
        : all.stream().flatMap(advice -> applied(advice, method).stream()).toList();
  }

  /** All methods that run around others. */
  List<MethodDecl> all() {
    return all.stream().map(Advice::method).toList();
  }

  /** Which place transactions have among advice. */
  AdviceOrder.Place ofTransactions() {
    return transactions;
  }

  /** A proxy overrides what it runs something around. */
  private static boolean isProxied(MethodDecl method) {
    return !method.is(Modifier.PRIVATE)
        && !method.is(Modifier.STATIC)
        && !method.is(Modifier.FINAL)
        && !method.id().name().startsWith("<");
  }

  private Optional<Applied> applied(Advice advice, MethodDecl method) {
    return find(method.annotations(), advice.onMethods())
        .or(
            () ->
                program
                    .type(method.id().owner())
                    .flatMap(type -> find(type.annotations(), advice.onTypes())))
        .map(annotation -> new Applied(advice, annotation));
  }

  private static Optional<Annotation> find(List<Annotation> annotations, SortedSet<String> types) {
    return annotations.stream().filter(one -> types.contains(one.type())).findFirst();
  }

  private Advice advice(TypeDecl aspect, MethodDecl method, String text) {
    TreeSet<String> onMethods = new TreeSet<>();
    TreeSet<String> onTypes = new TreeSet<>();
    for (Pointcut pointcut : pointcuts(new Pointcut(aspect, method, text), 0)) {
      pointcut
          .types(ON_METHODS)
          .flatMap(name -> type(name, pointcut).stream())
          .forEach(onMethods::add);
      pointcut.types(ON_TYPES).flatMap(name -> type(name, pointcut).stream()).forEach(onTypes::add);
    }
    return new Advice(method, onMethods, onTypes, orders.of(aspect));
  }

  /**
   * The text of a pointcut.
   *
   * @param aspect the class that it is written in
   * @param method that it is written on
   */
  private record Pointcut(TypeDecl aspect, MethodDecl method, String text) {
    Stream<String> types(Pattern pattern) {
      Matcher matcher = pattern.matcher(EXCLUDED.matcher(text).replaceAll(""));
      return matcher
          .results()
          .map(found -> found.group(found.groupCount() > 1 && found.group(1) == null ? 2 : 1));
    }
  }

  /** A pointcut, and those that it names. */
  private List<Pointcut> pointcuts(Pointcut pointcut, int depth) {
    List<Pointcut> found = new ArrayList<>(List.of(pointcut));
    if (depth < DEPTH) {
      NAMED
          .matcher(pointcut.text())
          .results()
          .flatMap(name -> named(name.group(1), pointcut.aspect()).stream())
          .forEach(named -> found.addAll(pointcuts(named, depth + 1)));
    }
    return found;
  }

  private Optional<Pointcut> named(String name, TypeDecl aspect) {
    int dot = name.lastIndexOf('.');
    Optional<TypeDecl> owner =
        dot < 0 ? Optional.of(aspect) : type(name.substring(0, dot), aspect).flatMap(program::type);
    return owner.stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> method.id().name().equals(name.substring(dot + 1)))
        .flatMap(
            method ->
                pointcut(method, Role.POINTCUT)
                    .map(text -> new Pointcut(owner.get(), method, text))
                    .stream())
        .findFirst();
  }

  /** The annotation that a pointcut means: that of a parameter, or one of this name. */
  private Optional<String> type(String name, Pointcut pointcut) {
    return pointcut.method().parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::type)
        .map(type -> type.name())
        .findFirst()
        .or(() -> type(name, pointcut.aspect()))
        .filter(type -> !type.isEmpty());
  }

  /** The type of this name, as a text beside a class means it: qualified, or of its package. */
  private Optional<String> type(String name, TypeDecl beside) {
    String around = beside.name().substring(0, Math.max(0, beside.name().lastIndexOf('.')));
    return Stream.of(name, around + "." + name)
        .filter(program.types()::containsKey)
        .findFirst()
        .or(
            () ->
                program.types().values().stream()
                    .filter(type -> type.kind() == TypeDecl.Kind.ANNOTATION)
                    .filter(type -> type.name().endsWith("." + name))
                    .map(TypeDecl::name)
                    .sorted()
                    .findFirst());
  }

  private Optional<String> pointcut(MethodDecl method, Role role) {
    return method.annotations().stream()
        .flatMap(
            annotation ->
                models
                    .annotation(annotation)
                    .filter(model -> model.role() == role)
                    .flatMap(model -> model.attribute("pointcut"))
                    .flatMap(annotation::attribute)
                    .stream())
        .filter(ConstantExpr.Text.class::isInstance)
        .map(text -> ((ConstantExpr.Text) text).value())
        .findFirst();
  }
}
