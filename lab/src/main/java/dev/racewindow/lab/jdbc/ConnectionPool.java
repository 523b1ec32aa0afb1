// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Pool;
import dev.racewindow.lab.server.Link;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Gate;
import dev.racewindow.lab.step.Pause;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Step;
import dev.racewindow.lab.step.TimeOut;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * So many connections for all callers. To take one is a step; who finds none waits in the order of
 * arrival, and its time-out passes on the virtual clock. Who gave a connection back gets the same
 * again if it is free, as from the pools in use, and with it whatever was left in its session.
 */
final class ConnectionPool {
  private final Pool bounds;
  private final @Nullable TimeOut timeOut;
  private final Footprint taking;
  private final Footprint giving;
  private final Map<Link, Gate> taken = new LinkedHashMap<>();
  private final List<Idle> idle = new ArrayList<>();
  private final Deque<Waiter> queue = new ArrayDeque<>();
  private int run;

  ConnectionPool(Pool bounds, int number) {
    this.bounds = bounds;
    this.timeOut = bounds.timeOut().isZero() ? null : TimeOut.ofPool(bounds.timeOut());
    Resource place = Resource.whole("connections of pool " + number);
    this.taking = new Footprint(Set.of(), Set.of(place), Set.of(), Set.of(), Set.of());
    // Who gives back first decides whom the next connection comes from, so it meets others that do.
    this.giving = new Footprint(Set.of(), Set.of(place), Set.of(), Set.of(place), Set.of());
  }

  /** A connection that nobody has, with who had it last. */
  private record Idle(Link link, Gate last) {}

  /** A caller that waits. */
  private static final class Waiter {
    private final Gate gate;
    private @Nullable Link link;

    private Waiter(Gate gate) {
      this.gate = gate;
    }
  }

  /** Opens another connection. */
  interface Opener {
    Link open() throws SQLException;
  }

  /** Forgets what an earlier run has left. */
  synchronized void reset() {
    run++;
    taken.clear();
    idle.clear();
    queue.clear();
  }

  /**
   * Takes a connection, by a step.
   *
   * @throws SQLTransientConnectionException if none was given back in time
   */
  Lease take(Gate gate, Opener opener) throws SQLException {
    gate.pass(new Step(Step.Kind.CONNECT, "take a connection", taking));
    Waiter waiter = new Waiter(gate);
    synchronized (this) {
      Link free = free(gate);
      if (free == null && taken.size() < bounds.size()) {
        free = opener.open();
      }
      if (free != null) {
        gate.leave(taking, "");
        return lend(free, gate, opener);
      }
      queue.add(waiter);
      gate.suspend(new Pause("a connection of " + holders(), timeOut));
    }
    boolean given = gate.await();
    synchronized (this) {
      Link link = waiter.link;
      if (given && link != null) {
        gate.leave(taking, "");
        return lend(link, gate, opener);
      }
      queue.remove(waiter);
      SQLException late =
          new SQLTransientConnectionException(timeOut == null ? "" : timeOut.message());
      gate.leave(taking, "error: " + late.getMessage());
      throw late;
    }
  }

  private @Nullable Link free(Gate gate) {
    for (Idle each : idle) {
      if (each.last() == gate) {
        idle.remove(each);
        return each.link();
      }
    }
    return idle.isEmpty() ? null : idle.remove(0).link();
  }

  private String holders() {
    TreeSet<String> names = new TreeSet<>();
    taken.values().forEach(holder -> names.add(holder.name()));
    return String.join(" or ", names);
  }

  private Lease lend(Link link, Gate gate, Opener opener) {
    taken.put(link, gate);
    int lentIn = run;
    return new Lease() {
      @Override
      public Link link() {
        return link;
      }

      @Override
      public void end() throws SQLException {
        giveBack(link, gate, opener);
      }

      @Override
      public boolean isOver() {
        return lentIn != run;
      }
    };
  }

  /** A connection whose session is gone makes place for another. */
  private synchronized void giveBack(Link link, Gate holder, Opener opener) throws SQLException {
    if (!link.isOver()) {
      link.raw().setReadOnly(false);
    }
    taken.remove(link);
    Gate gate = Gate.current();
    if (gate != null) {
      gate.also(giving);
    }
    Waiter first = queue.poll();
    if (first != null) {
      Link next = link.isOver() ? opener.open() : link;
      taken.put(next, first.gate);
      first.link = next;
      first.gate.resume();
    } else if (!link.isOver()) {
      idle.add(new Idle(link, holder));
    }
  }
}
