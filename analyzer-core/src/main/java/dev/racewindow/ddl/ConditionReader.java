// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the predicate of a partial index: a conjunction of simple tests, or only its text. */
final class ConditionReader {
  private final TreeMap<String, String> equal = new TreeMap<>();
  private final TreeSet<String> notNull = new TreeSet<>();

  private ConditionReader() {}

  static Condition read(List<Token> tokens) {
    ConditionReader reader = new ConditionReader();
    String text = text(tokens);
    return reader.conjunction(tokens)
        ? new Condition(reader.equal, reader.notNull, true, text)
        : Condition.notUnderstood(text);
  }

  /** The text again, with single spaces, and none inside of parentheses and names. */
  static String text(List<Token> tokens) {
    String spaced =
        tokens.stream()
            .map(t -> t.kind() == Token.Kind.STRING ? "'" + t.text() + "'" : t.text())
            .collect(Collectors.joining(" "));
    return spaced.replace("( ", "(").replace(" )", ")").replace(" . ", ".").replace(" :: ", "::");
  }

  private boolean conjunction(List<Token> tokens) {
    List<Token> inner = unwrap(tokens);
    List<List<Token>> terms = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.size(); i++) {
      Token token = inner.get(i);
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (depth == 0 && token.isWord("and")) {
        terms.add(inner.subList(start, i));
        start = i + 1;
      }
    }
    terms.add(inner.subList(start, inner.size()));
    return terms.size() == 1 ? test(terms.get(0)) : terms.stream().allMatch(this::conjunction);
  }

  /** Without parentheses around the whole, and without casts. */
  private static List<Token> unwrap(List<Token> tokens) {
    List<Token> plain = withoutCasts(tokens);
    while (plain.size() > 2 && plain.get(0).isSign("(")) {
      Cursor cursor = new Cursor(plain);
      List<Token> inner = cursor.parentheses();
      if (cursor.hasNext()) {
        break;
      }
      plain = inner;
    }
    return plain;
  }

  /** {@code status::text} and {@code 'A'::character varying} without their types. */
  private static List<Token> withoutCasts(List<Token> tokens) {
    List<Token> plain = new ArrayList<>();
    Cursor cursor = new Cursor(tokens);
    while (cursor.hasNext()) {
      Token token = cursor.take();
      if (token.isSign("::")) {
        cursor.name();
        cursor.accept("varying");
        cursor.parentheses();
      } else {
        plain.add(token);
      }
    }
    return plain;
  }

  private boolean test(List<Token> tokens) {
    Cursor cursor = new Cursor(tokens);
    if (cursor.accept("not")) {
      return column(cursor).filter(c -> !cursor.hasNext()).map(c -> is(c, "false")).orElse(false);
    }
    Optional<String> column = column(cursor);
    if (column.isEmpty()) {
      return false;
    }
    if (!cursor.hasNext()) {
      return is(column.get(), "true");
    }
    if (cursor.accept("is", "not", "null")) {
      notNull.add(column.get());
      return !cursor.hasNext();
    }
    boolean compares = cursor.accept("is");
    if (!compares && cursor.peek().isSign("=")) {
      cursor.take();
      compares = true;
    }
    Optional<String> constant = constant(unwrap(cursor.rest()));
    return compares && constant.isPresent() && is(column.get(), constant.get());
  }

  /** A column, perhaps in parentheses, as PostgreSQL prints one with a cast. */
  private static Optional<String> column(Cursor cursor) {
    if (cursor.peek().isSign("(")) {
      Cursor inner = new Cursor(unwrap(cursor.parentheses()));
      Optional<String> name = inner.name();
      return inner.hasNext() ? Optional.empty() : name;
    }
    return cursor.name();
  }

  private static Optional<String> constant(List<Token> tokens) {
    if (tokens.size() != 1) {
      return Optional.empty();
    }
    Token token = tokens.get(0);
    boolean word = token.isWord("true") || token.isWord("false") || token.isWord("null");
    if (token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.NUMBER) {
      return Optional.of(token.text());
    }
    return word ? Optional.of(token.text().toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private boolean is(String column, String constant) {
    return equal.put(column, constant) == null;
  }
}
