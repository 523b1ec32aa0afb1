// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.engine.ControlFlow.Position;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Handler;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What follows what in a body, and what the rounds of a loop have to do with each other: a check
 * that looks for what a loop takes up one by one has told of something else in the last round.
 */
final class Rounds {
  /** A check, and where the body makes it. */
  private record Made(Check check, Position position) {}

  private final Frame frame;
  private final Map<FactId, Made> made = new HashMap<>();
  private final Map<Value, Position> definitions = new HashMap<>();
  private final boolean loops;

  Rounds(Frame frame) {
    this.frame = frame;
    this.loops =
        frame.body.blocks().stream()
            .anyMatch(block -> successors(block).stream().anyMatch(next -> next <= block.id()));
  }

  /** Whether anything is done again. */
  boolean isAny() {
    return loops;
  }

  /** Takes note of where a check is made. */
  void add(Check check) {
    made.put(check.id(), new Made(check, frame.position));
  }

  /** Whether a check is made again after a block, and the block is come to after it. */
  boolean isRepeatedAfter(FactId check, int block) {
    Made one = made.get(check);
    return one != null
        && reaches(block, one.position().block(), -1)
        && reaches(one.position().block(), block, -1);
  }

  /**
   * Whether the second of two places of the body may be come to after the first, in one round of
   * the loops that they are in. Blocks are numbered such that only loops lead back.
   */
  boolean mayFollow(Location first, Location second) {
    List<Position> before = positions(first.span());
    List<Position> after = positions(second.span());
    return !first.equals(second)
        && (before.isEmpty()
            || after.isEmpty()
            || before.stream().anyMatch(from -> after.stream().anyMatch(to -> leadsOn(from, to))));
  }

  private List<Position> positions(Span span) {
    List<Position> positions = new ArrayList<>();
    for (Block block : frame.body.blocks()) {
      for (int index = 0; index < block.instructions().size(); index++) {
        if (block.instructions().get(index).span().equals(span)) {
          positions.add(new Position(block.id(), index));
        }
      }
    }
    return positions;
  }

  private boolean leadsOn(Position from, Position to) {
    if (from.block() == to.block()) {
      return from.index() <= to.index();
    }
    BitSet reached = new BitSet();
    reached.set(from.block());
    for (int block = from.block(); block < to.block(); block++) {
      if (reached.get(block)) {
        successors(frame.body.blocks().get(block)).forEach(reached::set);
      }
    }
    return reached.get(to.block());
  }

  /** Conditions at the current position, without those that are about what another round was. */
  SortedSet<Control> ofThisOne(SortedSet<Control> controls) {
    if (!loops) {
      return controls;
    }
    TreeSet<Control> kept = new TreeSet<>(controls);
    kept.removeIf(
        control -> control.source() instanceof Source.Checked told && isOfAnother(told.check()));
    return kept;
  }

  /** Whether every way from a check leads past where that is set anew which it looks for. */
  private boolean isOfAnother(FactId check) {
    Made one = made.get(check);
    if (one == null) {
      return false;
    }
    Position from = one.position();
    Position here = frame.position;
    return operands(at(from)).stream()
        .filter(value -> isLookedFor(frame.known(value).term(), one, new HashSet<>()))
        .filter(value -> changes(value, new HashSet<>()))
        .map(definitions()::get)
        .anyMatch(
            set ->
                set != null
                    && !(from.block() == here.block() && from.index() < here.index())
                    && !(set.block() == here.block() && here.index() <= set.index())
                    && !reaches(from.block(), here.block(), set.block()));
  }

  /** Whether a value, or what it holds, is what a check compares a column with. */
  private boolean isLookedFor(Term value, Made one, Set<FactId> seen) {
    return value.isKnown()
        && !(value instanceof Term.Constant)
        && one.check().key().equal().values().stream()
            .anyMatch(compared -> leadsTo(value, compared, one.position(), seen));
  }

  private boolean leadsTo(Term value, Term compared, Position position, Set<FactId> seen) {
    for (Term at = compared; ; at = ((Term.Field) at).base()) {
      if (at.equals(value)) {
        return true;
      }
      if (!(at instanceof Term.Field)) {
        break;
      }
    }
    // A row that was looked for by it on the way.
    Made row = compared.root() instanceof Term.Row found ? made.get(found.check()) : null;
    return row != null
        && row.position().equals(position)
        && seen.add(row.check().id())
        && isLookedFor(value, row, seen);
  }

  /** Whether a value is another one in each round of a loop, as far as that is seen. */
  private boolean changes(Value value, Set<Value> seen) {
    Position set = definitions().get(value);
    if (set == null || !seen.add(value)) {
      return false;
    }
    Instruction instruction = at(set);
    if (instruction instanceof Instruction.Phi phi) {
      return phi.inputs().keySet().stream().anyMatch(from -> from >= set.block())
          || phi.inputs().values().stream().anyMatch(input -> changes(input, seen));
    }
    return instruction instanceof Instruction.Operation operation
            && operation.operator() == Operator.NEXT
        || operands(instruction).stream().anyMatch(operand -> changes(operand, seen));
  }

  private static List<Value> operands(@Nullable Instruction instruction) {
    List<Value> operands = new ArrayList<>();
    if (instruction instanceof Instruction.Call call) {
      call.receiver().ifPresent(operands::add);
      operands.addAll(call.arguments());
    } else if (instruction instanceof Instruction.Operation operation) {
      operands.addAll(operation.operands());
    } else if (instruction instanceof Instruction.LoadField load) {
      load.object().ifPresent(operands::add);
    }
    return operands;
  }

  private @Nullable Instruction at(Position position) {
    List<Instruction> instructions = frame.body.blocks().get(position.block()).instructions();
    return position.index() < instructions.size() ? instructions.get(position.index()) : null;
  }

  private Map<Value, Position> definitions() {
    if (definitions.isEmpty()) {
      for (Block block : frame.body.blocks()) {
        for (int index = 0; index < block.instructions().size(); index++) {
          if (block.instructions().get(index) instanceof Instruction.Defining defining) {
            definitions.put(defining.target(), new Position(block.id(), index));
          }
        }
      }
    }
    return definitions;
  }

  /** Whether control may pass from one block to another by at least one edge, and round a third. */
  private boolean reaches(int from, int to, int past) {
    BitSet seen = new BitSet();
    ArrayDeque<Integer> open = new ArrayDeque<>(successors(frame.body.blocks().get(from)));
    while (!open.isEmpty()) {
      int block = open.poll();
      if (block != past && block == to) {
        return true;
      }
      if (block != past && !seen.get(block)) {
        seen.set(block);
        open.addAll(successors(frame.body.blocks().get(block)));
      }
    }
    return false;
  }

  /** Where control may pass to at the end of a block, or from within it by an exception. */
  static Set<Integer> successors(Block block) {
    Set<Integer> next = new TreeSet<>();
    if (block.terminator() instanceof Terminator.Goto jump) {
      next.add(jump.target());
    } else if (block.terminator() instanceof Terminator.Branch branch) {
      next.add(branch.ifTrue());
      next.add(branch.ifFalse());
    }
    for (Handler handler : block.handlers()) {
      next.add(handler.target());
    }
    return next;
  }
}
