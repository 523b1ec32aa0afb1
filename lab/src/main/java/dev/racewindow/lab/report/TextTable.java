// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.report;

import dev.racewindow.lab.Witness;
import dev.racewindow.lab.report.StepTable.Row;
import java.util.ArrayList;
import java.util.List;

/** A witness as a table in plain text. */
public final class TextTable {
  private static final int WIDTH = 44;
  private static final String GAP = "  ";

  private TextTable() {}

  /** The table, ending with a line feed. */
  public static String of(Witness witness) {
    StepTable table = StepTable.of(witness);
    StringBuilder text = new StringBuilder();
    List<String> heads = new ArrayList<>(table.heads());
    line(text, "", heads);
    line(text, "", heads.stream().map(head -> "-".repeat(WIDTH)).toList());
    for (Row row : table.rows()) {
      cell(text, table.heads().size(), row);
    }
    for (int caller = 0; caller < table.heads().size(); caller++) {
      cell(
          text,
          table.heads().size(),
          new Row(0, caller, "answers: " + table.ending().get(caller), ""));
    }
    text.append(table.reason()).append('\n');
    return text.toString();
  }

  private static void cell(StringBuilder text, int columns, Row row) {
    List<String> lines = new ArrayList<>(wrap(row.text()));
    if (!row.outcome().isEmpty()) {
      lines.addAll(wrap("→ " + row.outcome()));
    }
    for (int i = 0; i < lines.size(); i++) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        cells.add(column == row.caller() ? lines.get(i) : "");
      }
      line(text, i == 0 && row.number() > 0 ? String.valueOf(row.number()) : "", cells);
    }
  }

  private static void line(StringBuilder text, String number, List<String> cells) {
    StringBuilder line = new StringBuilder("%3s".formatted(number));
    for (String cell : cells) {
      line.append(GAP).append(cell).append(" ".repeat(Math.max(0, WIDTH - cell.length())));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  /** The text in pieces that fit into a column, broken at blanks where there are some. */
  static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > WIDTH) {
      int blank = rest.lastIndexOf(' ', WIDTH);
      int end = blank > 2 ? blank : WIDTH;
      lines.add(rest.substring(0, end));
      rest = "  " + rest.substring(end).strip();
    }
    lines.add(rest);
    return lines;
  }
}
