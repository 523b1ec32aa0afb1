// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Outcome;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Verdict;

/**
 * A row of the guard table.
 *
 * @param title the guard, in words
 * @param isolation the level of both callers
 * @param first what caller A does
 * @param second what caller B does
 * @param expected the five cells: {@code n} races, {@code y} holds, {@code e} refuses or deadlocks,
 *     {@code h} hangs, {@code -} does not apply
 * @param ddl tables or indexes that the guard needs besides
 */
record Row(
    String title, Isolation isolation, Guard first, Guard second, String expected, String ddl) {

  static Row of(String title, Isolation isolation, Guard guard, String expected) {
    return new Row(title, isolation, guard, guard, expected, "");
  }

  /** A row in which the callers have different guards. */
  static Row mixed(String title, Isolation isolation, Guard first, Guard second, String expected) {
    return new Row(title, isolation, first, second, expected, "");
  }

  Row with(String ddl) {
    return new Row(title, isolation, first, second, expected, ddl);
  }

  char expected(Window window) {
    return expected.charAt(2 * (window.letter() - 'a'));
  }

  Scenario scenario(Window window) {
    return Scenario.named(title + ", " + window.title())
        .schema(window.ddl() + ddl)
        .seed(window.seed())
        .caller("A", me -> first.run(me, window))
        .caller("B", me -> second.run(me, window))
        .invariant(window.truth(), window::holds)
        .invariantsOnly()
        .build();
  }

  /** The letter of a verdict. */
  static char cell(Verdict verdict) {
    return switch (verdict.kind()) {
      case VIOLATED -> 'n';
      case HELD -> 'y';
      case REFUSED -> 'e';
      case DEADLOCKED -> hangs(verdict) ? 'h' : 'e';
      case INCONCLUSIVE -> '?';
    };
  }

  private static boolean hangs(Verdict verdict) {
    return verdict.witness() != null
        && verdict.outcomes().containsKey(Outcome.Kind.DEADLOCKED)
        && verdict.witness().outcome().reason().contains("nobody will release");
  }
}
