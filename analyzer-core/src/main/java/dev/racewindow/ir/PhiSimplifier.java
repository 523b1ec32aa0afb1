// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import dev.racewindow.ir.Label.PhiDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes the phis that join nothing: those with one input besides themselves, and those that
 * nobody reads.
 */
final class PhiSimplifier {
  private final List<Label> blocks;
  private final Map<Value, Value> replacements = new HashMap<>();
  private final Map<Value, List<PhiDraft>> users = new HashMap<>();

  /** Simplifies the phis of reachable blocks; inputs from other blocks must be gone. */
  PhiSimplifier(List<Label> blocks) {
    this.blocks = blocks;
  }

  /** Removes phis from the blocks; answers what stands for each removed one. */
  Map<Value, Value> run() {
    Deque<PhiDraft> work = new ArrayDeque<>();
    for (Label block : blocks) {
      for (PhiDraft phi : block.phis) {
        work.add(phi);
        phi.inputs().values().forEach(v -> users(v).add(phi));
      }
    }
    while (!work.isEmpty()) {
      PhiDraft phi = work.remove();
      Value same = replacements.containsKey(phi.target()) ? null : onlyInput(phi);
      if (same != null) {
        replacements.put(phi.target(), same);
        List<PhiDraft> dependents = users(phi.target());
        users(same).addAll(dependents);
        work.addAll(dependents);
      }
    }
    for (Label block : blocks) {
      block.phis.removeIf(phi -> replacements.containsKey(phi.target()));
      block.phis.forEach(phi -> phi.inputs().replaceAll((from, value) -> resolve(value)));
    }
    removeDead();
    return resolved();
  }

  private List<PhiDraft> users(Value value) {
    return users.computeIfAbsent(value, unused -> new ArrayList<>());
  }

  private @Nullable Value onlyInput(PhiDraft phi) {
    Value same = null;
    for (Value input : phi.inputs().values()) {
      Value value = resolve(input);
      if (value.equals(phi.target()) || value.equals(same)) {
        continue;
      }
      if (same != null) {
        return null;
      }
      same = value;
    }
    return same;
  }

  private Value resolve(Value value) {
    Value current = value;
    Value next = replacements.get(current);
    while (next != null) {
      current = next;
      next = replacements.get(current);
    }
    return current;
  }

  private Map<Value, Value> resolved() {
    Map<Value, Value> all = new LinkedHashMap<>();
    replacements.keySet().forEach(value -> all.put(value, resolve(value)));
    return all;
  }

  private void removeDead() {
    Map<Value, PhiDraft> phis = new HashMap<>();
    blocks.forEach(block -> block.phis.forEach(phi -> phis.put(phi.target(), phi)));
    Set<Value> live = new HashSet<>();
    Deque<PhiDraft> work = new ArrayDeque<>();
    for (Label block : blocks) {
      for (Value use : BlockValues.uses(block)) {
        markLive(resolve(use), phis, live, work);
      }
    }
    while (!work.isEmpty()) {
      work.remove().inputs().values().forEach(input -> markLive(input, phis, live, work));
    }
    blocks.forEach(block -> block.phis.removeIf(phi -> !live.contains(phi.target())));
  }

  private static void markLive(
      Value value, Map<Value, PhiDraft> phis, Set<Value> live, Deque<PhiDraft> work) {
    PhiDraft phi = phis.get(value);
    if (phi != null && live.add(value)) {
      work.add(phi);
    }
  }
}
