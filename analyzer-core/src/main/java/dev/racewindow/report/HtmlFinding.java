// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.rules.RuleInfo;
import java.util.List;

/** One race in the HTML report. */
final class HtmlFinding {
  private static final String FAILED = Html.element("span", "level breaks", "does not help") + " ";

  private final Report report;
  private final HtmlExcerpts excerpts;

  HtmlFinding(Report report) {
    this.report = report;
    this.excerpts = new HtmlExcerpts(report.sources());
  }

  String format(Finding finding, int number) {
    Race race = finding.race();
    String severity = Phrases.lower(race.severity());
    StringBuilder out = new StringBuilder();
    out.append("<article id=\"race-").append(number).append("\" data-rule=\"");
    out.append(Html.text(race.rule())).append("\" data-severity=\"").append(severity);
    out.append("\">\n<h2>").append(Html.element("span", "badge " + severity, severity));
    out.append(' ').append(rule(race.rule())).append(" <small>on ");
    out.append(Html.text(race.resource())).append("</small></h2>\n");
    out.append(Html.element("p", "message", race.message())).append('\n');
    out.append("<p class=\"meta\">");
    out.append(Html.element("code", "place", Phrases.place(race.place())));
    out.append(" · ").append(Phrases.lower(race.confidence())).append(" confidence");
    out.append(" · ").append(Html.element("code", "id", finding.id())).append("</p>\n");
    interleaving(race, number, out);
    evidence(race, out);
    out.append(excerpts.format(race));
    fixes(race.fixes(), out);
    accept(race, out);
    return out.append("</article>\n").toString();
  }

  private String rule(String name) {
    return report
        .rule(name)
        .map(RuleInfo::page)
        .map(page -> "<a href=\"" + Html.text(page) + "\">" + Html.text(name) + "</a>")
        .orElse(Html.text(name));
  }

  private static void interleaving(Race race, int number, StringBuilder out) {
    if (!race.interleaving().isEmpty()) {
      out.append("<h3>How two callers break it</h3>\n");
      out.append(new InterleavingSvg(race, number).format());
    }
    if (!race.breaksAt().isEmpty()) {
      out.append("<p class=\"levels\">Isolation: ");
      for (Isolation isolation : Isolation.values()) {
        boolean breaks = race.breaksAt().contains(isolation);
        String verdict = breaks ? "breaks" : "holds";
        String mark = breaks ? " ✗ breaks" : " ✓ holds";
        out.append(Html.element("span", "level " + verdict, Phrases.name(isolation) + mark));
        out.append(' ');
      }
      out.append("</p>\n");
    }
  }

  private static void evidence(Race race, StringBuilder out) {
    boolean guarded = !race.failedGuards().isEmpty();
    out.append(guarded ? "<h3>Check, guard and act</h3>\n" : "<h3>Check and act</h3>\n");
    out.append("<dl class=\"evidence\">\n");
    evidence("check", "", race.check(), out);
    race.failedGuards().forEach(guard -> evidence("guard", FAILED, guard, out));
    evidence("act", "", race.act(), out);
    race.others().forEach(other -> evidence("check", "also: ", other, out));
    out.append("</dl>\n");
  }

  private static void evidence(
      String role, String prefix, Race.Evidence evidence, StringBuilder out) {
    out.append("<dt>").append(Html.element("span", "role " + role, role)).append("</dt><dd>");
    out.append(prefix).append(Html.text(evidence.text())).append("<ol class=\"path\">");
    for (Location place : evidence.path()) {
      out.append("<li>").append(step(place)).append("</li>");
    }
    out.append("</ol></dd>\n");
  }

  private static String step(Location location) {
    return Html.element("span", "method", Phrases.shortName(location.method()))
        + " "
        + Html.element("code", "place", Phrases.place(location));
  }

  private static void fixes(List<Race.Fix> fixes, StringBuilder out) {
    if (fixes.isEmpty()) {
      return;
    }
    out.append("<h3>Ways to mend it, best first</h3>\n<ol class=\"fixes\">\n");
    for (Race.Fix fix : fixes) {
      out.append("<li>").append(Html.element("b", "title", fix.title()));
      if (!fix.price().isBlank()) {
        out.append(' ').append(Html.element("span", "price", "Price: " + fix.price()));
      }
      if (!fix.code().isBlank()) {
        out.append("<pre>").append(Html.text(fix.code().stripTrailing())).append("</pre>");
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private static void accept(Race race, StringBuilder out) {
    String comment = "// racewindow:ignore " + race.rule() + " because …";
    out.append("<details><summary>Accept it</summary><p>Above the act, with your reason:</p><pre>")
        .append(Html.text(comment))
        .append("</pre></details>\n");
  }
}
