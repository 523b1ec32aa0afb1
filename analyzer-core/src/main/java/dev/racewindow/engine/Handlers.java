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
import dev.racewindow.ir.Span;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.Models;
import dev.racewindow.models.TypeModel;
import java.util.ArrayDeque;
import java.util.BitSet;
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

  /** Who catches in its body what a block throws, and does not merely throw it on. */
  Optional<Guard.Handler> around(Block block, Frame frame) {
    return block.handlers().stream()
        .filter(handler -> handler.types().stream().anyMatch(this::isCaughtFor))
        .filter(handler -> !throwsOn(handler, frame.body))
        .findFirst()
        .map(handler -> of(handler, block, frame));
  }

  private Guard.Handler of(Handler handler, Block block, Frame frame) {
    Block first = frame.body.blocks().get(handler.target());
    Span span =
        first.instructions().isEmpty()
            ? first.terminator().span()
            : first.instructions().get(0).span();
    boolean named = handler.types().stream().anyMatch(type -> has(type, TypeModel.Role.VIOLATION));
    return new Guard.Handler(frame.location(span), named, then(handler, block, frame));
  }

  private static Guard.Handler.Then then(Handler handler, Block block, Frame frame) {
    BitSet caught = reached(handler.target(), frame.body);
    if (frame.abandoned.stream().anyMatch(caught::get)) {
      return Guard.Handler.Then.UNDONE;
    }
    if (caught.get(block.id())) {
      boolean loop = next(block).stream().anyMatch(id -> reached(id, frame.body).get(block.id()));
      return loop ? Guard.Handler.Then.ON : Guard.Handler.Then.AGAIN;
    }
    boolean returns =
        caught.stream()
            .anyMatch(id -> frame.body.blocks().get(id).terminator() instanceof Terminator.Return);
    return returns ? Guard.Handler.Then.ON : Guard.Handler.Then.FAILS;
  }

  /** The blocks that follow, unless something else fails. */
  private static BitSet reached(int start, Body body) {
    BitSet seen = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int id = open.poll();
      if (!seen.get(id)) {
        seen.set(id);
        open.addAll(next(body.blocks().get(id)));
      }
    }
    return seen;
  }

  private static List<Integer> next(Block block) {
    if (block.terminator() instanceof Terminator.Goto jump) {
      return List.of(jump.target());
    }
    return block.terminator() instanceof Terminator.Branch branch
        ? List.of(branch.ifTrue(), branch.ifFalse())
        : List.of();
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

  private boolean isCaughtFor(TypeRef type) {
    return has(type, TypeModel.Role.VIOLATION) || has(type, TypeModel.Role.FAILURE);
  }

  private boolean has(TypeRef type, TypeModel.Role role) {
    return models
        .type(type.name(), program.hierarchy())
        .filter(model -> model.role() == role)
        .isPresent();
  }

  /** The method of the program, the first by name, that deals with it for all entry points. */
  Optional<Guard> ofAll() {
    return program.types().values().stream()
        .flatMap(type -> type.methods().stream())
        .filter(method -> caught(method).anyMatch(this::isCaughtFor))
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
                        method.id()),
                    caught(method).anyMatch(type -> has(type, TypeModel.Role.VIOLATION)),
                    Guard.Handler.Then.ANYHOW));
  }

  /** What a method handles for all entry points; nothing if it is no such method. */
  private Stream<TypeRef> caught(MethodDecl method) {
    List<Annotation> handling =
        method.annotations().stream()
            .filter(
                annotation ->
                    models
                        .annotation(annotation)
                        .filter(model -> model.role() == AnnotationModel.Role.EXCEPTION_HANDLER)
                        .isPresent())
            .toList();
    List<TypeRef> named =
        handling.stream()
            .flatMap(annotation -> annotation.attributes().values().stream())
            .flatMap(Handlers::classes)
            .toList();
    return handling.isEmpty() || !named.isEmpty()
        ? named.stream()
        : method.parameters().stream().map(parameter -> parameter.type());
  }

  private static Stream<TypeRef> classes(ConstantExpr value) {
    Stream<ConstantExpr> values =
        value instanceof ConstantExpr.Elements all ? all.elements().stream() : Stream.of(value);
    return values
        .filter(ConstantExpr.ClassLiteral.class::isInstance)
        .map(literal -> ((ConstantExpr.ClassLiteral) literal).type());
  }
}
