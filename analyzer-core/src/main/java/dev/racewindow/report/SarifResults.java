// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.racewindow.accept.Finding;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes findings as SARIF results (SARIF 3.27). */
final class SarifResults {
  private static final int CHECK = 1;
  private static final int GUARD = 2;

  private final Report report;
  private final JsonGenerator json;
  private final SarifLocations locations;
  private final Map<String, List<String>> hashes = new HashMap<>();

  SarifResults(Report report, JsonGenerator json) {
    this.report = report;
    this.json = json;
    this.locations = new SarifLocations(json, report.sources());
  }

  void write(Finding finding) throws IOException {
    Race race = finding.race();
    json.writeStartObject();
    json.writeStringField("ruleId", race.rule());
    ruleIndex(race.rule());
    json.writeStringField("kind", "fail");
    json.writeStringField("level", Phrases.level(race.severity()));
    SarifLocations.text(json, "message", message(race));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    locations.primary(race.place());
    json.writeEndObject();
    json.writeEndArray();
    relatedLocations(race);
    new SarifFlows(json, locations).write(race);
    fingerprints(finding);
    if (report.findings().hasBaseline()) {
      json.writeStringField("baselineState", finding.baselined().isEmpty() ? "new" : "unchanged");
    }
    suppressions(finding);
    properties(race);
    json.writeEndObject();
  }

  private void ruleIndex(String rule) throws IOException {
    List<String> names = report.tool().rules().stream().map(r -> r.name()).toList();
    if (names.contains(rule)) {
      json.writeNumberField("ruleIndex", names.indexOf(rule));
    }
  }

  /** The first sentence is the title on GitHub; the links lead to the related locations. */
  private static String message(Race race) {
    StringBuilder text = new StringBuilder(plain(race.message())).append('.');
    text.append(" The decision rests on [the check](").append(CHECK).append("): ");
    text.append(plain(race.check().text())).append('.');
    race.failedGuards().stream()
        .limit(1)
        .forEach(
            guard ->
                text.append(" [The guard](")
                    .append(GUARD)
                    .append(") does not help: ")
                    .append(plain(guard.text()))
                    .append('.'));
    String levels = Phrases.breaksAt(race);
    if (!levels.isEmpty()) {
      text.append(' ').append(levels);
    }
    race.fixes().stream()
        .findFirst()
        .ifPresent(f -> text.append(" To mend it: ").append(plain(f.title())).append('.'));
    return text.toString();
  }

  /** SARIF 3.11.6: brackets in a plain text message would be read as a link. */
  private static String plain(String text) {
    String escaped = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    return escaped.endsWith(".") ? escaped.substring(0, escaped.length() - 1) : escaped;
  }

  private void relatedLocations(Race race) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    related(CHECK, race.check().site().location(), "check: " + race.check().text());
    int id = GUARD;
    for (Race.Evidence guard : race.failedGuards()) {
      related(id++, guard.site().location(), "guard that does not help: " + guard.text());
    }
    id = Math.max(id, GUARD + 1);
    for (Location call : callsOf(race)) {
      related(id++, call, "called from here");
    }
    List<Location> act = race.act().path();
    Location statement = act.get(act.size() - 1);
    if (!statement.equals(race.place())) {
      related(id++, statement, "act: " + race.act().text());
    }
    for (Race.Evidence other : race.others()) {
      related(id++, other.site().location(), "another check that leads here: " + other.text());
    }
    json.writeEndArray();
  }

  private static List<Location> callsOf(Race race) {
    List<Location> calls = new ArrayList<>(race.check().site().calls());
    calls.addAll(race.act().site().calls());
    return calls.stream().distinct().toList();
  }

  private void related(int id, Location location, String message) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", id);
    locations.full(location);
    SarifLocations.text(json, "message", message);
    json.writeEndObject();
  }

  private void fingerprints(Finding finding) throws IOException {
    Location place = finding.race().place();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("racewindow/v1", finding.id());
    List<String> ofFile = hashes.computeIfAbsent(place.path(), this::hashesOf);
    int line = Math.max(1, place.span().line());
    if (line <= ofFile.size()) {
      json.writeStringField("primaryLocationLineHash", ofFile.get(line - 1));
    }
    json.writeEndObject();
  }

  private List<String> hashesOf(String path) {
    return report.sources().text(path).map(LineHashes::of).orElse(List.of());
  }

  private void suppressions(Finding finding) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (finding.suppression().isPresent()) {
      suppression("inSource", finding.suppression().get().reason());
    }
    if (finding.baselined().isPresent()) {
      suppression("external", finding.baselined().get().reason());
    }
    json.writeEndArray();
  }

  private void suppression(String kind, String reason) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    json.writeStringField("status", "accepted");
    if (!reason.isBlank()) {
      json.writeStringField("justification", reason);
    }
    json.writeEndObject();
  }

  private void properties(Race race) throws IOException {
    json.writeObjectFieldStart("properties");
    json.writeStringField("confidence", Phrases.lower(race.confidence()));
    json.writeStringField("resource", race.resource());
    json.writeArrayFieldStart("breaksAt");
    for (Isolation isolation : race.breaksAt()) {
      json.writeString(Phrases.name(isolation));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fixes");
    for (Race.Fix fix : race.fixes()) {
      json.writeStartObject();
      json.writeStringField("title", fix.title());
      json.writeStringField("price", fix.price());
      json.writeStringField("code", fix.code());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
