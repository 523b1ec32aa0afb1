// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import dev.racewindow.ir.Label.PhiDraft;
import dev.racewindow.ir.Label.TryHandler;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns the blocks of a {@link BodyBuilder} into the one {@link Body} that stands for them. */
final class BodyFinisher {
  private final Label entry;
  private final Value undefined;
  private final Facts facts;
  private final Map<Value, Value> numbers = new HashMap<>();
  private Map<Value, Value> replaced = Map.of();

  /** What is known of values by their provisional numbers. */
  record Facts(Map<Value, TypeRef> types, Map<Value, String> names) {}

  BodyFinisher(Label entry, Value undefined, Facts facts) {
    this.entry = entry;
    this.undefined = undefined;
    this.facts = facts;
  }

  Body finish(Optional<Value> receiver, List<Value> captures, List<Value> parameters) {
    List<Label> reachable = ControlFlow.reversePostorder(entry);
    dropUnreachableInputs(reachable);
    replaced = new PhiSimplifier(reachable).run();
    ControlFlow.mergeStraightLines(reachable);
    List<Label> blocks = ControlFlow.reversePostorder(entry);
    defineUndefined(blocks);
    number(receiver, captures, parameters, blocks);
    for (int i = 0; i < blocks.size(); i++) {
      blocks.get(i).id = i;
    }
    List<Block> finished = new ArrayList<>();
    for (Label block : blocks) {
      finished.add(finish(block));
    }
    return new Body(
        receiver.map(this::renumber),
        captures.stream().map(this::renumber).toList(),
        parameters.stream().map(this::renumber).toList(),
        finished,
        renumber(facts.types()),
        renumber(facts.names()));
  }

  private static void dropUnreachableInputs(List<Label> blocks) {
    Set<Label> reachable = new HashSet<>(blocks);
    for (Label block : blocks) {
      if (!block.sealed) {
        throw new IllegalStateException("a reachable block was never sealed");
      }
      block.predecessors.removeIf(from -> !reachable.contains(from));
      block.phis.forEach(phi -> phi.inputs().keySet().retainAll(block.predecessors));
    }
  }

  /** Gives the undefined value a definition where something reads it, so that all are defined. */
  private void defineUndefined(List<Label> blocks) {
    boolean used =
        blocks.stream()
            .anyMatch(
                block ->
                    BlockValues.uses(block).stream().map(this::replace).anyMatch(undefined::equals)
                        || block.phis.stream().anyMatch(p -> p.inputs().containsValue(undefined)));
    if (used) {
      entry.instructions.add(
          0, new Instruction.Unknown(undefined, "variable without a value", Span.NONE));
    }
  }

  private void number(
      Optional<Value> receiver, List<Value> captures, List<Value> parameters, List<Label> blocks) {
    receiver.ifPresent(this::number);
    captures.forEach(this::number);
    parameters.forEach(this::number);
    for (Label block : blocks) {
      block.phis.sort(Comparator.comparing(PhiDraft::target));
      block.phis.forEach(phi -> number(phi.target()));
      for (Instruction instruction : block.instructions) {
        if (instruction instanceof Instruction.Defining defining) {
          number(defining.target());
        }
      }
    }
  }

  private void number(Value value) {
    numbers.put(value, new Value(numbers.size()));
  }

  private Value replace(Value value) {
    return replaced.getOrDefault(value, value);
  }

  private Value renumber(Value value) {
    Value number = numbers.get(replace(value));
    if (number == null) {
      throw new IllegalStateException("a value is read that no reachable block defines");
    }
    return number;
  }

  private <T> NavigableMap<Value, T> renumber(Map<Value, T> known) {
    NavigableMap<Value, T> result = new TreeMap<>();
    Map<Value, T> inherited = new LinkedHashMap<>();
    new TreeMap<>(known)
        .forEach(
            (value, fact) -> {
              Value number = numbers.get(replace(value));
              if (number != null && !replaced.containsKey(value)) {
                result.put(number, fact);
              } else if (number != null) {
                inherited.putIfAbsent(number, fact);
              }
            });
    inherited.forEach(result::putIfAbsent);
    return result;
  }

  private Block finish(Label block) {
    List<Instruction> instructions = new ArrayList<>();
    for (PhiDraft phi : block.phis) {
      SortedMap<Integer, Value> inputs = new TreeMap<>();
      phi.inputs().forEach((from, value) -> inputs.put(from.id, renumber(value)));
      instructions.add(new Instruction.Phi(renumber(phi.target()), inputs, Span.NONE));
    }
    for (Instruction instruction : block.instructions) {
      instructions.add(BlockValues.rename(instruction, this::renumber));
    }
    List<Handler> handlers = new ArrayList<>();
    for (TryHandler handler : ControlFlow.effectiveHandlers(block)) {
      handlers.add(new Handler(handler.types(), handler.target().id));
    }
    return new Block(block.id, instructions, terminator(block), handlers);
  }

  private Terminator terminator(Label block) {
    Terminator terminator = block.terminator;
    if (terminator instanceof Terminator.Goto jump) {
      return new Terminator.Goto(block.targets.get(0).id, jump.span());
    }
    if (terminator instanceof Terminator.Branch branch) {
      return new Terminator.Branch(
          renumber(branch.condition()),
          block.targets.get(0).id,
          block.targets.get(1).id,
          branch.span());
    }
    if (terminator instanceof Terminator.Return exit) {
      return new Terminator.Return(exit.value().map(this::renumber), exit.span());
    }
    if (terminator instanceof Terminator.Throw raise) {
      return new Terminator.Throw(renumber(raise.exception()), raise.span());
    }
    throw new IllegalStateException("a reachable block was never started or ended");
  }
}
