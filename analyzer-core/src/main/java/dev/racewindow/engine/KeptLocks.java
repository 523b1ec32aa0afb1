// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Locks that are taken inside a transaction and still held at its commit. At READ COMMITTED that is
 * as good as if they had been taken before it began, and so they are put there.
 */
final class KeptLocks {
  private final SortedSet<Location> kept;

  /**
   * Of locks.
   *
   * @param kept where they are taken
   */
  KeptLocks(SortedSet<Location> kept) {
    this.kept = kept;
  }

  SortedMap<FactId, Check> checks(SortedMap<FactId, Check> checks) {
    TreeMap<FactId, Check> all = new TreeMap<>(checks);
    all.replaceAll((id, check) -> check.under(ordered(check.guards())));
    return all;
  }

  SortedMap<FactId, Act> acts(SortedMap<FactId, Act> acts) {
    TreeMap<FactId, Act> all = new TreeMap<>(acts);
    all.replaceAll((id, act) -> act.under(ordered(act.guards())));
    return all;
  }

  private List<Guard> ordered(List<Guard> guards) {
    if (guards.stream().noneMatch(this::isKept)) {
      return guards;
    }
    List<Guard> ordered = new ArrayList<>(guards.stream().filter(this::isKept).toList());
    guards.stream().filter(guard -> !isKept(guard)).forEach(ordered::add);
    return ordered;
  }

  private boolean isKept(Guard guard) {
    return guard instanceof Guard.Lock && kept.contains(guard.at());
  }
}
