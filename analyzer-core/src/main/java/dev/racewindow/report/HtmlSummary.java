// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Statistics;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The head of the HTML report: how many, of what, and a list that leads to each. */
final class HtmlSummary {
  private final Report report;
  private final List<Finding> open;

  HtmlSummary(Report report) {
    this.report = report;
    this.open = report.findings().open();
  }

  String format() {
    StringBuilder out = new StringBuilder("<header>\n<p class=\"brand\">Race Window</p>\n");
    out.append("<h1>").append(headline()).append("</h1>\n");
    out.append(Html.element("p", "lead", looked())).append("\n<ul class=\"cards\">\n");
    for (Severity severity : Severity.values()) {
      long count = open.stream().filter(f -> f.race().severity() == severity).count();
      card(out, Phrases.lower(severity), count, Phrases.lower(severity) + " severity");
    }
    card(out, "accepted", report.findings().all().size() - open.size(), "accepted");
    card(out, "safe", report.analysis().safe().size(), "windows kept safe by a guard");
    out.append("</ul>\n</header>\n");
    if (!open.isEmpty()) {
      filter(out);
      list(out);
    }
    return out.toString();
  }

  private String headline() {
    return open.isEmpty() ? "No races found" : Phrases.count(open.size(), "race") + " found";
  }

  private String looked() {
    Statistics statistics = report.analysis().statistics();
    return "In "
        + Phrases.count(statistics.files(), "file")
        + " with "
        + Phrases.count(statistics.lines(), "line")
        + " and "
        + Phrases.count(statistics.methods(), "method")
        + ": "
        + Phrases.count(statistics.windows(), "window")
        + " in which something is checked and then acted upon.";
  }

  private static void card(StringBuilder out, String cssClass, long count, String label) {
    out.append("<li class=\"card ")
        .append(cssClass)
        .append(count == 0 ? " zero" : "")
        .append("\">");
    out.append("<b>").append(count).append("</b> ").append(Html.text(label)).append("</li>\n");
  }

  /** Hidden until the script shows it: without JavaScript it would do nothing. */
  private void filter(StringBuilder out) {
    SortedMap<String, Integer> rules = new TreeMap<>();
    open.forEach(f -> rules.merge(f.race().rule(), 1, Integer::sum));
    out.append("<form class=\"filter\" hidden>\n<label>Rule <select name=\"rule\">");
    out.append("<option value=\"\">all rules</option>");
    rules.forEach(
        (rule, count) ->
            out.append("<option value=\"")
                .append(Html.text(rule))
                .append("\">")
                .append(Html.text(rule + " (" + count + ")"))
                .append("</option>"));
    out.append("</select></label>\n<fieldset><legend>Severity</legend>");
    for (Severity severity : Severity.values()) {
      String name = Phrases.lower(severity);
      out.append("<label><input type=\"checkbox\" name=\"severity\" value=\"")
          .append(name)
          .append("\" checked> ")
          .append(name)
          .append("</label> ");
    }
    out.append("</fieldset>\n<label>Text <input type=\"search\" name=\"text\" ")
        .append("placeholder=\"path, method, entity\"></label>\n")
        .append("<output></output>\n</form>\n");
  }

  private void list(StringBuilder out) {
    out.append("<nav aria-label=\"Findings\"><table class=\"list\"><thead><tr><th>Severity</th>")
        .append("<th>Rule</th><th>On</th><th>Where it acts</th></tr></thead><tbody>\n");
    for (int i = 0; i < open.size(); i++) {
      row(out, open.get(i), i + 1);
    }
    out.append("</tbody></table></nav>\n");
  }

  private static void row(StringBuilder out, Finding finding, int number) {
    String severity = Phrases.lower(finding.race().severity());
    out.append("<tr data-for=\"race-").append(number).append("\"><td>");
    out.append(Html.element("span", "badge " + severity, severity)).append("</td><td>");
    out.append("<a href=\"#race-").append(number).append("\">");
    out.append(Html.text(finding.race().rule())).append("</a></td><td>");
    out.append(Html.text(finding.race().resource())).append("</td><td>");
    out.append(
        Html.element("code", "place", Phrases.place(finding.race().act().site().location())));
    out.append("</td></tr>\n");
  }
}
