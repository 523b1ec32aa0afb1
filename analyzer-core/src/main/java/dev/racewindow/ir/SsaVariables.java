// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import dev.racewindow.ir.Label.PhiDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The variables of a body that is being built, brought into static single assignment form while
 * their reads and writes come in.
 *
 * <p>This is the algorithm of Braun, Buchwald, Hack, Leißa, Mallon and Zwinkau, "Simple and
 * Efficient Construction of Static Single Assignment Form" (CC 2013). Two things differ, so that
 * thousands of consecutive blocks do not exhaust the stack: the operands of phis are found with a
 * work list, and trivial phis are removed at the end, by {@link PhiSimplifier}.
 */
final class SsaVariables {
  private final Function<Object, Value> newPhi;
  private final Value undefined;
  private final Map<Label, List<PhiDraft>> incomplete = new LinkedHashMap<>();
  private final Deque<PhiDraft> pending = new ArrayDeque<>();

  /**
   * Starts without variables.
   *
   * @param newPhi makes the value of a phi of a variable
   * @param undefined what variables are before they are written
   */
  SsaVariables(Function<Object, Value> newPhi, Value undefined) {
    this.newPhi = newPhi;
    this.undefined = undefined;
  }

  void write(Object variable, Label block, Value value) {
    block.definitions.put(variable, value);
  }

  /** What the variable is at the end of what the block holds so far. */
  Value read(Object variable, Label block) {
    Value value = lookUp(variable, block);
    completePending();
    return value;
  }

  /** No further predecessors will come. */
  void seal(Label block) {
    block.sealed = true;
    List<PhiDraft> phis = incomplete.remove(block);
    if (phis != null) {
      pending.addAll(phis);
      completePending();
    }
  }

  private void completePending() {
    while (!pending.isEmpty()) {
      PhiDraft phi = pending.remove();
      for (Label predecessor : phi.block().predecessors) {
        phi.inputs().put(predecessor, lookUp(phi.variable(), predecessor));
      }
    }
  }

  private Value lookUp(Object variable, Label start) {
    Set<Label> passed = new LinkedHashSet<>();
    Label block = start;
    Value value = block.definitions.get(variable);
    while (value == null) {
      passed.add(block);
      if (block.sealed && block.predecessors.size() == 1) {
        block = block.predecessors.iterator().next();
        value = passed.contains(block) ? undefined : block.definitions.get(variable);
      } else if (block.sealed && block.predecessors.isEmpty()) {
        value = undefined;
      } else {
        value = phi(variable, block);
      }
    }
    for (Label between : passed) {
      between.definitions.put(variable, value);
    }
    return value;
  }

  private Value phi(Object variable, Label block) {
    PhiDraft phi = new PhiDraft(newPhi.apply(variable), variable, block, new LinkedHashMap<>());
    block.phis.add(phi);
    block.definitions.put(variable, phi.target());
    if (block.sealed) {
      pending.add(phi);
    } else {
      incomplete.computeIfAbsent(block, unused -> new ArrayList<>()).add(phi);
    }
    return phi.target();
  }
}
