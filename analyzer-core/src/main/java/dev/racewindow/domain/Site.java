// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;

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
