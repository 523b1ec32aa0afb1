// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/**
 * Identifies a fact within the method that is looked at: by the statement of the method that leads
 * to it, with the statement that makes it. Facts that differ only in the calls between the two are
 * one; but one statement of a generic class is another fact for each table.
 *
 * @param table where the statement leaves the table to a type variable: the variable, or what it
 *     stands for; else {@link Resource#UNKNOWN}
 */
public record FactId(Location entry, Location leaf, Resource table) implements Comparable<FactId> {
  /** A fact of a statement that says itself which table it is about. */
  public FactId(Location entry, Location leaf) {
    this(entry, leaf, Resource.UNKNOWN);
  }

  @Override
  public int compareTo(FactId other) {
    if (this == other) {
      return 0;
    }
    // Spans differ more often than files do, and are compared faster.
    int bySpan = leaf.span().compareTo(other.leaf.span());
    if (bySpan != 0) {
      return bySpan;
    }
    int byEntry = entry.compareTo(other.entry);
    if (byEntry != 0) {
      return byEntry;
    }
    int byLeaf = leaf.compareTo(other.leaf);
    return byLeaf != 0 ? byLeaf : table.compareTo(other.table);
  }

  @Override
  public String toString() {
    String of = table.equals(Resource.UNKNOWN) ? "" : "<" + table + ">";
    return (entry.equals(leaf) ? leaf.toString() : entry.span() + ">" + leaf) + of;
  }
}
