// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Control;
import dev.racewindow.domain.Failure;
import dev.racewindow.domain.Throws;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which exceptions a body throws by statements of its own, or by those of methods it calls. */
final class Failures {
  private final Frame frame;

  Failures(Frame frame) {
    this.frame = frame;
  }

  /** All of them, by the place in the body that throws them. */
  private SortedMap<ControlFlow.Position, Throws> byPosition() {
    TreeMap<ControlFlow.Position, Throws> all = new TreeMap<>(frame.failing);
    for (Block block : frame.body.blocks()) {
      if (block.terminator() instanceof Terminator.Throw raise && !isThrownOn(raise)) {
        Failure failure = of(frame.knowledge.program(), frame.type(raise.exception()));
        all.put(
            new ControlFlow.Position(block.id(), block.instructions().size()),
            new Throws(new TreeSet<>(List.of(failure)), new TreeMap<>()));
      }
    }
    return all;
  }

  /** Those at which the way parts, by the place in the body that throws them. */
  SortedMap<ControlFlow.Position, Throws> partings() {
    SortedMap<ControlFlow.Position, Throws> partings = byPosition();
    partings
        .keySet()
        .removeIf(
            position ->
                frame.failing.containsKey(position)
                    && !frame.conditional.containsKey(position)
                    && !frame.endless.contains(position));
    return partings;
  }

  /** One of which nothing is known, where some condition does not hold. */
  static Throws unknownUnless(SortedSet<Control> holds) {
    SortedSet<Failure> unknown = new TreeSet<>(List.of(Failure.UNKNOWN));
    TreeMap<Control, SortedSet<Failure>> unless = new TreeMap<>();
    holds.forEach(control -> unless.put(control, unknown));
    return new Throws(unknown, unless);
  }

  /** Those that leave the body. */
  Throws leaving() {
    TreeSet<Failure> leaving = new TreeSet<>();
    byPosition()
        .forEach(
            (position, thrown) -> {
              Block block = frame.body.blocks().get(position.block());
              thrown.all().stream()
                  .filter(failure -> !isCaught(failure, block))
                  .forEach(leaving::add);
            });
    return new Throws(
        leaving, frame.flow == null ? new TreeMap<>() : frame.flow.thrownUnless(leaving));
  }

  /** At the end of a {@code finally}: what is thrown there was thrown before. */
  private boolean isThrownOn(Terminator.Throw raise) {
    return frame.body.blocks().stream()
        .flatMap(other -> other.instructions().stream())
        .anyMatch(
            instruction ->
                instruction instanceof Instruction.Caught caught
                    && caught.target().equals(raise.exception()));
  }

  private static boolean isCaught(Failure failure, Block block) {
    return block.handlers().stream()
        .flatMap(handler -> handler.types().stream())
        .map(TypeRef::name)
        .anyMatch(failure.types()::contains);
  }

  private Failure of(Program program, TypeRef type) {
    List<String> types = new ArrayList<>();
    Optional<Boolean> declared = Optional.empty();
    for (String name : program.hierarchy().ancestors(type.name())) {
      types.add(name);
      declared = declared.or(() -> program.type(name).flatMap(this::declared));
    }
    return new Failure(types, declared);
  }

  private Optional<Boolean> declared(TypeDecl exception) {
    Models models = frame.knowledge.models();
    return exception.annotations().stream()
        .flatMap(
            annotation ->
                models.annotation(annotation).stream()
                    .filter(model -> model.role() == Role.APPLICATION_EXCEPTION)
                    .map(
                        model ->
                            model
                                .attribute("rollback")
                                .flatMap(annotation::attribute)
                                .filter(value -> value.toString().equals("true"))
                                .isPresent()))
        .findFirst();
  }
}
