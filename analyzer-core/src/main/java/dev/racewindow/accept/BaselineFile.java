// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A baseline as a JSON file with one entry a line, sorted, so that it merges and diffs like source.
 */
public final class BaselineFile {
  /** Where a baseline is looked for below the root of a project. */
  public static final String DEFAULT = ".racewindow/baseline.json";

  private static final int VERSION = 1;
  private static final Set<String> FIELDS = Set.of("fingerprint", "rule", "path", "reason");
  private static final JsonFactory JSON = new JsonFactory();

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @throws InvalidBaselineException if it is malformed; names the line and what is expected
   * @throws IOException if it cannot be read
   */
  public static Baseline read(Path file) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (MalformedInputException e) {
      throw new InvalidBaselineException(1, "is not UTF-8 text");
    }
    return parse(text);
  }

  /** Reads a baseline from its text. */
  static Baseline parse(String text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      return Baseline.of(document(json));
    } catch (JsonParseException e) {
      throw new InvalidBaselineException(
          e.getLocation().getLineNr(), "is not JSON: " + e.getOriginalMessage());
    }
  }

  private static List<BaselineEntry> document(JsonParser json) throws IOException {
    expect(json, json.nextToken(), JsonToken.START_OBJECT, "an object with version and accepted");
    List<BaselineEntry> entries = new ArrayList<>();
    boolean versioned = false;
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      if (field.equals("version")) {
        if (json.nextIntValue(0) != VERSION) {
          throw invalid(json, "version " + VERSION + " is expected");
        }
        versioned = true;
      } else if (field.equals("accepted")) {
        expect(json, json.nextToken(), JsonToken.START_ARRAY, "a list of accepted findings");
        while (json.nextToken() != JsonToken.END_ARRAY) {
          entries.add(entry(json));
        }
      } else {
        throw invalid(json, "unknown field '" + field + "'; expected version and accepted");
      }
    }
    if (!versioned) {
      throw invalid(json, "the field version is missing");
    }
    return entries;
  }

  private static BaselineEntry entry(JsonParser json) throws IOException {
    expect(json, json.currentToken(), JsonToken.START_OBJECT, "an accepted finding");
    int line = json.currentTokenLocation().getLineNr();
    Map<String, String> fields = new HashMap<>();
    for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
      if (!FIELDS.contains(field)) {
        throw invalid(json, "unknown field '" + field + "'; expected " + new TreeSet<>(FIELDS));
      }
      expect(json, json.nextToken(), JsonToken.VALUE_STRING, "a text as " + field);
      fields.put(field, json.getText());
    }
    for (String field : new TreeSet<>(FIELDS)) {
      if (fields.getOrDefault(field, "").isBlank()) {
        throw new InvalidBaselineException(line, "the entry has no " + field);
      }
    }
    return new BaselineEntry(
        fields.getOrDefault("fingerprint", ""),
        fields.getOrDefault("rule", ""),
        fields.getOrDefault("path", ""),
        fields.getOrDefault("reason", ""));
  }

  private static void expect(JsonParser json, JsonToken actual, JsonToken expected, String what)
      throws IOException {
    if (actual != expected) {
      throw invalid(json, what + " is expected");
    }
  }

  private static InvalidBaselineException invalid(JsonParser json, String message) {
    return new InvalidBaselineException(json.currentLocation().getLineNr(), message);
  }

  /** Writes a baseline, and the directory for it if there is none. */
  public static void write(Path file, Baseline baseline) throws IOException {
    Path directory = file.toAbsolutePath().getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    Files.writeString(file, format(baseline));
  }

  /** The text of a baseline. */
  static String format(Baseline baseline) {
    StringBuilder out = new StringBuilder("{\n  \"version\": " + VERSION + ",\n  \"accepted\": [");
    String separator = "\n";
    for (BaselineEntry entry : new TreeSet<>(baseline.entries().values())) {
      out.append(separator).append("    {");
      out.append("\"rule\": ").append(quoted(entry.rule()));
      out.append(", \"path\": ").append(quoted(entry.path()));
      out.append(", \"fingerprint\": ").append(quoted(entry.fingerprint()));
      out.append(", \"reason\": ").append(quoted(entry.reason())).append('}');
      separator = ",\n";
    }
    return out.append("\n  ]\n}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
