// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.racewindow.domain.Severity;
import dev.racewindow.rules.RuleInfo;
import java.io.IOException;

/** The part of a SARIF file that describes the tool with its rules (SARIF 3.19, 3.49). */
final class SarifRules {
  private SarifRules() {}

  /** Writes the field {@code driver}. */
  static void writeDriver(Report.Tool tool, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Race Window");
    json.writeStringField("semanticVersion", tool.version());
    json.writeStringField("informationUri", "https://racewindow.dev");
    json.writeArrayFieldStart("rules");
    for (RuleInfo rule : tool.rules()) {
      write(rule, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(RuleInfo rule, JsonGenerator json) throws IOException {
    String level = Phrases.level(rule.severity());
    json.writeStartObject();
    json.writeStringField("id", rule.name());
    json.writeStringField("name", rule.name());
    SarifLocations.text(json, "shortDescription", rule.summary() + ".");
    SarifLocations.text(json, "fullDescription", rule.description());
    json.writeObjectFieldStart("help");
    json.writeStringField("text", rule.description() + " See " + rule.page());
    json.writeStringField("markdown", RulePages.page(rule.name()).orElse(rule.description()));
    json.writeEndObject();
    json.writeStringField("helpUri", rule.page());
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level);
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("precision", precision(rule.severity()));
    json.writeStringField("problem.severity", level.equals("note") ? "recommendation" : level);
    json.writeArrayFieldStart("tags");
    json.writeString("concurrency");
    json.writeString("correctness");
    json.writeString("database");
    json.writeString("external/cwe/cwe-" + rule.cwe());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A rule is of a severity only if it is right that often; see the criteria in the docs. */
  private static String precision(Severity severity) {
    return switch (severity) {
      case HIGH -> "high";
      case MEDIUM -> "medium";
      case LOW -> "low";
    };
  }
}
