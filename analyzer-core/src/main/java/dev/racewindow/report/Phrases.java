// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import dev.racewindow.ir.MethodId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Wording that all formats share. */
final class Phrases {
  private Phrases() {}

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** {@code 1 race}, {@code 2 races}. */
  static String count(int number, String singular) {
    return count(number, singular, singular + "s");
  }

  static String count(int number, String singular, String plural) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? singular : plural);
  }

  /** Counted things, the most frequent first. */
  static List<Map.Entry<String, Integer>> byCount(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  /** {@code 1, 2 and 3}. */
  static String list(List<?> items) {
    int last = items.size() - 1;
    String text = String.valueOf(items.get(last));
    return last == 0
        ? text
        : items.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(", "))
            + " and "
            + text;
  }

  /** As SQL writes it. */
  static String name(Isolation isolation) {
    return isolation.name().replace('_', ' ');
  }

  /** The isolation levels at which a race happens, as a sentence. */
  static String breaksAt(Race race) {
    SortedSet<Isolation> levels = race.breaksAt();
    if (levels.isEmpty()) {
      return "";
    }
    if (levels.size() == Isolation.values().length) {
      return "Breaks at every isolation level.";
    }
    String broken = levels.stream().map(Phrases::name).collect(Collectors.joining(" and "));
    String safe =
        Arrays.stream(Isolation.values())
            .filter(i -> !levels.contains(i))
            .map(Phrases::name)
            .collect(Collectors.joining(" and "));
    return "Breaks at " + broken + "; not at " + safe + ".";
  }

  /** {@code Class.method}, as colleagues say it. */
  static String shortName(MethodId method) {
    String owner = method.ownerSimpleName();
    return switch (method.name()) {
      case "<init>" -> "new " + owner;
      case "<clinit>", "<fields>" -> "initializer of " + owner;
      default -> owner + "." + method.name();
    };
  }

  /** {@code path:line:column}, or only the path where there is no line. */
  static String place(Location location) {
    return location.span().line() == 0 ? location.path() : location.toString();
  }

  /** {@code Class.method, path:line:column}. */
  static String inMethod(Location location) {
    return shortName(location.method()) + ", " + place(location);
  }

  /** A step with its place, as {@code existsByEmail → false (UserValidator:5)}. */
  static String step(Race.Step step) {
    return step.text()
        + step.location()
            .filter(l -> l.span().line() > 0)
            .map(l -> "  (" + fileName(l.path()) + ":" + l.span().line() + ")")
            .orElse("");
  }

  private static String fileName(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".java") ? name.substring(0, name.length() - 5) : name;
  }

  /** The level that SARIF and GitHub give it. */
  static String level(Severity severity) {
    return switch (severity) {
      case HIGH -> "error";
      case MEDIUM -> "warning";
      case LOW -> "note";
    };
  }

  /** Text for a terminal: what would move the cursor or change colours is made visible. */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t' || !isControl(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              }
            });
    return out.toString();
  }

  /** One line of it that cannot play tricks on the terminal. */
  static String oneLine(String text) {
    return printable(text).replace('\n', ' ').replace('\t', ' ');
  }

  /** Controls, and the format characters that reorder text (Trojan Source, CVE-2021-42574). */
  private static boolean isControl(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }
}
