// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Statistics;
import dev.racewindow.rules.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The head of the HTML report: how many, of what, kept safe by what, and what was not seen. */
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
    out.append(Html.element("p", "lead", looked())).append('\n');
    out.append("<p class=\"").append(isBlind() ? "lead warn" : "lead").append("\">");
    out.append(understood()).append("</p>\n");
    hidden(out);
    out.append("<ul class=\"cards\">\n");
    for (Severity severity : Severity.values()) {
      long count = open.stream().filter(f -> f.race().severity() == severity).count();
      card(out, Phrases.lower(severity), count, Phrases.lower(severity) + " severity");
    }
    card(out, "accepted", report.findings().all().size() - open.size(), "accepted");
    card(out, "safe", report.analysis().safe().size(), "windows kept safe by a guard");
    out.append("</ul>\n<div class=\"overview\">\n");
    rules(out);
    guards(out);
    out.append("</div>\n</header>\n");
    return open.isEmpty() ? out.toString() : out.append(new HtmlList(open).format()).toString();
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

  /** What the numbers are worth: they speak of what was understood only. */
  private String understood() {
    Statistics statistics = report.analysis().statistics();
    int calls = statistics.databaseCalls();
    int unknown = TextSummary.notUnderstood(statistics);
    if (calls == 0) {
      return "No call that can reach a database was recognised: this report says nothing of code"
          + " whose libraries are not known.";
    }
    if (unknown == 0) {
      return calls == 1
          ? "The one call that can reach a database was understood."
          : "All " + calls + " calls that can reach a database were understood.";
    }
    return "<a href=\"#unknown\">"
        + unknown
        + " of "
        + Phrases.count(calls, "call that can reach a database", "calls that can reach a database")
        + "</a> could not be understood: races that go through them are not found.";
  }

  /** Whether so much was not understood that silence means little: more than one call in ten. */
  private boolean isBlind() {
    Statistics statistics = report.analysis().statistics();
    return TextSummary.notUnderstood(statistics) * 10 >= statistics.databaseCalls();
  }

  private void hidden(StringBuilder out) {
    int hidden = report.findings().hidden();
    if (hidden > 0) {
      String text =
          Phrases.count(hidden, "race is", "races are")
              + " not shown, because the analysis is not sure enough of "
              + (hidden == 1 ? "it" : "them")
              + " (--min-confidence).";
      out.append(Html.element("p", "lead", text)).append('\n');
    }
  }

  private static void card(StringBuilder out, String cssClass, long count, String label) {
    out.append("<li class=\"card ")
        .append(cssClass)
        .append(count == 0 ? " zero" : "")
        .append("\">");
    out.append("<b>").append(count).append("</b> ").append(Html.text(label)).append("</li>\n");
  }

  private void rules(StringBuilder out) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    open.forEach(f -> counts.merge(f.race().rule(), 1, Integer::sum));
    if (counts.isEmpty()) {
      return;
    }
    out.append("<table><caption>Races by rule</caption><tbody>\n");
    counts.forEach(
        (rule, count) -> {
          String summary = report.rule(rule).map(RuleInfo::summary).orElse("");
          row(out, count, Html.element("b", "rule", rule), summary);
        });
    out.append("</tbody></table>\n");
  }

  private void guards(StringBuilder out) {
    List<Map.Entry<String, Integer>> guards = Inventory.of(report).guards();
    if (guards.isEmpty()) {
      return;
    }
    out.append("<table><caption>Safe windows by guard</caption><tbody>\n");
    guards.forEach(
        guard ->
            row(
                out,
                guard.getValue(),
                "<a href=\"#safe\">" + Html.text(guard.getKey()) + "</a>",
                ""));
    out.append("</tbody></table>\n");
  }

  private static void row(StringBuilder out, int count, String name, String text) {
    out.append("<tr><td class=\"number\">").append(count).append("</td><td>").append(name);
    out.append(text.isEmpty() ? "" : " " + Html.element("span", "summary", text + "."));
    out.append("</td></tr>\n");
  }
}
