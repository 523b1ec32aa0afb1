// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import dev.racewindow.ir.Label.TryHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The graph of the blocks that a {@link BodyBuilder} made. */
final class ControlFlow {
  private ControlFlow() {}

  /** The handlers that an exception in this block may reach, innermost first. */
  static List<TryHandler> effectiveHandlers(Label block) {
    if (!block.mayThrow) {
      return List.of();
    }
    for (int i = 0; i < block.handlers.size(); i++) {
      if (block.handlers.get(i).types().isEmpty()) {
        return block.handlers.subList(0, i + 1);
      }
    }
    return block.handlers;
  }

  /** Where control may go from a block: the terminator's targets, then the handlers. */
  static List<Label> successors(Label block) {
    List<Label> successors = new ArrayList<>(block.targets);
    effectiveHandlers(block).forEach(handler -> successors.add(handler.target()));
    return successors;
  }

  /** The reachable blocks; what a branch does if true comes before what it does otherwise. */
  static List<Label> reversePostorder(Label entry) {
    record Visit(Label block, Iterator<Label> rest) {
      static Visit of(Label block) {
        List<Label> successors = successors(block);
        Collections.reverse(successors);
        return new Visit(block, successors.iterator());
      }
    }
    List<Label> order = new ArrayList<>();
    Set<Label> seen = new HashSet<>(Set.of(entry));
    Deque<Visit> path = new ArrayDeque<>(List.of(Visit.of(entry)));
    while (!path.isEmpty()) {
      Visit visit = path.peek();
      if (!visit.rest().hasNext()) {
        order.add(path.pop().block());
        continue;
      }
      Label next = visit.rest().next();
      if (seen.add(next)) {
        path.push(Visit.of(next));
      }
    }
    Collections.reverse(order);
    return order;
  }

  /**
   * Joins blocks that run one after the other, except where a handler could then see a variable as
   * it is only after an exception: behind instructions that may throw into it. Phis must be
   * simplified and predecessors be reachable.
   */
  static void mergeStraightLines(List<Label> blocks) {
    Set<Label> merged = new HashSet<>();
    for (Label block : blocks) {
      if (!merged.contains(block)) {
        mergeFollowers(block, merged);
      }
    }
  }

  private static void mergeFollowers(Label block, Set<Label> merged) {
    while (block.terminator instanceof Terminator.Goto && isMergeable(block)) {
      Label next = block.targets.get(0);
      List<TryHandler> handlers = block.mayThrow ? List.of() : next.handlers;
      for (Label successor : successors(next)) {
        replacePredecessor(successor, next, block);
      }
      block.instructions.addAll(next.instructions);
      block.handlers = handlers;
      block.mayThrow |= next.mayThrow;
      block.terminator = next.terminator;
      block.targets = next.targets;
      merged.add(next);
    }
  }

  private static boolean isMergeable(Label block) {
    Label next = block.targets.get(0);
    return next != block
        && next.predecessors.size() == 1
        && next.phis.isEmpty()
        && effectiveHandlers(block).isEmpty()
        && (!block.mayThrow || effectiveHandlers(next).isEmpty());
  }

  private static void replacePredecessor(Label block, Label from, Label to) {
    if (block.predecessors.remove(from)) {
      block.predecessors.add(to);
      for (Label.PhiDraft phi : block.phis) {
        Value input = phi.inputs().remove(from);
        if (input != null) {
          phi.inputs().put(to, input);
        }
      }
    }
  }
}
