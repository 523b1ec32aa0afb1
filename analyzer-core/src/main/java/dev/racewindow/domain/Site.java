// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;

/**
 * Where a fact comes from, as seen from the method that is looked at.
 *
 * @param location the statement itself
 * @param calls the calls that lead to it, outermost first; empty if it is in the method itself
 */
public record Site(Location location, List<Location> calls) implements Comparable<Site> {
  public Site {
    calls = List.copyOf(calls);
  }

  /** Where the method that is looked at comes to it: its first call, or the statement itself. */
  public Location start() {
    return calls.isEmpty() ? location : calls.get(0);
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
