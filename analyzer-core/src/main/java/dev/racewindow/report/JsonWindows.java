// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Suppression;
import dev.racewindow.report.Inventory.Closed;
import dev.racewindow.report.Inventory.Entry;
import dev.racewindow.report.Inventory.Racy;
import dev.racewindow.report.Inventory.Spot;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The inventory of windows for programs; {@code docs/windows.schema.json} describes it. */
public final class JsonWindows {
  /** Grows when a reader of older output would misread newer one; new fields alone do not. */
  static final int VERSION = 1;

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Writes the inventory; the writer stays open.
   *
   * @param spot leaves out windows that do not go through it
   */
  public void write(Report report, Optional<Spot> spot, Writer out) throws IOException {
    Inventory all = Inventory.of(report);
    Inventory shown = spot.map(all::at).orElse(all);
    JsonGenerator json = JSON.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    json.setPrettyPrinter(
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeStringField("tool", "Race Window " + report.tool().version());
    if (spot.isPresent()) {
      json.writeStringField("at", spot.get().toString());
    }
    summary(shown, json);
    json.writeArrayFieldStart("windows");
    for (Entry entry : shown.all()) {
      window(entry, json);
    }
    json.writeEndArray();
    counts("notUnderstood", report.analysis().statistics().notUnderstood(), json);
    problems(report.findings().problems(), json);
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private static void summary(Inventory shown, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("windows", shown.all().size());
    json.writeNumberField("safe", shown.all().size() - shown.races());
    json.writeNumberField("races", shown.races());
    Map<String, Integer> guards = new TreeMap<>();
    shown.guards().forEach(e -> guards.put(e.getKey(), e.getValue()));
    counts("guards", guards, json);
    Map<String, Integer> rules = new TreeMap<>();
    shown.all().stream()
        .filter(Racy.class::isInstance)
        .forEach(e -> rules.merge(e.rule(), 1, Integer::sum));
    counts("rules", rules, json);
    json.writeEndObject();
  }

  private static void counts(String field, Map<String, Integer> counts, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static void window(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("verdict", entry instanceof Racy ? "race" : "safe");
    json.writeStringField("rule", entry.rule());
    json.writeStringField("resource", entry.resource());
    json.writeStringField("method", entry.method().toString());
    evidence("check", entry.check(), json);
    evidence("act", entry.act(), json);
    if (entry instanceof Racy racy) {
      race(racy.finding(), json);
    } else if (entry instanceof Closed closed) {
      json.writeStringField("guard", closed.window().guard());
      json.writeStringField("reason", closed.window().reason());
    }
    json.writeEndObject();
  }

  private static void race(Finding finding, JsonGenerator json) throws IOException {
    Race race = finding.race();
    if (!race.failedGuards().isEmpty()) {
      json.writeArrayFieldStart("failedGuards");
      for (Race.Evidence guard : race.failedGuards()) {
        json.writeStartObject();
        evidence(guard, json);
      }
      json.writeEndArray();
    }
    json.writeStringField("severity", Phrases.lower(race.severity()));
    json.writeStringField("confidence", Phrases.lower(race.confidence()));
    json.writeStringField("message", race.message());
    json.writeArrayFieldStart("breaksAt");
    for (Isolation isolation : race.breaksAt()) {
      json.writeString(Phrases.name(isolation));
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", finding.id());
    if (finding.suppression().isPresent()) {
      accepted("source", finding.suppression().map(Suppression::reason).orElse(""), json);
    } else if (finding.baselined().isPresent()) {
      accepted("baseline", finding.baselined().map(BaselineEntry::reason).orElse(""), json);
    }
  }

  private static void accepted(String by, String reason, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("accepted");
    json.writeStringField("by", by);
    json.writeStringField("reason", reason);
    json.writeEndObject();
  }

  private static void evidence(String field, Race.Evidence evidence, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    evidence(evidence, json);
  }

  private static void evidence(Race.Evidence evidence, JsonGenerator json) throws IOException {
    json.writeStringField("text", evidence.text());
    location(evidence.site().location(), json);
    json.writeArrayFieldStart("path");
    for (Location place : evidence.path()) {
      json.writeStartObject();
      location(place, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void location(Location location, JsonGenerator json) throws IOException {
    json.writeStringField("file", location.path());
    json.writeNumberField("line", location.line());
    json.writeNumberField("column", location.span().column());
    json.writeStringField("method", location.method().toString());
  }

  private static void problems(List<Problem> problems, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("problems");
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringField("file", problem.path());
      json.writeNumberField("line", problem.line());
      json.writeStringField("message", problem.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
