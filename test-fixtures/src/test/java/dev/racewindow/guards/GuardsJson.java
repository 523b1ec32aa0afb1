// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.racewindow.lab.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The guard table for programs to read: a line for each row, with the verdict of each method. */
final class GuardsJson {
  private static final ObjectMapper JSON = new ObjectMapper();

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
    return line;
  }
}
