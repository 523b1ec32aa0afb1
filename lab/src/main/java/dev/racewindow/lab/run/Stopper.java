// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.server.Waits;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends the callers of a run that is over, also those that wait. */
final class Stopper {
  private static final long FIRST_WAIT_MILLIS = 20;
  private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(2);

  private Stopper() {}

  /** Ends all threads; returns the server processes of those that do not listen. */
  static List<Integer> stop(List<Actor> actors, Waits waits) throws SQLException {
    List<Actor> alive = new ArrayList<>(actors);
    alive.removeIf(actor -> actor.state() == Actor.State.DONE);
    alive.forEach(Actor::abort);
    long begin = System.nanoTime();
    while (!join(alive) && System.nanoTime() - begin < LONGEST_WAIT_NANOS) {
      for (Actor actor : alive) {
        if (actor.pid() != 0) {
          waits.cancel(actor.pid());
        } else {
          actor.thread().interrupt();
        }
      }
    }
    return alive.stream().map(Actor::pid).filter(pid -> pid != 0).toList();
  }

  private static boolean join(List<Actor> alive) {
    try {
      for (Actor actor : alive) {
        actor.thread().join(FIRST_WAIT_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a run was being stopped", e);
    }
    alive.removeIf(actor -> !actor.thread().isAlive());
    return alive.isEmpty();
  }
}
