// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.run.Choice;
import dev.racewindow.lab.run.Chooser;
import dev.racewindow.lab.run.Event;
import dev.racewindow.lab.run.Foresight;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Follows the chosen steps of the nodes that there are, then adds nodes of its own. */
final class Walk implements Chooser {
  private final List<Node> path;
  private final int replayed;
  private final boolean reduced;

  Walk(List<Node> path, boolean reduced) {
    this.path = path;
    this.replayed = path.size();
    this.reduced = reduced;
  }

  /** Says that a replayed run came to another choice than when it was recorded. */
  static final class Diverged extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String DEADLOCK = "error 40P01";

    private final int depth;
    private final boolean byDeadlock;

    private Diverged(int depth, Event last) {
      super("another choice than recorded before step " + (depth + 1));
      this.depth = depth;
      this.byDeadlock =
          last.outcome().contains(DEADLOCK)
              || last.wokenOutcomes().stream().anyMatch(text -> text.contains(DEADLOCK));
    }

    /** How many steps ran as recorded. */
    int depth() {
      return depth;
    }

    /** Whether the server broke a deadlock in the last of them, by a victim of its choice. */
    boolean byDeadlock() {
      return byDeadlock;
    }
  }

  @Override
  public Foresight foresight(int depth) {
    return depth < replayed ? path.get(depth).foresight() : Foresight.NONE;
  }

  @Override
  public int choose(Choice choice, List<Event> past) {
    int depth = past.size();
    if (depth < replayed) {
      Node node = path.get(depth);
      if (!node.choice().isLike(choice)) {
        if (depth == 0) {
          throw new IllegalStateException("callers differ from run to run before their first step");
        }
        throw new Diverged(depth, past.get(depth - 1));
      }
      return node.chosen();
    }
    boolean first = depth == 0;
    Node node =
        new Node(
            choice,
            first || !reduced ? Map.of() : path.get(depth - 1).asleepAfter(past.get(depth - 1)));
    Set<Integer> fresh = node.fresh();
    if (fresh.isEmpty()) {
      return STOP;
    }
    // A time-out is gone once the lock is released, so no later step could ask for it.
    int last = first ? STOP : past.get(depth - 1).caller();
    choice.callers().stream().filter(choice::isTimeOut).forEach(node::want);
    Set<Integer> patient = new TreeSet<>(choice.patient());
    patient.retainAll(fresh);
    Set<Integer> likely = patient.isEmpty() ? fresh : patient;
    node.choose(likely.contains(last) ? last : likely.iterator().next());
    if (!reduced) {
      node.wantAll();
    }
    path.add(node);
    return node.chosen();
  }
}
