// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.racewindow.domain.Location;
import dev.racewindow.ir.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes places as SARIF locations (SARIF 3.28 to 3.33). */
final class SarifLocations {
  /** What all paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private static final String UNRESERVED =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";

  private final JsonGenerator json;
  private final SourceText sources;

  SarifLocations(JsonGenerator json, SourceText sources) {
    this.json = json;
    this.sources = sources;
  }

  /**
   * The fields of a location whose region is one line: GitHub shows an alert in a pull request only
   * if all its lines are in the difference.
   */
  void primary(Location location) throws IOException {
    Span span = location.span();
    List<String> lines = sources.lines(location.path());
    int line = Math.max(1, span.line());
    int start = Math.max(1, span.column());
    int end = span.endColumn() + 1;
    if (span.endLine() != span.line() || end <= start) {
      end = line <= lines.size() ? lines.get(line - 1).length() + 1 : start + 1;
    }
    write(location, new Span(line, start, line, Math.max(start, end - 1)));
  }

  /** The fields of a location whose region is all of its span. */
  void full(Location location) throws IOException {
    write(location, location.span());
  }

  private void write(Location location, Span region) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, location.path());
    if (region.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", region.line());
      json.writeNumberField("startColumn", region.column());
      json.writeNumberField("endLine", region.endLine());
      // SARIF 3.30.8: the column after the last character
      json.writeNumberField("endColumn", region.endColumn() + 1);
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("logicalLocations");
    json.writeStartObject();
    json.writeStringField("fullyQualifiedName", location.method().toString());
    json.writeStringField("kind", "function");
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The field {@code physicalLocation} for a line of a file, or the file where it is 0. */
  static void physical(JsonGenerator json, String path, int line) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(json, path);
    if (line > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", line);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** A field that holds a message. */
  static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void artifact(JsonGenerator json, String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeStringField("uriBaseId", ROOT);
    json.writeEndObject();
  }

  /** A relative reference as RFC 3986 has it: everything but unreserved characters encoded. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
      }
    }
    return uri.toString();
  }
}
