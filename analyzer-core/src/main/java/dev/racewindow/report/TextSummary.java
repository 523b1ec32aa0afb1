// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.Finding;
import dev.racewindow.accept.Findings;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The counts at the end of the text report: silence without numbers is not trusted. */
final class TextSummary {
  private final Style style;

  TextSummary(Style style) {
    this.style = style;
  }

  String format(Report report) {
    Statistics statistics = report.analysis().statistics();
    Findings findings = report.findings();
    StringBuilder out = new StringBuilder();
    line(
        out,
        "looked at",
        Phrases.count(statistics.files(), "file")
            + ", "
            + Phrases.count(statistics.lines(), "line")
            + ", "
            + Phrases.count(statistics.methods(), "method"));
    line(out, "windows", windows(report));
    line(out, "races", races(findings));
    if (!findings.open().isEmpty()) {
      byRule(findings, out);
    }
    accepted(findings, out);
    notUnderstood(statistics, out);
    line(out, "problems", problems(findings));
    gone(findings.gone(), out);
    return out.toString();
  }

  private static String windows(Report report) {
    int safe = report.analysis().safe().size();
    int racy = report.analysis().races().size();
    return Phrases.count(report.analysis().statistics().windows(), "window")
        + " found, "
        + safe
        + " safe, "
        + racy
        + " racy";
  }

  private String races(Findings findings) {
    List<Finding> open = findings.open();
    if (open.isEmpty()) {
      return "none" + hidden(findings);
    }
    List<String> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = open.stream().filter(f -> f.race().severity() == severity).count();
      parts.add(count + " " + Phrases.lower(severity));
    }
    String total = Phrases.count(open.size(), "race");
    return style.bold(total) + ": " + String.join(", ", parts) + hidden(findings);
  }

  private static String hidden(Findings findings) {
    return findings.hidden() == 0
        ? ""
        : "; " + findings.hidden() + " more that are less certain (--min-confidence low)";
  }

  private static void byRule(Findings findings, StringBuilder out) {
    Map<String, Integer> rules = new TreeMap<>();
    findings.open().forEach(f -> rules.merge(f.race().rule(), 1, Integer::sum));
    rules.forEach((rule, count) -> line(out, "", count + " " + Phrases.printable(rule)));
  }

  private static void accepted(Findings findings, StringBuilder out) {
    long inSource = findings.all().stream().filter(f -> f.suppression().isPresent()).count();
    long inBaseline =
        findings.all().stream()
            .filter(f -> f.suppression().isEmpty() && f.baselined().isPresent())
            .count();
    if (inSource + inBaseline > 0) {
      line(out, "accepted", inSource + " in the source, " + inBaseline + " by the baseline");
    }
  }

  /** How many calls that can reach a database have no meaning. */
  static int notUnderstood(Statistics statistics) {
    return statistics.notUnderstood().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The calls without a meaning, by reason. */
  static void notUnderstood(Statistics statistics, StringBuilder out) {
    int unknown = notUnderstood(statistics);
    int calls = statistics.databaseCalls();
    String share =
        calls == 0 ? "" : String.format(Locale.ROOT, " (%.1f %%)", 100.0 * unknown / calls);
    line(
        out,
        "unknown",
        String.format(Locale.ROOT, "%,d", unknown)
            + " of "
            + Phrases.count(
                calls, "call that can reach a database", "calls that can reach a database")
            + " not understood"
            + share);
    Phrases.byCount(statistics.notUnderstood())
        .forEach(e -> line(out, "", e.getValue() + " " + Phrases.printable(e.getKey())));
  }

  private static String problems(Findings findings) {
    int count = findings.problems().size();
    return count == 0 ? "none" : Phrases.count(count, "problem") + ", see above";
  }

  private static void gone(List<BaselineEntry> gone, StringBuilder out) {
    if (gone.isEmpty()) {
      return;
    }
    line(
        out,
        "baseline",
        Phrases.count(gone.size(), "entry is", "entries are")
            + " gone; --write-baseline drops "
            + (gone.size() == 1 ? "it" : "them"));
    for (BaselineEntry entry : gone) {
      line(out, "", Phrases.printable(entry.rule() + " in " + entry.path()));
    }
  }

  private static void line(StringBuilder out, String label, String text) {
    out.append(String.format(Locale.ROOT, "%-10s", label)).append(text).append('\n');
  }
}
