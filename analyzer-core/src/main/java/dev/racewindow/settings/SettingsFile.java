// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one property file. Build tools fill in such files, so that one may be no YAML yet: it is
 * read line by line, and what is no key with a single value is passed over.
 */
final class SettingsFile {
  private static final Pattern ENTRY =
      Pattern.compile("(\\s*)([\\w.\\-'\"\\[\\]]+)\\s*:(?:\\s+(.*))?");
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)#.*");

  /** The value that is meant where the environment has none: {@code ${NAME:value}}. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^:}]*:([^}]*)}");

  private SettingsFile() {}

  /** A key of YAML that other keys are indented below. */
  private record Level(int indent, String name) {}

  /**
   * The settings of a file, by their names in the form of {@link #name}.
   *
   * @param path of which the end tells the notation
   * @param in its bytes; not closed here
   */
  static SortedMap<String, String> read(String path, InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return path.toLowerCase(Locale.ROOT).endsWith(".properties") ? properties(text) : yaml(text);
  }

  /** A name as all its spellings have it: capitals, hyphens and underscores are left out. */
  static String name(String spelt) {
    return spelt.replaceAll("[-_'\"]", "").toLowerCase(Locale.ROOT);
  }

  private static SortedMap<String, String> properties(String text) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IllegalArgumentException malformedEscape) {
      return new TreeMap<>();
    }
    TreeMap<String, String> settings = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(key -> settings.put(name(key), value(properties.getProperty(key))));
    return settings;
  }

  private static SortedMap<String, String> yaml(String text) throws IOException {
    TreeMap<String, String> settings = new TreeMap<>();
    Deque<Level> levels = new ArrayDeque<>();
    BufferedReader lines = new BufferedReader(new StringReader(text));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("---")) {
        levels.clear();
      }
      Matcher entry = ENTRY.matcher(COMMENT.matcher(line).replaceFirst(""));
      if (!entry.matches()) {
        continue;
      }
      int indent = entry.group(1).length();
      while (!levels.isEmpty() && levels.peek().indent() >= indent) {
        levels.pop();
      }
      String outer = levels.isEmpty() ? "" : levels.peek().name() + ".";
      String name = outer + name(entry.group(2));
      String value = entry.group(3) == null ? "" : entry.group(3).strip();
      if (value.isEmpty()) {
        levels.push(new Level(indent, name));
      } else {
        settings.put(name, value(value));
      }
    }
    return settings;
  }

  private static String value(String written) {
    String bare = written.strip().replaceAll("^['\"]|['\"]$", "");
    Matcher placeholder = PLACEHOLDER.matcher(bare);
    return placeholder.matches() ? placeholder.group(1).strip() : bare;
  }
}
