// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which edges of a flow graph each node depends on (Ferrante, Ottenstein and Warren, "The Program
 * Dependence Graph", TOPLAS 1987), closed transitively.
 */
final class ControlDependences {
  private final int[] from;
  private final int[] to;
  private final int count;

  /**
   * Over a graph.
   *
   * @param from the node that each edge leaves
   * @param to the node that each edge leads to
   * @param count how many nodes there are; the last one is the exit
   */
  ControlDependences(int[] from, int[] to, int count) {
    this.from = from.clone();
    this.to = to.clone();
    this.count = count;
  }

  /** For each node the edges that it depends on directly. */
  private List<BitSet> direct() {
    List<BitSet> postDominators = postDominators();
    List<BitSet> depends = new ArrayList<>();
    for (int node = 0; node < count; node++) {
      depends.add(new BitSet());
    }
    for (int index = 0; index < from.length; index++) {
      BitSet between = (BitSet) postDominators.get(to[index]).clone();
      BitSet above = (BitSet) postDominators.get(from[index]).clone();
      above.clear(from[index]);
      between.andNot(above);
      for (int node = between.nextSetBit(0); node >= 0; node = between.nextSetBit(node + 1)) {
        depends.get(node).set(index);
      }
    }
    return depends;
  }

  private List<BitSet> postDominators() {
    List<List<Integer>> successors = new ArrayList<>();
    List<BitSet> result = new ArrayList<>();
    for (int node = 0; node < count; node++) {
      successors.add(new ArrayList<>());
      BitSet all = new BitSet(count);
      all.set(0, count);
      result.add(all);
    }
    for (int edge = 0; edge < from.length; edge++) {
      successors.get(from[edge]).add(to[edge]);
    }
    BitSet end = new BitSet(count);
    end.set(count - 1);
    result.set(count - 1, end);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int node = count - 2; node >= 0; node--) {
        BitSet next = new BitSet(count);
        next.set(0, count);
        // A node that cannot reach the exit keeps the full set, and so depends on nothing.
        successors.get(node).forEach(successor -> next.and(result.get(successor)));
        next.set(node);
        if (!next.equals(result.get(node))) {
          result.set(node, next);
          changed = true;
        }
      }
    }
    return result;
  }

  /**
   * For each node the edges that leave the branches which alone may lead to it. What else it takes
   * to come there on the other way, as in {@code if (found) if (usable) return; create()}, says
   * nothing against the first.
   */
  private List<BitSet> decided(List<BitSet> depends, List<BitSet> leaving) {
    List<BitSet> decided = new ArrayList<>();
    for (BitSet direct : depends) {
      BitSet both = new BitSet();
      direct.stream().forEach(edge -> both.or(leaving.get(from[edge])));
      decided.add(both);
    }
    return decided;
  }

  /** For each node the edges that it depends on, closed transitively. The last node is the exit. */
  List<BitSet> closed() {
    List<BitSet> depends = direct();
    List<BitSet> leaving = new ArrayList<>();
    for (int node = 0; node < count; node++) {
      leaving.add(new BitSet());
    }
    for (int edge = 0; edge < from.length; edge++) {
      leaving.get(from[edge]).set(edge);
    }
    List<BitSet> decided = decided(depends, leaving);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int node = 0; node < count; node++) {
        BitSet mine = depends.get(node);
        BitSet more = (BitSet) mine.clone();
        for (int edge = mine.nextSetBit(0); edge >= 0; edge = mine.nextSetBit(edge + 1)) {
          int branch = from[edge];
          BitSet above = (BitSet) depends.get(branch).clone();
          // That a loop's test let it go round before says nothing of why it was left.
          above.andNot(leaving.get(branch));
          above.andNot(decided.get(node));
          more.or(above);
        }
        if (!more.equals(mine)) {
          depends.set(node, more);
          changed = true;
        }
      }
    }
    return depends;
  }
}
