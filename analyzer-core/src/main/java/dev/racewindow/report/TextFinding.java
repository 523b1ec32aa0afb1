// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import java.util.List;

/** One race as text, in the order in which a colleague would explain it. */
final class TextFinding {
  private static final int WIDTH = 96;
  private static final String INDENT = "    ";

  private final Style style;

  TextFinding(Style style) {
    this.style = style;
  }

  String format(Race race) {
    StringBuilder out = new StringBuilder();
    headline(race, out);
    TextEvidence evidence = new TextEvidence(style);
    evidence.write("check", race.check(), out);
    race.failedGuards().forEach(guard -> evidence.writeFailedGuard(guard, out));
    evidence.write("act", race.act(), out);
    race.others().forEach(other -> evidence.writeOther(other, out));
    interleaving(race, out);
    fixes(race.fixes(), out);
    return out.toString();
  }

  private void headline(Race race, StringBuilder out) {
    out.append(style.bold(Phrases.oneLine(Phrases.place(race.place()))))
        .append(": ")
        .append(severity(race.severity()))
        .append(": ")
        .append(style.bold("[" + Phrases.oneLine(race.rule()) + "]"))
        .append(' ')
        .append(Phrases.oneLine(race.message()))
        .append("\n\n");
  }

  private String severity(Severity severity) {
    String name = Phrases.lower(severity);
    return switch (severity) {
      case HIGH -> style.red(name);
      case MEDIUM -> style.yellow(name);
      case LOW -> name;
    };
  }

  private void interleaving(Race race, StringBuilder out) {
    if (!race.interleaving().isEmpty()) {
      out.append('\n').append(INDENT).append("Two callers at the same time:\n\n");
      for (String line : TwoColumns.lines(race.interleaving())) {
        out.append(INDENT).append(INDENT).append(line).append('\n');
      }
    }
    String levels = Phrases.breaksAt(race);
    if (!levels.isEmpty()) {
      out.append('\n').append(INDENT).append(levels).append('\n');
    }
  }

  private void fixes(List<Race.Fix> fixes, StringBuilder out) {
    if (fixes.isEmpty()) {
      return;
    }
    out.append('\n').append(INDENT).append("Ways to mend it, best first:\n");
    int number = 1;
    for (Race.Fix fix : fixes) {
      String bullet = INDENT + "  " + number++ + ". ";
      String title = Phrases.oneLine(fix.title()) + price(fix);
      List<String> lines = Wrap.at(WIDTH - bullet.length(), title);
      out.append('\n').append(bullet).append(lines.get(0)).append('\n');
      String hanging = " ".repeat(bullet.length());
      lines.stream().skip(1).forEach(l -> out.append(hanging).append(l).append('\n'));
      code(fix.code(), hanging + INDENT, out);
    }
  }

  private static String price(Race.Fix fix) {
    return fix.price().isBlank() ? "" : " (price: " + Phrases.oneLine(fix.price()) + ")";
  }

  private void code(String code, String indent, StringBuilder out) {
    if (!code.isBlank()) {
      for (String line : Phrases.printable(code).stripTrailing().split("\n", -1)) {
        out.append((indent + style.cyan(line.stripTrailing())).stripTrailing()).append('\n');
      }
    }
  }
}
