// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Refusal;
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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who deals with the exception that is thrown where a caller is refused. */
final class Handlers {
  /** What the classes are that a handler catches who deals with a refusal, or with any failure. */
  private static final Set<TypeModel.Role> CAUGHT =
      Set.of(
          TypeModel.Role.VIOLATION,
          TypeModel.Role.CONFLICT,
          TypeModel.Role.REFUSAL,
          TypeModel.Role.FAILURE);

  private final Program program;
  private final Models models;

  Handlers(Program program, Models models) {
    this.program = program;
    this.models = models;
  }

  /** Who catches in its body what a block throws, and does not merely throw it on. */
  List<Guard.Handler> around(Block block, Frame frame) {
    List<Guard.Handler> outermostFirst =
        new ArrayList<>(
            block.handlers().stream()
                .filter(handler -> handler.types().stream().anyMatch(this::isCaughtFor))
                .filter(handler -> !throwsOn(handler, frame.body))
                .map(handler -> of(handler, block, frame))
                .toList());
    Collections.reverse(outermostFirst);
    return outermostFirst;
  }

  private Guard.Handler of(Handler handler, Block block, Frame frame) {
    Block first = frame.body.blocks().get(handler.target());
    Span span =
        first.instructions().isEmpty()
            ? first.terminator().span()
            : first.instructions().get(0).span();
    return new Guard.Handler(
        frame.location(span), named(handler.types().stream()), then(handler, block, frame));
  }

  /** Which refusals some of these types are for, and not just any failure. */
  private SortedSet<Refusal> named(Stream<TypeRef> types) {
    TreeSet<Refusal> named = new TreeSet<>();
    types
        .flatMap(type -> role(type).stream())
        .forEach(
            role -> {
              if (role == TypeModel.Role.VIOLATION || role == TypeModel.Role.REFUSAL) {
                named.add(Refusal.KEY);
              }
              if (role == TypeModel.Role.CONFLICT || role == TypeModel.Role.REFUSAL) {
                named.add(Refusal.CHANGE);
              }
            });
    return named;
  }

  private static Guard.Handler.Then then(Handler handler, Block block, Frame frame) {
    BitSet caught = reached(handler.target(), frame);
    if (frame.abandoned.stream().anyMatch(caught::get)) {
      return Guard.Handler.Then.UNDONE;
    }
    if (caught.get(block.id())) {
      boolean loop = next(block, frame).stream().anyMatch(id -> reached(id, frame).get(block.id()));
      return loop ? Guard.Handler.Then.ON : Guard.Handler.Then.AGAIN;
    }
    boolean returns =
        caught.stream()
            .filter(id -> !isLast(id, frame))
            .anyMatch(id -> frame.body.blocks().get(id).terminator() instanceof Terminator.Return);
    return returns ? Guard.Handler.Then.ON : Guard.Handler.Then.FAILS;
  }

  /** The blocks that follow, unless something else fails. */
  private static BitSet reached(int start, Frame frame) {
    BitSet seen = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int id = open.poll();
      if (!seen.get(id)) {
        seen.set(id);
        open.addAll(next(frame.body.blocks().get(id), frame));
      }
    }
    return seen;
  }

  private static List<Integer> next(Block block, Frame frame) {
    if (isLast(block.id(), frame)) {
      return List.of();
    }
    if (block.terminator() instanceof Terminator.Goto jump) {
      return List.of(jump.target());
    }
    return block.terminator() instanceof Terminator.Branch branch
        ? List.of(branch.ifTrue(), branch.ifFalse())
        : List.of();
  }

  private static boolean isLast(int block, Frame frame) {
    return frame.flow != null && frame.flow.isLast(block);
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
    return role(type).filter(CAUGHT::contains).isPresent();
  }

  private Optional<TypeModel.Role> role(TypeRef type) {
    return models.type(type.name(), program.hierarchy()).map(TypeModel::role);
  }

  /** The methods of the program that deal with it for all entry points. */
  List<Guard> ofAll() {
    List<MethodDecl> methods =
        program.types().values().stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> caught(method).anyMatch(this::isCaughtFor))
            .sorted(Comparator.comparing(MethodDecl::id))
            .toList();
    List<Guard> handlers = new ArrayList<>();
    for (MethodDecl method : methods) {
      Guard handler =
          new Guard.Handler(at(method), named(caught(method)), Guard.Handler.Then.ANYHOW);
      if (!handlers.contains(handler)) {
        handlers.add(handler);
      }
    }
    return handlers;
  }

  /** What a method handles for all entry points; nothing if it is no such method. */
  private Stream<TypeRef> caught(MethodDecl method) {
    List<Annotation> handling =
        method.annotations().stream()
            .filter(annotation -> has(annotation, AnnotationModel.Role.EXCEPTION_HANDLER))
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

  /** Who runs a method again, around the transaction that it begins. */
  Optional<Guard.Handler> again(MethodDecl method) {
    Stream<Annotation> places =
        Stream.concat(
            method.annotations().stream(),
            program.type(method.id().owner()).stream()
                .flatMap(type -> type.annotations().stream()));
    return places
        .filter(annotation -> has(annotation, AnnotationModel.Role.RETRY))
        .findFirst()
        .filter(
            retry -> named(retry).isEmpty() || named(retry).stream().anyMatch(this::isCaughtFor))
        .map(
            retry ->
                new Guard.Handler(
                    at(method), named(named(retry).stream()), Guard.Handler.Then.AGAIN));
  }

  /** The exceptions for which a method is run again; empty for all. */
  private List<TypeRef> named(Annotation retry) {
    return models.annotation(retry).stream()
        .flatMap(model -> model.attributes().values().stream())
        .flatMap(attribute -> retry.attribute(attribute).stream())
        .flatMap(Handlers::classes)
        .toList();
  }

  private boolean has(Annotation annotation, AnnotationModel.Role role) {
    return models.annotation(annotation).filter(model -> model.role() == role).isPresent();
  }

  private Location at(MethodDecl method) {
    String path = program.paths().getOrDefault(method.id().owner(), "?");
    return new Location(path, method.span(), method.id());
  }

  private static Stream<TypeRef> classes(ConstantExpr value) {
    Stream<ConstantExpr> values =
        value instanceof ConstantExpr.Elements all ? all.elements().stream() : Stream.of(value);
    return values
        .filter(ConstantExpr.ClassLiteral.class::isInstance)
        .map(literal -> ((ConstantExpr.ClassLiteral) literal).type());
  }
}
