// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a statement that a call writes: text, and in braces what is put in.
 *
 * @param parts in order
 */
public record Template(List<Part> parts) {
  /** The phrases in braces, for messages. */
  static final String SYNTAX =
      "in braces goes a part of the call (`{argument 0}`), or what it names: `{name in argument"
          + " 0}`, `{path receiver}`, `{entity in argument 0}`, `{entity of argument 0}`, or a list"
          + " of them: `{arguments from 0 joined by and}`";

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern LIST = Pattern.compile("(.+) joined by (and|or|,)");

  /** A part of a template. */
  public sealed interface Part {}

  /** Text as it stands. */
  public record Words(String text) implements Part {}

  /**
   * What is put in.
   *
   * @param separator between several, where the operand is a list
   */
  public record Put(How how, Operand operand, String separator) implements Part {}

  /** How an operand is written in the statement. */
  public enum How {
    /** A piece that another call has written, as it stands; anything else as a bound value. */
    VALUE,
    /** A text that is the name of a property: {@code name in}. */
    NAME,
    /** An object whose fields are properties: {@code path}. */
    PATH,
    /** The entity of a class literal: {@code entity in}. */
    ENTITY_IN,
    /** The entity of an operand's type, also of a generated one named after it. */
    ENTITY_OF
  }

  public Template {
    parts = List.copyOf(parts);
  }

  /** The template that a text denotes; empty if something in braces is not known. */
  static Optional<Template> parse(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = BRACES.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (matcher.start() > end) {
        parts.add(new Words(text.substring(end, matcher.start())));
      }
      end = matcher.end();
      Optional<Put> put = put(matcher.group(1).trim());
      if (put.isEmpty()) {
        return Optional.empty();
      }
      parts.add(put.get());
    }
    if (end < text.length()) {
      parts.add(new Words(text.substring(end)));
    }
    return Optional.of(new Template(parts));
  }

  private static Optional<Put> put(String phrase) {
    Matcher list = LIST.matcher(phrase);
    String operand = list.matches() ? list.group(1) : phrase;
    String word = list.matches() ? list.group(2) : ",";
    String separator = word.equals(",") ? ", " : " " + word + " ";
    for (How how : How.values()) {
      String prefix = prefix(how);
      if (operand.startsWith(prefix)) {
        Optional<Operand> named = Operands.parse(operand.substring(prefix.length()));
        if (named.isPresent()) {
          return Optional.of(new Put(how, named.get(), separator));
        }
      }
    }
    return Optional.empty();
  }

  private static String prefix(How how) {
    return switch (how) {
      case VALUE -> "";
      case NAME -> "name in ";
      case PATH -> "path ";
      case ENTITY_IN -> "entity in ";
      case ENTITY_OF -> "entity of ";
    };
  }

  /** The highest argument index that it speaks of; -1 if it speaks of none. */
  int highestArgument() {
    int highest = -1;
    for (Part part : parts) {
      if (part instanceof Put put) {
        highest = Math.max(highest, Operands.highestArgument(put.operand()));
      }
    }
    return highest;
  }
}
