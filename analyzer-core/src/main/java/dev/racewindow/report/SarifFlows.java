// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import java.io.IOException;
import java.util.List;

/**
 * Writes an interleaving as a SARIF code flow: one thread flow a caller, and the order in time as
 * {@code executionOrder} across both (SARIF 3.36 to 3.38).
 */
final class SarifFlows {
  private final JsonGenerator json;
  private final SarifLocations locations;

  SarifFlows(JsonGenerator json, SarifLocations locations) {
    this.json = json;
    this.locations = locations;
  }

  /** Writes the field {@code codeFlows}. */
  void write(Race race) throws IOException {
    List<Race.Step> steps = race.interleaving();
    List<Integer> callers = steps.stream().map(Race.Step::caller).distinct().sorted().toList();
    if (callers.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("codeFlows");
    json.writeStartObject();
    SarifLocations.text(json, "message", "Two callers at the same time");
    json.writeArrayFieldStart("threadFlows");
    for (int caller : callers) {
      threadFlow(caller, race);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void threadFlow(int caller, Race race) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", "caller " + caller);
    json.writeArrayFieldStart("locations");
    Location last = race.act().site().location();
    for (int i = 0; i < race.interleaving().size(); i++) {
      Race.Step step = race.interleaving().get(i);
      if (step.caller() == caller) {
        // A viewer cannot show a step without a place: a commit stands where its caller was last
        last = step.location().orElse(last);
        location(last, step, i + 1);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void location(Location location, Race.Step step, int order) throws IOException {
    json.writeStartObject();
    json.writeNumberField("executionOrder", order);
    kinds(step.kind());
    json.writeObjectFieldStart("location");
    locations.full(location);
    SarifLocations.text(json, "message", step.text());
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The names that SARIF 3.38.8 has for steps of these kinds. */
  private void kinds(Race.Step.Kind kind) throws IOException {
    String verb =
        switch (kind) {
          case LOCK -> "acquire";
          case UNLOCK -> "release";
          case CHECK, WAIT, ACT, COMMIT, OTHER -> "";
        };
    if (!verb.isEmpty()) {
      json.writeArrayFieldStart("kinds");
      json.writeString(verb);
      json.writeString("lock");
      json.writeEndArray();
    }
  }
}
