// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.server.Waits;
import java.lang.management.LockInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out which callers wait, by asking the server for locks and the JVM for lock owners. */
final class Observer {
  private static final String OWNED_LOCK = "java.util.concurrent.locks.ReentrantLock";

  /** The wait of a caller that pauses. */
  static final Wait PAUSE = new Wait(Where.PAUSE, Set.of());

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Space space;
  private final Waits waits;
  private final List<Actor> actors;

  Observer(Space space, Waits waits, List<Actor> actors) {
    this.space = space;
    this.waits = waits;
    this.actors = actors;
  }

  /** Those of {@code running} that wait, by caller; one that is on its way is absent. */
  Map<Integer, Wait> look(Collection<Actor> running) throws SQLException {
    Map<Integer, Wait> found = new TreeMap<>();
    Map<Integer, Integer> inDriver = new TreeMap<>();
    for (Actor actor : running) {
      int pid = actor.pid();
      if (actor.pause() != null) {
        found.put(actor.index(), PAUSE);
      } else if (pid != 0) {
        inDriver.put(actor.index(), pid);
      } else {
        Wait wait = inJava(actor);
        if (wait != null) {
          found.put(actor.index(), wait);
        }
      }
    }
    if (!inDriver.isEmpty()) {
      Map<Integer, Set<Integer>> blockers = waits.ask(inDriver.values());
      inDriver.forEach(
          (caller, pid) -> {
            Set<Integer> on = blockers.get(pid);
            // Who waits for a stranger only, such as the server's own vacuum, is on its way.
            if (on != null && on.stream().anyMatch(space::serves)) {
              found.put(caller, new Wait(Where.DATABASE, on));
            }
          });
    }
    return found;
  }

  private @Nullable Wait inJava(Actor actor) {
    boolean awake = actor.isAwake();
    ThreadInfo info = THREADS.getThreadInfo(actor.thread().getId());
    if (!awake || info == null || actor.state() != Actor.State.RUNNING || actor.pid() != 0) {
      return null;
    }
    // A lock that was just handed over names its new owner while that one is still parked, and one
    // that was just released names nobody.
    long owner = info.getLockOwnerId();
    if (owner == actor.thread().getId()) {
      return null;
    }
    for (Actor other : actors) {
      if (other.thread().getId() == owner) {
        return new Wait(Where.JAVA_LOCK, Set.of(other.index()));
      }
    }
    LockInfo lock = info.getLockInfo();
    boolean owned = lock != null && lock.getClassName().startsWith(OWNED_LOCK);
    boolean waits =
        switch (info.getThreadState()) {
          case WAITING -> !owned;
          case TIMED_WAITING -> isInPool(actor.thread());
          default -> false;
        };
    return waits ? new Wait(Where.JAVA, Set.of()) : null;
  }

  /** Whether a thread asks for a connection: of those waits with a limit, only these are known. */
  private static boolean isInPool(Thread thread) {
    return Arrays.stream(thread.getStackTrace())
        .anyMatch(frame -> frame.getMethodName().equals("getConnection"));
  }

  /** Whether server processes wait for each other in a circle, which the server will break. */
  static boolean isDeadlock(Map<Integer, Wait> waits, Map<Integer, Integer> pids) {
    Map<Integer, Set<Integer>> edges = new TreeMap<>();
    waits.forEach(
        (caller, wait) -> {
          if (wait.where() == Where.DATABASE) {
            edges.put(pids.getOrDefault(caller, 0), wait.on());
          }
        });
    return edges.keySet().stream().anyMatch(pid -> reaches(pid, edges));
  }

  private static boolean reaches(int start, Map<Integer, Set<Integer>> edges) {
    Set<Integer> seen = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      int next = open.pop();
      if (next == start) {
        return true;
      }
      if (seen.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return false;
  }
}
