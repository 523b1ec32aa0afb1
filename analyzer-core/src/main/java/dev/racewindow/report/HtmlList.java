// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The list of races in the HTML report, file by file, and what it can be narrowed by. */
final class HtmlList {
  private final List<Finding> open;

  HtmlList(List<Finding> open) {
    this.open = open;
  }

  String format() {
    StringBuilder out = new StringBuilder();
    filter(out);
    out.append("<nav aria-label=\"Findings\"><table class=\"list\"><thead><tr><th>Severity</th>")
        .append("<th>Rule</th><th>On</th><th>Where</th><th>Check</th></tr></thead>\n");
    byFile().forEach((path, numbers) -> file(path, numbers, out));
    return out.append("</table></nav>\n").toString();
  }

  /** The indices of the races of each file. */
  private SortedMap<String, List<Integer>> byFile() {
    SortedMap<String, List<Integer>> files = new TreeMap<>();
    for (int i = 0; i < open.size(); i++) {
      files.computeIfAbsent(place(open.get(i)).path(), path -> new ArrayList<>()).add(i);
    }
    return files;
  }

  private void file(String path, List<Integer> indices, StringBuilder out) {
    out.append("<tbody><tr class=\"file\"><th colspan=\"5\" scope=\"rowgroup\"><code>");
    out.append(Html.text(path)).append("</code> <span class=\"count\">").append(indices.size());
    out.append("</span></th></tr>\n");
    indices.forEach(index -> row(out, open.get(index).race(), index + 1));
    out.append("</tbody>\n");
  }

  private static void row(StringBuilder out, Race race, int number) {
    String severity = Phrases.lower(race.severity());
    Location place = race.place();
    out.append("<tr data-for=\"race-").append(number).append("\"><td>");
    out.append(Html.element("span", "badge " + severity, severity)).append("</td><td>");
    out.append("<a href=\"#race-").append(number).append("\">");
    out.append(Html.text(race.rule())).append("</a></td><td>");
    out.append(Html.text(race.resource())).append("</td><td>");
    out.append(Html.text(Phrases.shortName(place.method()))).append(" <code class=\"place\">");
    out.append(place.line() == 0 ? "" : ":" + place.line()).append("</code></td><td>");
    out.append(Html.text(race.check().text())).append("</td></tr>\n");
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

  private static Location place(Finding finding) {
    return finding.race().place();
  }
}
