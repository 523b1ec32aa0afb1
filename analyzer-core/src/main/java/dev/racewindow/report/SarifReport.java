// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Problem;
import java.io.IOException;
import java.io.Writer;

/**
 * The report for code scanning services and editors, in SARIF 2.1.0 (OASIS Standard, 27 March
 * 2020), with what GitHub asks for beyond it.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final JsonFactory JSON = new JsonFactory();

  private final String category;

  /** A report of the only run for a commit. */
  public SarifReport() {
    this("");
  }

  /**
   * A report of one of several runs for the same commit.
   *
   * @param category tells them apart, such as the path of a module; may be empty
   */
  public SarifReport(String category) {
    this.category = category;
  }

  /** Writes the report; the writer stays open. */
  public void write(Report report, Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    run(report, json);
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void run(Report report, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    SarifRules.writeDriver(report.tool(), json);
    json.writeEndObject();
    json.writeObjectFieldStart("automationDetails");
    json.writeStringField(
        "id", category.isEmpty() ? "racewindow/" : "racewindow/" + category + "/");
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    root(json);
    invocation(report, json);
    json.writeArrayFieldStart("results");
    SarifResults results = new SarifResults(report, json);
    for (Finding finding : report.findings().all()) {
      results.write(finding);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Names the root without saying where it was: a report holds no path of a machine. */
  private static void root(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifLocations.ROOT);
    SarifLocations.text(json, "description", "The root of the scanned sources.");
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void invocation(Report report, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Problem problem : report.findings().problems()) {
      json.writeStartObject();
      json.writeStringField("level", level(problem.kind()));
      SarifLocations.text(json, "message", problem.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      SarifLocations.physical(json, problem.path(), problem.line());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String level(Problem.Kind kind) {
    return switch (kind) {
      case INPUT -> "warning";
      case USELESS_SUPPRESSION -> "note";
      case INTERNAL -> "error";
    };
  }
}
