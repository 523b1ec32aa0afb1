// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Race;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An interleaving as a picture: a lane a caller, numbered steps on a line of time between them. */
final class InterleavingSvg {
  private static final int WIDTH = 880;
  private static final int AXIS = WIDTH / 2;
  private static final int BOX_WIDTH = 396;
  private static final int GUTTER = 36;
  private static final int LINE_HEIGHT = 18;
  private static final int PADDING = 9;
  private static final int SPACE = 10;
  private static final int TOP = 44;

  /** How many characters of the font in the style sheet fit into a box, beside its label. */
  private static final int CHARACTERS = 42;

  private final Race race;
  private final int number;

  InterleavingSvg(Race race, int number) {
    this.race = race;
    this.number = number;
  }

  String format() {
    StringBuilder steps = new StringBuilder();
    int y = TOP;
    for (int i = 0; i < race.interleaving().size(); i++) {
      Race.Step step = race.interleaving().get(i);
      List<String> lines = lines(step);
      int height = lines.size() * LINE_HEIGHT + 2 * PADDING;
      box(step, lines, y, steps);
      marker(step.caller(), i + 1, y + height / 2, steps);
      y += height + SPACE;
    }
    String id = "race-" + number;
    return String.format(
                Locale.ROOT,
                "<svg class=\"interleaving\" viewBox=\"0 0 %d %d\" role=\"img\""
                    + " aria-labelledby=\"%s-title %s-desc\">%n",
                WIDTH,
                y + 4,
                id,
                id)
            .replace("\r\n", "\n")
        + "<title id=\""
        + id
        + "-title\">How two callers break it</title>\n"
        + "<desc id=\""
        + id
        + "-desc\">"
        + Html.text(described())
        + "</desc>\n"
        + header()
        + axis(y)
        + steps
        + "</svg>\n";
  }

  /** The same for those who do not see it. */
  private String described() {
    return IntStream.range(0, race.interleaving().size())
        .mapToObj(
            i -> {
              Race.Step step = race.interleaving().get(i);
              String label = label(step).isEmpty() ? "" : " (" + label(step) + ")";
              return (i + 1) + ". Caller " + step.caller() + label + ": " + step.text() + ".";
            })
        .collect(Collectors.joining(" "));
  }

  private static String header() {
    return lane(BOX_WIDTH / 2, "Caller 1") + lane(WIDTH - BOX_WIDTH / 2, "Caller 2");
  }

  private static String lane(int x, String name) {
    return "<text class=\"lane\" x=\"" + x + "\" y=\"22\">" + name + "</text>\n";
  }

  private static String axis(int bottom) {
    return "<line class=\"axis\" x1=\""
        + AXIS
        + "\" y1=\"32\" x2=\""
        + AXIS
        + "\" y2=\""
        + bottom
        + "\"/>\n";
  }

  private void box(Race.Step step, List<String> lines, int y, StringBuilder out) {
    int x = step.caller() == 1 ? 0 : WIDTH - BOX_WIDTH;
    int height = lines.size() * LINE_HEIGHT + 2 * PADDING;
    out.append("<g class=\"step ").append(role(step)).append("\"><rect x=\"").append(x + 1);
    out.append("\" y=\"").append(y).append("\" width=\"").append(BOX_WIDTH - 2);
    out.append("\" height=\"").append(height).append("\" rx=\"7\"/>");
    int baseline = y + PADDING + 13;
    if (!label(step).isEmpty()) {
      out.append("<text class=\"label\" x=\"").append(x + BOX_WIDTH - 12).append("\" y=\"");
      out.append(baseline).append("\">").append(label(step)).append("</text>");
    }
    for (String line : lines) {
      out.append("<text x=\"").append(x + 14).append("\" y=\"").append(baseline).append("\">");
      out.append(Html.text(line)).append("</text>");
      baseline += LINE_HEIGHT;
    }
    out.append("</g>\n");
  }

  private static void marker(int caller, int step, int y, StringBuilder out) {
    int from = caller == 1 ? BOX_WIDTH - 1 : AXIS;
    out.append("<line class=\"tick\" x1=\"").append(from).append("\" y1=\"").append(y);
    out.append("\" x2=\"").append(from + AXIS - BOX_WIDTH + 1).append("\" y2=\"").append(y);
    out.append("\"/><circle class=\"tick\" cx=\"").append(AXIS).append("\" cy=\"").append(y);
    out.append("\" r=\"").append(GUTTER / 3).append("\"/><text class=\"number\" x=\"");
    out.append(AXIS).append("\" y=\"").append(y + 4).append("\">").append(step);
    out.append("</text>\n");
  }

  private static List<String> lines(Race.Step step) {
    return Wrap.at(CHARACTERS, Phrases.printable(Phrases.step(step)));
  }

  /** What colour says, for those who do not see it; the text of other steps says it. */
  private static String label(Race.Step step) {
    return switch (step.kind()) {
      case CHECK -> "check";
      case LOCK -> "lock";
      case WAIT -> "waits";
      case UNLOCK -> "unlock";
      case ACT -> "act";
      case COMMIT, OTHER -> "";
    };
  }

  /** The class of a step in the style sheet. */
  private static String role(Race.Step step) {
    return switch (step.kind()) {
      case CHECK -> "check";
      case LOCK, UNLOCK -> "guard";
      case WAIT -> "wait";
      case ACT -> "act";
      case COMMIT, OTHER -> "other";
    };
  }
}
