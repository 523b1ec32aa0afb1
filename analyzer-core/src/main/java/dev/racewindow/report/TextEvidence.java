// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import java.util.List;

/** Check, guard or act as text: what it is, and where, as a stack trace has it. */
final class TextEvidence {
  private static final String INDENT = "    ";
  private static final int LABEL = 9;

  private final Style style;

  TextEvidence(Style style) {
    this.style = style;
  }

  /** A statement under the name of its role. */
  void write(String role, Race.Evidence evidence, StringBuilder out) {
    write(role, "", evidence, out);
  }

  /** The guard that is there, and the reader would take for enough. */
  void writeFailedGuard(Race.Evidence guard, StringBuilder out) {
    write("guard", "that does not help: ", guard, out);
  }

  /** A further check that leads to the same act. */
  void writeOther(Race.Evidence check, StringBuilder out) {
    line("also", check.text() + " in " + Phrases.inMethod(check.site().location()), out);
  }

  /** Any other line with a label. */
  void line(String label, String text, StringBuilder out) {
    String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
    out.append(INDENT).append(style.cyan(padded)).append(Phrases.oneLine(text)).append('\n');
  }

  private void write(String role, String prefix, Race.Evidence evidence, StringBuilder out) {
    line(role, prefix + evidence.text(), out);
    List<Location> path = evidence.path();
    for (int i = path.size() - 1; i >= 0; i--) {
      String how = i == path.size() - 1 ? "in " : "called from ";
      out.append(INDENT)
          .append(" ".repeat(LABEL))
          .append(style.faint(Phrases.oneLine(how + Phrases.inMethod(path.get(i)))))
          .append('\n');
    }
  }
}
