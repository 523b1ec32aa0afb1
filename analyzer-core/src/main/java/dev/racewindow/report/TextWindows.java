// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Confidence;
import dev.racewindow.report.Inventory.Closed;
import dev.racewindow.report.Inventory.Entry;
import dev.racewindow.report.Inventory.Racy;
import dev.racewindow.report.Inventory.Spot;

/** The inventory of windows for people at a terminal: all of them, or why one is what it is. */
public final class TextWindows {
  private static final int WIDTH = 96;

  private final Style style;

  /** An inventory in one style; keeps nothing between reports. */
  public TextWindows(Style style) {
    this.style = style;
  }

  /** All windows, then the counts; lines end in {@code \n}. */
  public String format(Report report) {
    Inventory inventory = Inventory.of(report);
    StringBuilder out = new StringBuilder();
    for (Entry entry : inventory.all()) {
      window(entry, out);
      new TextEvidence(style).line("because", because(entry), out);
      out.append('\n');
    }
    new TextReport(style).problems(report.findings().problems(), out);
    TextSummary.notUnderstood(report.analysis().statistics(), out);
    return out.append(style.bold(inventory.summary())).append('\n').toString();
  }

  /** Why the windows at a place are races, or none. */
  public String explain(Report report, Spot spot) {
    Inventory all = Inventory.of(report);
    Inventory here = all.at(spot);
    WindowReasons reasons = new WindowReasons(report);
    StringBuilder out = new StringBuilder();
    if (here.all().isEmpty()) {
      reasons.ofSilence(spot, all).forEach(text -> paragraph(text, out));
    }
    for (Entry entry : here.all()) {
      window(entry, out);
      out.append('\n');
      reasons.of(entry, spot).forEach(text -> paragraph(text, out));
    }
    return out.toString();
  }

  private void window(Entry entry, StringBuilder out) {
    out.append(style.bold(Phrases.oneLine(Phrases.place(entry.act().site().location()))))
        .append(": ")
        .append(verdict(entry))
        .append(Phrases.oneLine(" on " + entry.resource()))
        .append(Phrases.oneLine(", in " + Phrases.shortName(entry.method())))
        .append('\n');
    TextEvidence evidence = new TextEvidence(style);
    evidence.write("check", entry.check(), out);
    if (entry instanceof Racy racy) {
      racy.race().failedGuards().forEach(guard -> evidence.writeFailedGuard(guard, out));
    }
    evidence.write("act", entry.act(), out);
  }

  private String verdict(Entry entry) {
    if (entry instanceof Racy racy) {
      Confidence confidence = racy.race().confidence();
      String accepted = racy.finding().isOpen() ? "" : ", accepted";
      return style.red("race")
          + ": ["
          + Phrases.oneLine(entry.rule())
          + ", "
          + Phrases.lower(confidence)
          + " confidence"
          + accepted
          + "]";
    }
    return "safe: " + Phrases.oneLine(((Closed) entry).window().guard());
  }

  private static String because(Entry entry) {
    return entry instanceof Racy racy ? racy.race().message() : ((Closed) entry).window().reason();
  }

  private static void paragraph(String text, StringBuilder out) {
    Wrap.at(WIDTH, Phrases.printable(text)).forEach(line -> out.append(line).append('\n'));
    out.append('\n');
  }
}
