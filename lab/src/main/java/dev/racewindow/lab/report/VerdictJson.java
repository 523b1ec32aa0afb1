// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.report;

import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Witness;
import dev.racewindow.lab.report.StepTable.Row;
import java.util.ArrayList;
import java.util.List;

/** A verdict as JSON, for documents and other programs. */
public final class VerdictJson {

  private VerdictJson() {}

  /** One object, ending with a line feed. */
  public static String of(Verdict verdict) {
    List<String> members = new ArrayList<>();
    members.add(member("scenario", quoted(verdict.scenario())));
    members.add(member("isolation", quoted(verdict.isolation().name())));
    members.add(member("verdict", quoted(verdict.kind().name())));
    List<String> outcomes = new ArrayList<>();
    verdict.outcomes().forEach((kind, count) -> outcomes.add(quoted(kind.name()) + ": " + count));
    members.add(member("outcomes", "{" + String.join(", ", outcomes) + "}"));
    members.add(member("schedulesRun", String.valueOf(verdict.search().run())));
    members.add(member("schedulesCutShort", String.valueOf(verdict.search().cut())));
    members.add(member("interleavingsAtMost", String.valueOf(verdict.search().bound())));
    members.add(member("sampledAtRandom", String.valueOf(verdict.search().sampled())));
    members.add(member("unstable", String.valueOf(verdict.search().unstable())));
    members.add(member("exhausted", String.valueOf(verdict.search().exhausted())));
    List<String> strangers =
        verdict.search().strangers().stream().map(VerdictJson::quoted).toList();
    if (!strangers.isEmpty()) {
      members.add(member("strangers", list(strangers)));
    }
    Witness witness = verdict.witness();
    if (witness != null) {
      members.add(member("reason", quoted(witness.outcome().reason())));
      members.add(member("schedule", quoted(witness.schedule())));
      members.add(member("steps", steps(StepTable.of(witness))));
      members.add(
          member("answers", list(witness.answers().stream().map(VerdictJson::quoted).toList())));
    }
    return "{\n" + String.join(",\n", members) + "\n}\n";
  }

  private static String steps(StepTable table) {
    List<String> steps = new ArrayList<>();
    for (Row row : table.rows()) {
      steps.add(
          "{\"step\": %s, \"caller\": %s, \"does\": %s, \"outcome\": %s}"
              .formatted(
                  row.number() == 0 ? "null" : row.number(),
                  quoted(table.heads().get(row.caller())),
                  quoted(row.text()),
                  quoted(row.outcome())));
    }
    return "[\n    " + String.join(",\n    ", steps) + "\n  ]";
  }

  private static String list(List<String> items) {
    return "[" + String.join(", ", items) + "]";
  }

  private static String member(String name, String value) {
    return "  " + quoted(name) + ": " + value;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? "\\u%04x".formatted(c) : (char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
