// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Term;
import java.util.ArrayList;
import java.util.List;

/** How the guards in force change: a must analysis, lists ordered by time of acquisition. */
final class GuardFlow {
  private GuardFlow() {}

  /** What is in force whichever of two ways was taken. */
  static List<Guard> meet(List<Guard> one, List<Guard> other) {
    if (one.equals(other)) {
      return one;
    }
    List<Guard> both = new ArrayList<>(one);
    both.retainAll(other);
    return List.copyOf(both);
  }

  /** With one more, unless it is in force already. */
  static List<Guard> plus(List<Guard> guards, Guard more) {
    if (guards.contains(more)) {
      return guards;
    }
    List<Guard> all = new ArrayList<>(guards);
    all.add(more);
    return List.copyOf(all);
  }

  /** One list after the other. */
  static List<Guard> join(List<Guard> outer, List<? extends Guard> inner) {
    List<Guard> all = outer;
    for (Guard guard : inner) {
      all = plus(all, guard);
    }
    return all;
  }

  /** Without the locks of this key that are released by hand. */
  static List<Guard> release(List<Guard> guards, Term key) {
    return guards.stream()
        .filter(
            guard ->
                !(guard instanceof Guard.Lock lock)
                    || lock.kind().endsWithTransaction()
                    || !lock.key().equals(key))
        .toList();
  }
}
