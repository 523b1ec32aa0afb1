// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Handler;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Locks that are taken on one way, where a later branch asks what the ways parted by: on the side
 * on which the lock was taken it is held. Only conditions are told apart that are inputs of the
 * body, or compare inputs with constants: these hold what they held at the first branch.
 */
final class SameConditions {
  private static final String NOT = "not ";

  /**
   * That a condition is true, or false.
   *
   * @param asked the condition: an input, or a comparison, as a text
   */
  private record Fact(String asked, boolean holds) {
    Fact negated() {
      return new Fact(asked, !holds);
    }
  }

  private final Body body;
  private final Map<Value, String> texts = new HashMap<>();
  private final Map<Integer, Fact> tested = new HashMap<>();
  private final Map<Integer, Set<Fact>> atStart = new HashMap<>();
  private final Map<Integer, Map<Guard.Lock, Set<Fact>>> locked = new HashMap<>();

  SameConditions(Body body) {
    this.body = body;
    Inputs.of(body).stream()
        .flatMap(Optional::stream)
        .forEach(input -> texts.put(input, input.toString()));
    for (Block block : body.blocks()) {
      block.instructions().forEach(this::read);
      if (block.terminator() instanceof Terminator.Branch branch
          && branch.ifTrue() != branch.ifFalse()
          && texts.containsKey(branch.condition())) {
        tested.put(block.id(), fact(texts.get(branch.condition())));
      }
    }
    boolean changed = !tested.isEmpty();
    while (changed) {
      changed = false;
      for (Block block : body.blocks()) {
        changed |= spread(block);
      }
    }
  }

  private void read(Instruction instruction) {
    if (instruction instanceof Instruction.Constant constant) {
      texts.put(constant.target(), constant.literal().toString());
    } else if (instruction instanceof Instruction.Operation operation
        && texts.keySet().containsAll(operation.operands())) {
      String operands = operation.operands().stream().map(texts::get).toList().toString();
      switch (operation.operator()) {
        case NOT -> texts.put(operation.target(), NOT + texts.get(operation.operands().get(0)));
        case NOT_EQUAL -> texts.put(operation.target(), NOT + Operator.EQUAL + operands);
        case EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
            texts.put(operation.target(), operation.operator() + operands);
        default -> {
          // What else is computed is asked in other words each time.
        }
      }
    }
  }

  private static Fact fact(String text) {
    return text.startsWith(NOT)
        ? fact(text.substring(NOT.length())).negated()
        : new Fact(text, true);
  }

  /** What holds at the start of each block that follows: what does whichever way led there. */
  private boolean spread(Block block) {
    boolean changed = false;
    if (block.terminator() instanceof Terminator.Goto jump) {
      changed = meet(jump.target(), onEdge(block, jump.target()));
    } else if (block.terminator() instanceof Terminator.Branch branch) {
      changed = meet(branch.ifTrue(), onEdge(block, branch.ifTrue()));
      changed |= meet(branch.ifFalse(), onEdge(block, branch.ifFalse()));
    }
    for (Handler handler : block.handlers()) {
      changed |= meet(handler.target(), atStart.getOrDefault(block.id(), Set.of()));
    }
    return changed;
  }

  private boolean meet(int block, Set<Fact> more) {
    Set<Fact> before = atStart.get(block);
    Set<Fact> met = new HashSet<>(more);
    if (before != null) {
      met.retainAll(before);
    }
    atStart.put(block, met);
    return !met.equals(before);
  }

  private Set<Fact> onEdge(Block from, int to) {
    Set<Fact> facts = new HashSet<>(atStart.getOrDefault(from.id(), Set.of()));
    Fact fact = tested.get(from.id());
    if (fact != null && from.terminator() instanceof Terminator.Branch branch) {
      if (branch.ifTrue() == to) {
        facts.add(fact);
      } else if (branch.ifFalse() == to) {
        facts.add(fact.negated());
      }
    }
    return facts;
  }

  /**
   * The guards at the start of a block, with the locks that are held because of what holds there.
   *
   * @param met what is in force whichever way was taken
   * @param atEnd of the blocks that lead there, by id; those not looked at yet are not in it
   */
  List<Guard> resolved(int block, List<Guard> met, Map<Integer, List<Guard>> atEnd) {
    if (atStart.isEmpty() || met.stream().noneMatch(Guard.Sometimes.class::isInstance)) {
      return met;
    }
    Map<Guard.Lock, Set<Fact>> here = new HashMap<>();
    for (Guard guard : met) {
      if (guard instanceof Guard.Sometimes some) {
        here.put(some.lock(), sufficient(block, some, atEnd));
      }
    }
    locked.put(block, here);
    Set<Fact> facts = atStart.getOrDefault(block, Set.of());
    return met.stream()
        .map(
            guard ->
                guard instanceof Guard.Sometimes some
                        && here.getOrDefault(some.lock(), Set.of()).stream()
                            .anyMatch(facts::contains)
                    ? some.lock()
                    : guard)
        .toList();
  }

  /** What tells, where it holds, that none of the ways without a lock was taken. */
  private Set<Fact> sufficient(int block, Guard.Sometimes some, Map<Integer, List<Guard>> atEnd) {
    Set<Fact> all = null;
    for (Map.Entry<Integer, List<Guard>> way : atEnd.entrySet()) {
      if (way.getValue().contains(some.lock())) {
        continue;
      }
      Set<Fact> told = new HashSet<>();
      if (way.getValue().stream().anyMatch(some::isOf)) {
        told.addAll(
            locked.getOrDefault(way.getKey(), Map.of()).getOrDefault(some.lock(), Set.of()));
      }
      onEdge(body.blocks().get(way.getKey()), block).forEach(fact -> told.add(fact.negated()));
      if (all == null) {
        all = told;
      } else {
        all.retainAll(told);
      }
    }
    return all == null ? Set.of() : all;
  }
}
