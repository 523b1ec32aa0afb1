// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import dev.racewindow.ddl.DeclaredKey.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a key is made of: columns, with lengths, directions and operator classes; expressions;
 * predicates. PostgreSQL manual, CREATE INDEX and CREATE TABLE; MySQL manual, CREATE INDEX.
 */
final class KeyReader {
  /** Words in an expression that are no columns. */
  private static final Set<String> WORDS =
      Set.of(
          "and",
          "or",
          "not",
          "is",
          "null",
          "true",
          "false",
          "in",
          "like",
          "as",
          "at",
          "time",
          "zone",
          "asc",
          "desc",
          "nulls",
          "first",
          "last",
          "distinct",
          "from",
          "for",
          "interval",
          "case",
          "when",
          "then",
          "else",
          "end");

  /** With these, rows may be outside of the key although their columns have values. */
  private static final Set<String> SELECTIVE = Set.of("case", "nullif", "if", "decode", "iif");

  private final String path;

  /**
   * A reader.
   *
   * @param path of the file, for the places of keys
   */
  KeyReader(String path) {
    this.path = path;
  }

  Place place(Token token) {
    return new Place(path, token.line());
  }

  /** The names in the list of columns that comes next. */
  static List<String> names(Cursor cursor) {
    List<String> names = new ArrayList<>();
    for (List<Token> part : Cursor.parts(cursor.parentheses())) {
      new Cursor(part).name().ifPresent(names::add);
    }
    return names;
  }

  /**
   * A key of which the list of columns comes next, and then perhaps a predicate.
   *
   * @return empty if it keeps no two rows apart
   */
  Optional<DeclaredKey> key(Kind kind, String name, Token start, Cursor cursor) {
    Set<String> columns = new LinkedHashSet<>();
    List<Token> elements = cursor.parentheses();
    boolean selective = false;
    for (List<Token> element : Cursor.parts(elements)) {
      selective |= element.stream().anyMatch(t -> SELECTIVE.contains(t.lower()) && isWord(t));
      columns.addAll(columns(element));
    }
    Optional<Condition> condition = Optional.empty();
    if (cursor.findWord("where")) {
      condition = Optional.of(ConditionReader.read(cursor.rest()));
    } else if (selective) {
      condition = Optional.of(Condition.notUnderstood(ConditionReader.text(elements)));
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DeclaredKey(kind, name, List.copyOf(columns), List.of(), condition, place(start)));
  }

  /**
   * An exclusion constraint. Rows that are equal in a column also overlap in it; one that is
   * compared in any other way may hold equal rows apart from none.
   */
  Optional<DeclaredKey> exclusion(String name, Token start, Cursor cursor) {
    Set<String> columns = new LinkedHashSet<>();
    Set<String> overlapping = new LinkedHashSet<>();
    for (List<Token> part : Cursor.parts(cursor.parentheses())) {
      int with = lastWith(part);
      if (with < 0 || with + 1 >= part.size()) {
        return Optional.empty();
      }
      Set<String> read = columns(part.subList(0, with));
      columns.addAll(read);
      Token operator = part.get(with + 1);
      if (operator.isSign("&&")) {
        overlapping.addAll(read);
      } else if (!operator.isSign("=")) {
        return Optional.empty();
      }
    }
    Optional<Condition> condition =
        cursor.findWord("where")
            ? Optional.of(ConditionReader.read(cursor.rest()))
            : Optional.empty();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DeclaredKey(
                Kind.EXCLUSION,
                name,
                List.copyOf(columns),
                List.copyOf(overlapping),
                condition,
                place(start)));
  }

  private static int lastWith(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      if (tokens.get(i).isWord("with")) {
        return i;
      }
    }
    return -1;
  }

  /** The column that an element of a key is, or the columns that its expression reads. */
  private static Set<String> columns(List<Token> element) {
    Cursor cursor = new Cursor(element);
    boolean prefixed =
        cursor.peek(1).isSign("(")
            && cursor.peek(2).kind() == Token.Kind.NUMBER
            && cursor.peek(3).isSign(")");
    boolean plain = cursor.peek().isName() && (prefixed || !cursor.peek(1).isSign("("));
    if (plain && !cursor.sees("case") && !isOperator(cursor.peek(1))) {
      return cursor.name().map(Set::of).orElse(Set.of());
    }
    Set<String> read = new LinkedHashSet<>();
    while (cursor.hasNext()) {
      Token token = cursor.take();
      if (token.isSign("::") || token.isWord("as") || token.isWord("collate")) {
        passOverType(cursor);
      } else if (token.isName() && !cursor.peek().isSign("(") && !isKeyword(token)) {
        read.add(token.lower());
      }
    }
    return read;
  }

  private static void passOverType(Cursor cursor) {
    while (cursor.peek().isName() || cursor.peek().isSign(".")) {
      cursor.take();
    }
  }

  private static boolean isOperator(Token token) {
    return token.kind() == Token.Kind.SIGN
        && !token.text().isEmpty()
        && !token.isSign("(")
        && !token.isSign(".");
  }

  private static boolean isKeyword(Token token) {
    return isWord(token) && WORDS.contains(token.lower());
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD;
  }
}
