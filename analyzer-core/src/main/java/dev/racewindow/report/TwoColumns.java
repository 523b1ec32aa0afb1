// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Race;
import java.util.ArrayList;
import java.util.List;

/** An interleaving as text: one column a caller, time runs down. */
final class TwoColumns {
  private static final int WIDTH = 44;
  private static final String SEPARATOR = " | ";

  private TwoColumns() {}

  /** The lines of the table, without trailing blanks. */
  static List<String> lines(List<Race.Step> steps) {
    List<String> lines = new ArrayList<>();
    lines.add(row("caller 1", "caller 2"));
    lines.add("-".repeat(WIDTH + 1) + "+" + "-".repeat(WIDTH + 1));
    for (Race.Step step : steps) {
      for (String part : Wrap.at(WIDTH, Phrases.printable(Phrases.step(step)))) {
        lines.add(step.caller() == 1 ? row(part, "") : row("", part));
      }
    }
    return lines;
  }

  private static String row(String left, String right) {
    String padded = left + " ".repeat(Math.max(0, WIDTH - left.length()));
    return (padded + SEPARATOR + right).stripTrailing();
  }
}
