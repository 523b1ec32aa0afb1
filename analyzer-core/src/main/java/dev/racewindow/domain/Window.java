// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import dev.racewindow.ir.MethodId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A check and an act that depends on it, with what is in force at both ends.
 *
 * @param method the lowest method that knows both ends
 * @param act what it writes; never latent
 * @param data paths of what the check fetched from which the written values are computed
 * @param recomputed written columns of which the new value comes from the old one that was checked
 * @param outcomes on which answers of the check the act happens; empty if only its data matter
 * @param decided paths of what the check fetched that decide whether the act happens
 * @param sameRow whether the act writes the very row that was checked, or an object reached from it
 * @param schema what the database guarantees
 * @param contexts in which the method runs: what its callers hold, outermost first
 */
public record Window(
    MethodId method,
    Check check,
    Act act,
    SortedSet<String> data,
    SortedSet<String> recomputed,
    SortedSet<Control.Outcome> outcomes,
    SortedSet<String> decided,
    boolean sameRow,
    Guarantees schema,
    List<List<Guard>> contexts) {
  /**
   * What the database guarantees for the rows of a window.
   *
   * @param known whether anything is known of the table
   * @param uniqueKey where a unique key over columns that the check compares is declared
   * @param partialKey where such a key is declared that is not about all of the rows checked
   * @param anyKey where any unique key but a generated one is declared
   * @param version the version attribute of the rows that the act writes
   */
  public record Guarantees(
      boolean known,
      Optional<String> uniqueKey,
      Optional<String> partialKey,
      Optional<String> anyKey,
      Optional<String> version) {}

  /**
   * Whether so many calls lie between the ends that they may belong to different runs: summaries
   * tell calls apart by where they are made, not by all that leads there.
   */
  public boolean isFarApart() {
    return check.site().calls().size() > FAR || act.site().calls().size() > FAR;
  }

  /** Whether it is a window of the same method. */
  public boolean isIn(Window other) {
    return method.equals(other.method);
  }

  /** More calls than this are far: of 146 races that were mended, nearly all have up to four. */
  private static final int FAR = 4;

  public Window {
    data = Collections.unmodifiableSortedSet(new TreeSet<>(data));
    recomputed = Collections.unmodifiableSortedSet(new TreeSet<>(recomputed));
    outcomes = Collections.unmodifiableSortedSet(new TreeSet<>(outcomes));
    decided = Collections.unmodifiableSortedSet(new TreeSet<>(decided));
    contexts = List.copyOf(contexts);
  }
}
