// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * Identifies a fact within the method that is looked at: by the statement of the method that leads
 * to it, with the statement that makes it. Facts that differ only in the calls between the two are
 * one.
 */
public record FactId(Location entry, Location leaf) implements Comparable<FactId> {
  @Override
  public int compareTo(FactId other) {
    // Spans differ more often than files do, and are compared faster.
    int bySpan = leaf.span().compareTo(other.leaf.span());
    if (bySpan != 0) {
      return bySpan;
    }
    int byEntry = entry.compareTo(other.entry);
    return byEntry != 0 ? byEntry : leaf.compareTo(other.leaf);
  }

  @Override
  public String toString() {
    return entry.equals(leaf) ? leaf.toString() : entry.span() + ">" + leaf;
  }
}
