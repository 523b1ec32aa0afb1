// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.CallbackModel;
import dev.racewindow.models.Models;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which place what runs around methods has among its like (Spring Framework reference, "Advice
 * Ordering": the lowest value is outermost, and what says nothing is last).
 */
final class AdviceOrder {
  private final Program program;
  private final Models models;

  AdviceOrder(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /**
   * A place.
   *
   * @param order the lower, the further outside; about right where it is written as a sum
   */
  record Place(int order) {
    /** Of what says nothing: after all that does. */
    static final Place LAST = new Place(Integer.MAX_VALUE);

    boolean isOutsideOf(Place other) {
      return order < other.order;
    }

    /** Whether nothing says which of two is around the other. */
    boolean isTheSameAs(Place other) {
      return order == other.order;
    }
  }

  /** Which place the advice of a class has. */
  Place of(TypeDecl aspect) {
    return said(aspect.annotations(), Role.ADVICE_ORDER)
        .map(this::place)
        .or(() -> told(aspect))
        .orElse(Place.LAST);
  }

  /** Which place the transactions of the program have. */
  Place ofTransactions() {
    return program.types().values().stream()
        .flatMap(type -> said(type.annotations(), Role.TRANSACTION_ORDER).stream())
        .findFirst()
        .map(this::place)
        .orElse(Place.LAST);
  }

  private Optional<ConstantExpr> said(List<Annotation> annotations, Role role) {
    return annotations.stream().flatMap(annotation -> value(annotation, role).stream()).findFirst();
  }

  private Optional<ConstantExpr> value(Annotation annotation, Role role) {
    return models
        .annotation(annotation)
        .filter(model -> model.role() == role)
        .flatMap((AnnotationModel model) -> model.attribute("order"))
        .flatMap(annotation::attribute);
  }

  private Place place(ConstantExpr value) {
    if (value instanceof ConstantExpr.Literal literal) {
      return number(literal.value());
    }
    if (value instanceof ConstantExpr.Name name) {
      return constant(name).map(this::place).orElseGet(() -> named(name.simpleName()));
    }
    // A sum from one of the ends: where it ends matters less than where it begins.
    String text = value.toString();
    Place end = named(text);
    return end.equals(Place.LAST) && text.contains("-") ? new Place(end.order() - 1) : end;
  }

  private Optional<ConstantExpr> constant(ConstantExpr.Name name) {
    int dot = name.name().lastIndexOf('.');
    return program.type(name.name().substring(0, Math.max(0, dot))).stream()
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.name().equals(name.simpleName()))
        .findFirst()
        .flatMap(field -> field.constant());
  }

  /** A place that is written by name: at one of the ends, or one that somebody has thought of. */
  private static Place named(String text) {
    if (text.contains("LOWEST") || text.contains("MAX_VALUE")) {
      return Place.LAST;
    }
    return text.contains("HIGHEST") || text.contains("MIN_VALUE")
        ? new Place(Integer.MIN_VALUE)
        : new Place(0);
  }

  private static Place number(String literal) {
    try {
      return new Place(Integer.decode(literal.replace("_", "")));
    } catch (NumberFormatException notDecimal) {
      return new Place(0);
    }
  }

  /** What the class says itself when it is asked. */
  private Optional<Place> told(TypeDecl aspect) {
    return aspect.methods().stream()
        .filter(
            method ->
                models
                    .callback(method.id(), program.hierarchy())
                    .filter(model -> model.role() == CallbackModel.Role.TELLS_ORDER)
                    .isPresent())
        .findFirst()
        .map(this::returned);
  }

  private Place returned(MethodDecl method) {
    List<Instruction> instructions =
        method.body().map(Body::blocks).orElse(List.of()).stream()
            .map(Block::instructions)
            .flatMap(List::stream)
            .toList();
    boolean differs = instructions.stream().anyMatch(Instruction.Operation.class::isInstance);
    Place first =
        instructions.stream().flatMap(AdviceOrder::constant).findFirst().orElse(new Place(0));
    return differs && first.equals(Place.LAST) ? new Place(first.order() - 1) : first;
  }

  private static Stream<Place> constant(Instruction instruction) {
    if (instruction instanceof Instruction.Constant constant) {
      return Stream.of(number(constant.literal().toString()));
    }
    return instruction instanceof Instruction.LoadField load && load.object().isEmpty()
        ? Stream.of(named(load.field().name()))
        : Stream.empty();
  }
}
