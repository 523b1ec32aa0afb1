// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.report;

import dev.racewindow.lab.Witness;
import dev.racewindow.lab.run.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * A witness as rows and columns: one column a caller, time downwards; what a step let another
 * caller finish stands in a row below it, in that caller's column.
 *
 * @param heads the callers' names
 * @param rows the steps
 * @param ending the callers' answers
 * @param reason how it ended
 */
record StepTable(List<String> heads, List<Row> rows, List<String> ending, String reason) {

  /**
   * One row.
   *
   * @param number the number of the step, or 0 for what follows from the step above
   * @param caller the column
   * @param text what was done
   * @param outcome what came of it, or empty
   */
  record Row(int number, int caller, String text, String outcome) {}

  static StepTable of(Witness witness) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (Event event : witness.events()) {
      String text =
          switch (event.step().kind()) {
            case EFFECT -> "effect: " + event.step().text();
            default -> event.step().text();
          };
      rows.add(new Row(++number, event.caller(), text, event.outcome()));
      int woken = 0;
      for (int caller : event.woken()) {
        rows.add(new Row(0, caller, "goes on", event.wokenOutcomes().get(woken++)));
      }
    }
    return new StepTable(witness.callers(), rows, witness.answers(), witness.outcome().reason());
  }
}
