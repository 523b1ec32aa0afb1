// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.report;

import dev.racewindow.lab.Witness;
import dev.racewindow.lab.report.StepTable.Row;
import java.util.ArrayList;
import java.util.List;

/** A witness as a picture: a lane a caller, a box a step. No script, no font of its own. */
public final class SvgTable {
  private static final int LANE = 380;
  private static final int MARGIN = 40;
  private static final int LINE = 18;
  private static final int PADDING = 8;

  private SvgTable() {}

  /** The picture as a document of its own. */
  public static String of(Witness witness) {
    StepTable table = StepTable.of(witness);
    int lanes = table.heads().size();
    StringBuilder body = new StringBuilder();
    int y = MARGIN;
    for (int lane = 0; lane < lanes; lane++) {
      text(body, left(lane), y - LINE / 2, "head", table.heads().get(lane));
    }
    List<Row> rows = new ArrayList<>(table.rows());
    for (int lane = 0; lane < lanes; lane++) {
      rows.add(new Row(0, lane, "answers: " + table.ending().get(lane), ""));
    }
    for (Row row : rows) {
      y = box(body, row, y);
    }
    text(body, MARGIN, y + LINE, "reason", table.reason().lines().findFirst().orElse(""));
    int width = MARGIN + lanes * LANE + PADDING;
    int height = y + 2 * LINE;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img">
        <title>%s</title>
        <style>
        text { font: 13px monospace; fill: #222 }
        .head { font-weight: bold }
        .number { fill: #777 }
        .outcome { fill: #555 }
        .reason { font-weight: bold; fill: #a00 }
        rect { fill: #fff; stroke: #999 }
        rect.wait { fill: #fff4d6 }
        rect.error { fill: #fde2e2 }
        svg { background: #fff }
        </style>
        %s</svg>
        """
        .formatted(width, height, escape(table.reason()), body);
  }

  private static int box(StringBuilder body, Row row, int y) {
    List<String> lines = new ArrayList<>(TextTable.wrap(row.text()));
    int ownLines = lines.size();
    if (!row.outcome().isEmpty()) {
      lines.addAll(TextTable.wrap("→ " + row.outcome()));
    }
    int height = lines.size() * LINE + PADDING;
    String style =
        row.outcome().startsWith("waits")
            ? "wait"
            : row.outcome().contains("error ") ? "error" : "step";
    body.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
            .formatted(style, left(row.caller()), y, LANE - 2 * PADDING, height));
    if (row.number() > 0) {
      text(body, PADDING, y + LINE, "number", String.valueOf(row.number()));
    }
    for (int i = 0; i < lines.size(); i++) {
      text(
          body,
          left(row.caller()) + PADDING,
          y + (i + 1) * LINE,
          i < ownLines ? "own" : "outcome",
          lines.get(i));
    }
    return y + height + PADDING / 2;
  }

  private static int left(int lane) {
    return MARGIN + lane * LANE;
  }

  private static void text(StringBuilder body, int x, int y, String style, String text) {
    body.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\" xml:space=\"preserve\">%s</text>\n"
            .formatted(style, x, y, escape(text)));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
