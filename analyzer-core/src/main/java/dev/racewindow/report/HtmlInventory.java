// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.domain.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The end of the HTML report: what is safe and why, what was accepted, what was not understood. */
final class HtmlInventory {
  private final Report report;

  HtmlInventory(Report report) {
    this.report = report;
  }

  String format() {
    StringBuilder out = new StringBuilder("<section class=\"inventory\">\n");
    accepted(out);
    safe(out);
    unknown(out);
    problems(out);
    return out.append("</section>\n").toString();
  }

  private void accepted(StringBuilder out) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : report.findings().all()) {
      if (!finding.isOpen()) {
        rows.add(
            List.of(
                finding.race().rule(),
                Phrases.place(finding.race().place()),
                finding.suppression().isPresent() ? "in the source" : "by the baseline",
                reason(finding)));
      }
    }
    for (BaselineEntry entry : report.findings().gone()) {
      rows.add(List.of(entry.rule(), entry.path(), "gone from the sources", entry.reason()));
    }
    table(out, "Accepted races", List.of("Rule", "Where", "How", "Reason"), rows);
  }

  private static String reason(Finding finding) {
    return finding
        .suppression()
        .map(Suppression::reason)
        .or(() -> finding.baselined().map(BaselineEntry::reason))
        .orElse("");
  }

  private void safe(StringBuilder out) {
    Inventory inventory = Inventory.of(report);
    if (inventory.guards().isEmpty()) {
      return;
    }
    out.append("<h2 id=\"safe\">Safe windows, by guard</h2>\n");
    for (Map.Entry<String, Integer> guard : inventory.guards()) {
      List<List<String>> rows = new ArrayList<>();
      for (Inventory.Entry entry : inventory.all()) {
        if (entry instanceof Inventory.Closed closed
            && closed.window().guard().equals(guard.getKey())) {
          rows.add(row(closed.window()));
        }
      }
      details(out, guard.getKey(), List.of("On", "Check", "Act", "Why it holds"), rows);
    }
  }

  private static List<String> row(SafeWindow window) {
    return List.of(
        window.resource(),
        Phrases.place(window.check().site().location()),
        Phrases.place(window.act().site().location()),
        window.reason());
  }

  private void unknown(StringBuilder out) {
    List<List<String>> rows = new ArrayList<>();
    Phrases.byCount(report.analysis().statistics().notUnderstood())
        .forEach(e -> rows.add(List.of(e.getKey(), String.valueOf(e.getValue()))));
    if (!rows.isEmpty()) {
      out.append("<div id=\"unknown\">");
      table(
          out,
          "Calls that can reach a database and could not be understood",
          List.of("Why", "Calls"),
          rows);
      out.append(
              "<p class=\"lead\">A race that goes through one of them is not found. A model file")
          .append(" (--models) can say what your own library calls mean.</p></div>\n");
    }
  }

  private void problems(StringBuilder out) {
    List<List<String>> rows = new ArrayList<>();
    for (Problem problem : report.findings().problems()) {
      String line = problem.line() > 0 ? ":" + problem.line() : "";
      rows.add(List.of(problem.path() + line, problem.message()));
    }
    table(out, "Problems", List.of("Where", "What"), rows);
  }

  private static void table(
      StringBuilder out, String title, List<String> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      out.append("<h2>").append(Html.text(title)).append("</h2>\n");
      rows(out, columns, rows);
    }
  }

  private static void details(
      StringBuilder out, String title, List<String> columns, List<List<String>> rows) {
    out.append("<details open><summary>").append(Html.text(title));
    out.append(" <b>").append(rows.size()).append("</b></summary>\n");
    rows(out, columns, rows);
    out.append("</details>\n");
  }

  private static void rows(StringBuilder out, List<String> columns, List<List<String>> rows) {
    out.append("<table><thead><tr>");
    columns.forEach(c -> out.append("<th>").append(Html.text(c)).append("</th>"));
    out.append("</tr></thead><tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr>");
      row.forEach(cell -> out.append("<td>").append(Html.text(cell)).append("</td>"));
      out.append("</tr>\n");
    }
    out.append("</tbody></table>\n");
  }
}
