// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.run.Chooser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Ways to choose who goes on that need no memory of other runs. */
public final class Choosers {
  private static final int PRIORITY_CHANGES = 2;

  private Choosers() {}

  /** Says that a schedule cannot be followed: it lets a caller go on that waits or is done. */
  public static final class NotFollowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private NotFollowed(int step, int caller, Set<Integer> enabled) {
      super("step %d lets caller %d go on; %s may".formatted(step + 1, caller + 1, enabled));
    }
  }

  /** Follows a schedule to its end, then lets the first caller that may go on. */
  public static Chooser following(List<Integer> schedule) {
    return (choice, past) -> {
      if (past.size() >= schedule.size()) {
        return choice.patient().iterator().next();
      }
      int caller = schedule.get(past.size());
      if (!choice.callers().contains(caller)) {
        throw new NotFollowed(past.size(), caller, choice.callers());
      }
      return caller;
    };
  }

  /** Lets one caller after the other do all that it can. */
  static Chooser serial(List<Integer> order) {
    return (choice, past) ->
        order.stream().filter(choice.patient()::contains).findFirst().orElseThrow();
  }

  /** Draws among those who may go on. */
  static Chooser random(Random random) {
    return (choice, past) -> {
      List<Integer> callers = List.copyOf(choice.callers());
      return callers.get(random.nextInt(callers.size()));
    };
  }

  /**
   * Lets the caller of the highest priority go on, and makes it the lowest at a few random steps
   * (Burckhardt, Kothari, Musuvathi and Nagarakatte, "A randomized scheduler with probabilistic
   * guarantees of finding bugs", ASPLOS 2010).
   */
  static Chooser priorities(Random random, int callers, int length) {
    List<Integer> order = new ArrayList<>();
    for (int caller = 0; caller < callers; caller++) {
      order.add(caller);
    }
    Collections.shuffle(order, random);
    Set<Integer> changes = new TreeSet<>();
    for (int i = 0; i < PRIORITY_CHANGES; i++) {
      changes.add(random.nextInt(length));
    }
    return (choice, past) -> {
      Integer highest = order.stream().filter(choice.callers()::contains).findFirst().orElseThrow();
      if (changes.contains(past.size())) {
        order.remove(highest);
        order.add(highest);
      }
      return highest;
    };
  }
}
