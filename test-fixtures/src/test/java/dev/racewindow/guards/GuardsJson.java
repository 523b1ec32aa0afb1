// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.racewindow.lab.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The guard table for programs to read: a line for each row, with the verdict of each method, and
 * with the error by which a caller is refused where one is.
 */
final class GuardsJson {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern REFUSED = Pattern.compile("refused: (\\w+)");

  private GuardsJson() {}

  static String of(List<Row> rows, Map<Integer, Map<Window, Verdict>> found)
      throws JsonProcessingException {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<Integer, Map<Window, Verdict>> entry : found.entrySet()) {
      Map<String, Object> line = line(rows.get(entry.getKey()), entry.getValue());
      lines.add("  " + JSON.writeValueAsString(line));
    }
    return "[\n" + String.join(",\n", lines) + "\n]\n";
  }

  private static Map<String, Object> line(Row row, Map<Window, Verdict> verdicts) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("guard", row.title());
    line.put("isolation", row.isolation());
    line.put("program", row.path());
    line.put("processes", row.processes());
    line.put("scripts", row.scripts());
    Map<String, Object> cells = new LinkedHashMap<>();
    verdicts.forEach((window, verdict) -> cells.put(window.method(), Row.cell(verdict)));
    line.put("cells", cells);
    Map<String, Object> refusals = new LinkedHashMap<>();
    verdicts.forEach(
        (window, verdict) -> {
          if (Row.cell(verdict) == 'e') {
            refusals.put(window.method(), refusal(verdict));
          }
        });
    if (!refusals.isEmpty()) {
      line.put("refusals", refusals);
    }
    return line;
  }

  /** The SQLSTATE that a caller of the witness is refused with, or the class that is thrown. */
  private static String refusal(Verdict verdict) {
    return verdict.requireWitness().answers().stream()
        .map(REFUSED::matcher)
        .filter(Matcher::lookingAt)
        .map(refused -> refused.group(1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody is refused: " + verdict));
  }
}
