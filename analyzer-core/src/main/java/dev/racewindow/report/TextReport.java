// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Problem;
import java.util.List;

/** The report for people at a terminal: each finding as a review comment, then the counts. */
public final class TextReport {
  private final Style style;

  /** A report in one style; keeps nothing between reports. */
  public TextReport(Style style) {
    this.style = style;
  }

  /** The whole report; lines end in {@code \n}. */
  public String format(Report report) {
    StringBuilder out = new StringBuilder();
    for (Finding finding : report.findings().open()) {
      out.append(finding(finding)).append('\n');
    }
    problems(report.findings().problems(), out);
    out.append(new TextSummary(style).format(report));
    return out.toString();
  }

  /** One finding, without the counts. */
  public String finding(Finding finding) {
    return new TextFinding(style).format(finding.race());
  }

  /** What could not be used, a line each. */
  void problems(List<Problem> problems, StringBuilder out) {
    for (Problem problem : problems) {
      out.append(style.yellow(label(problem.kind())))
          .append(": ")
          .append(Phrases.printable(problem.toString()).replace('\n', ' '))
          .append('\n');
    }
    if (!problems.isEmpty()) {
      out.append('\n');
    }
  }

  private static String label(Problem.Kind kind) {
    return switch (kind) {
      case INPUT -> "input";
      case USELESS_SUPPRESSION -> "suppression";
      case INTERNAL -> "defect in Race Window";
    };
  }
}
