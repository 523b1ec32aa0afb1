// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a fact comes from, as seen from the method that is looked at.
 *
 * @param location the statement itself
 * @param calls the calls that lead to it, outermost first; empty if it is in the method itself
 * @param joined whether other calls lead to it as well, so that it stands for several facts
 */
public record Site(Location location, List<Location> calls, boolean joined)
    implements Comparable<Site> {
  /** Where a fact comes from to which nothing else leads. */
  public Site(Location location, List<Location> calls) {
    this(location, calls, false);
  }

  public Site {
    calls = List.copyOf(calls);
  }

  /** Where the method that is looked at comes to it: its first call, or the statement itself. */
  public Location start() {
    return calls.isEmpty() ? location : calls.get(0);
  }

  /** The way to it: the calls, then the statement itself. */
  public List<Location> path() {
    List<Location> path = new ArrayList<>(calls);
    path.add(location);
    return List.copyOf(path);
  }

  /**
   * Where this way leads on after it has left another that both are on from the beginning; empty if
   * one of them ends on the other.
   */
  public Optional<Location> partedFrom(Site other) {
    List<Location> mine = path();
    List<Location> theirs = other.path();
    return IntStream.range(0, Math.min(mine.size(), theirs.size()))
        .filter(step -> !mine.get(step).equals(theirs.get(step)))
        .mapToObj(mine::get)
        .findFirst();
  }

  /** This, for the fact that two are joined to which different calls may lead. */
  public Site join(Site other) {
    return joined || !other.joined && calls.equals(other.calls)
        ? this
        : new Site(location, calls, true);
  }

  @Override
  public int compareTo(Site other) {
    int byLocation = location.compareTo(other.location);
    if (byLocation != 0) {
      return byLocation;
    }
    return calls.toString().compareTo(other.calls.toString());
  }
}
