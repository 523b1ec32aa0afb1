// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns names in a parsed text into names as they were given: without quotes, and with the
 * placeholders of templates in place of the identifiers that stood for them while parsing.
 *
 * @param placeholders stand-in identifier to original text
 */
record Names(Map<String, String> placeholders) {
  private static final Pattern STAND_IN = Pattern.compile("rw__\\d+__");

  Names {
    placeholders = Map.copyOf(placeholders);
  }

  /** The parts of a dotted name, each without quotes. */
  List<String> segments(String name) {
    List<String> segments = new ArrayList<>();
    StringBuilder segment = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          segment.append(c);
        }
      } else if (c == '"' || c == '`') {
        quote = c;
      } else if (c == '[') {
        quote = ']';
      } else if (c == '.') {
        segments.add(original(segment.toString()));
        segment.setLength(0);
      } else {
        segment.append(c);
      }
    }
    segments.add(original(segment.toString()));
    return segments;
  }

  /** The last part of a dotted name: a table without its schema, a column without its table. */
  String last(String name) {
    List<String> segments = segments(name);
    return segments.get(segments.size() - 1);
  }

  /** Whether a name is text that is put in later, of which nothing is known. */
  boolean isPlaceholder(String name) {
    return placeholders.containsValue(name);
  }

  /** A piece of text with all stand-ins replaced. */
  String original(String text) {
    if (placeholders.isEmpty()) {
      return text;
    }
    Matcher matcher = STAND_IN.matcher(text);
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(placeholders.getOrDefault(found.group(), found.group())));
  }
}
