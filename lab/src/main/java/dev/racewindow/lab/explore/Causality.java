// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.run.Event;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which events of a run had to come before which: those of one caller, and those that depend on
 * each other. The others might as well have come in another order.
 */
final class Causality {
  private final List<Event> events;
  private final List<BitSet> before = new ArrayList<>();

  Causality(List<Event> events) {
    this.events = events;
    for (int later = 0; later < events.size(); later++) {
      BitSet causes = new BitSet();
      for (int earlier = later - 1; earlier >= 0; earlier--) {
        if (!causes.get(earlier) && linked(events.get(earlier), events.get(later))) {
          causes.set(earlier);
          causes.or(before.get(earlier));
        }
      }
      before.add(causes);
    }
  }

  private static boolean linked(Event earlier, Event later) {
    return earlier.moves(later.caller())
        || later.moves(earlier.caller())
        || later.woken().stream().anyMatch(earlier::moves)
        || earlier.footprint().dependsOn(later.footprint());
  }

  /** Whether one event had to come before the other. */
  boolean orders(int earlier, int later) {
    return before.get(later).get(earlier);
  }

  /**
   * The events that depend on {@code later} directly and by nothing in between, and that could have
   * come after it.
   */
  List<Integer> racing(int later) {
    List<Integer> racing = new ArrayList<>();
    Event event = events.get(later);
    for (int earlier = 0; earlier < later; earlier++) {
      if (orders(earlier, later)
          && !events.get(earlier).moves(event.caller())
          && !orderedThroughAnother(earlier, later)) {
        racing.add(earlier);
      }
    }
    return racing;
  }

  private boolean orderedThroughAnother(int earlier, int later) {
    for (int between = earlier + 1; between < later; between++) {
      if (orders(earlier, between) && orders(between, later)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The callers that could go first where {@code earlier} did, on a way to {@code later} without
   * {@code earlier}: the initials of the events between that do not follow from it.
   */
  Set<Integer> initials(int earlier, int later) {
    List<Integer> way = new ArrayList<>();
    for (int i = earlier + 1; i <= later; i++) {
      if (i == later || !orders(earlier, i)) {
        way.add(i);
      }
    }
    Set<Integer> initials = new TreeSet<>();
    for (int i : way) {
      if (way.stream().noneMatch(other -> other < i && orders(other, i))) {
        initials.add(events.get(i).caller());
      }
    }
    return initials;
  }
}
