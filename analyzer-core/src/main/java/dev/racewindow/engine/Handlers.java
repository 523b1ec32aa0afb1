// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.Handler;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.Models;
import dev.racewindow.models.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who deals with the exception that is thrown where a unique key refuses a row. */
final class Handlers {
  private final Program program;
  private final Models models;

  Handlers(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /** Whether what a block throws is caught in its body, and not merely thrown on. */
  boolean areAround(Block block, Body body) {
    return block.handlers().stream()
        .filter(handler -> handler.types().stream().anyMatch(this::isViolation))
        .anyMatch(handler -> !throwsOn(handler, body));
  }

  private static boolean throwsOn(Handler handler, Body body) {
    Block target = body.blocks().get(handler.target());
    return target.terminator() instanceof Terminator.Throw raise
        && target.instructions().stream()
            .anyMatch(
                instruction ->
                    instruction instanceof Instruction.Caught caught
                        && caught.target().equals(raise.exception()));
  }

  private boolean isViolation(TypeRef type) {
    return models
        .type(type.name(), program.hierarchy())
        .filter(model -> model.role() == TypeModel.Role.VIOLATION)
        .isPresent();
  }

  /** The method of the program, the first by name, that deals with it for all entry points. */
  Optional<Guard> ofAll() {
    return program.types().values().stream()
        .flatMap(type -> type.methods().stream())
        .filter(this::dealsWithViolations)
        .map(MethodDecl::id)
        .sorted()
        .findFirst()
        .flatMap(
            id ->
                program.type(id.owner()).stream()
                    .flatMap(type -> type.methods().stream())
                    .filter(method -> method.id().equals(id))
                    .findFirst())
        .map(
            method ->
                new Guard.Handler(
                    new Location(
                        program.paths().getOrDefault(method.id().owner(), "?"),
                        method.span(),
                        method.id())));
  }

  private boolean dealsWithViolations(MethodDecl method) {
    List<Annotation> handling =
        method.annotations().stream()
            .filter(
                annotation ->
                    models
                        .annotation(annotation)
                        .filter(model -> model.role() == AnnotationModel.Role.EXCEPTION_HANDLER)
                        .isPresent())
            .toList();
    if (handling.isEmpty()) {
      return false;
    }
    List<TypeRef> named =
        handling.stream()
            .flatMap(annotation -> annotation.attributes().values().stream())
            .flatMap(Handlers::classes)
            .toList();
    return named.isEmpty()
        ? method.parameters().stream().anyMatch(parameter -> isViolation(parameter.type()))
        : named.stream().anyMatch(this::isViolation);
  }

  private static Stream<TypeRef> classes(ConstantExpr value) {
    Stream<ConstantExpr> values =
        value instanceof ConstantExpr.Elements all ? all.elements().stream() : Stream.of(value);
    return values
        .filter(ConstantExpr.ClassLiteral.class::isInstance)
        .map(literal -> ((ConstantExpr.ClassLiteral) literal).type());
  }
}
