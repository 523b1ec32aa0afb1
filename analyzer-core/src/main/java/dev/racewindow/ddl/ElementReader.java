// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import dev.racewindow.ddl.Change.Elements;
import dev.racewindow.ddl.DeclaredKey.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a table is made of: columns with their constraints, and constraints of the table. */
final class ElementReader {
  /** What a column's default may begin with if each row gets a value of its own. */
  private static final Set<String> GENERATORS =
      Set.of(
          "nextval",
          "gen_random_uuid",
          "uuid_generate_v4",
          "uuid_generate_v1",
          "uuidv7",
          "uuid",
          "random_uuid",
          "newid",
          "newsequentialid",
          "sys_guid",
          "unique_rowid",
          "unordered_unique_rowid");

  private static final Set<String> SERIAL =
      Set.of(
          "serial",
          "bigserial",
          "smallserial",
          "serial2",
          "serial4",
          "serial8",
          "identity",
          "auto_increment",
          "autoincrement");

  private final KeyReader keys;
  private final List<String> columns = new ArrayList<>();
  private final List<String> generated = new ArrayList<>();
  private final List<DeclaredKey> found = new ArrayList<>();
  private final List<DeclaredForeignKey> foreignKeys = new ArrayList<>();
  private final List<Change.Filling> fillings = new ArrayList<>();

  ElementReader(KeyReader keys) {
    this.keys = keys;
  }

  /** All that was read. */
  Elements elements() {
    return new Elements(columns, generated, found, foreignKeys, fillings);
  }

  /** Reads a column or a constraint. */
  void read(List<Token> element) {
    if (!constraint(element)) {
      column(element);
    }
  }

  /** Reads a constraint of the table, or an index as MySQL declares one; false if it is none. */
  boolean constraint(List<Token> element) {
    Cursor cursor = new Cursor(element);
    Token start = cursor.peek();
    String name = "";
    if (cursor.accept("constraint") && !isConstraint(cursor)) {
      name = cursor.name().orElse("");
    }
    if (cursor.accept("primary", "key")) {
      passOverKind(cursor);
      cursor.name();
      passOverMethod(cursor);
      keys.key(Kind.PRIMARY, name, start, cursor).ifPresent(found::add);
      return true;
    }
    if (cursor.accept("unique")) {
      boolean index = cursor.acceptAny("index");
      cursor.accept("key");
      passOverKind(cursor);
      String own = cursor.peek().isWord("using") ? "" : cursor.name().orElse("");
      passOverMethod(cursor);
      keys.key(index ? Kind.INDEX : Kind.CONSTRAINT, name.isEmpty() ? own : name, start, cursor)
          .ifPresent(found::add);
      return true;
    }
    if (cursor.accept("foreign", "key")) {
      String own = cursor.name().orElse("");
      List<String> names = KeyReader.names(cursor);
      reference(cursor, names, name.isEmpty() ? own : name, start);
      return true;
    }
    if (cursor.sees("exclude") && (cursor.peek(1).isWord("using") || cursor.peek(1).isSign("("))) {
      cursor.take();
      passOverMethod(cursor);
      keys.exclusion(name, start, cursor).ifPresent(found::add);
      return true;
    }
    return cursor.sees("check") || cursor.sees("period") || isPlainIndex(cursor);
  }

  private static boolean isConstraint(Cursor cursor) {
    return cursor.sees("unique")
        || cursor.sees("primary", "key")
        || cursor.sees("foreign", "key")
        || cursor.sees("check");
  }

  private static void passOverKind(Cursor cursor) {
    cursor.acceptAny("clustered", "nonclustered");
    cursor.accept("nulls", "not", "distinct");
    cursor.accept("nulls", "distinct");
  }

  private static void passOverMethod(Cursor cursor) {
    if (cursor.accept("using")) {
      cursor.take();
    }
  }

  /** {@code KEY name (column)}, but not a column called {@code key} with a length. */
  private static boolean isPlainIndex(Cursor cursor) {
    boolean fixed = cursor.sees("fulltext") || cursor.sees("spatial");
    if (!fixed && !cursor.sees("key") && !cursor.sees("index")) {
      return false;
    }
    for (int at = 1; at < 6; at++) {
      if (cursor.peek(at).isSign("(")) {
        return cursor.peek(at + 1).kind() != Token.Kind.NUMBER;
      }
    }
    return false;
  }

  /** Reads a column with its own constraints; returns its name. */
  Optional<String> column(List<Token> element) {
    Cursor cursor = new Cursor(element);
    Token start = cursor.peek();
    Optional<String> name = cursor.name();
    if (name.isEmpty()) {
      return name;
    }
    columns.add(name.get());
    fillings.add(filling(name.get(), cursor.rest()));
    String constraint = "";
    while (cursor.hasNext()) {
      Token token = cursor.peek();
      if (cursor.accept("constraint")) {
        constraint = cursor.name().orElse("");
        continue;
      }
      if (token.isSign("(")) {
        cursor.parentheses();
        continue;
      }
      cursor.take();
      inline(token, cursor, name.get(), new Origin(constraint, start));
    }
    return name;
  }

  /** A declaration says all: without a default, or without NOT NULL, the column has none. */
  private static Change.Filling filling(String column, List<Token> declaration) {
    Cursor cursor = new Cursor(declaration);
    boolean required = false;
    boolean constant = false;
    while (cursor.hasNext()) {
      if (cursor.peek().isSign("(")) {
        cursor.parentheses();
      } else if (cursor.accept("not", "null") || cursor.accept("primary", "key")) {
        required = true;
      } else if (cursor.accept("set")) {
        // What a foreign key does where its row goes: ON DELETE SET DEFAULT.
        cursor.acceptAny("null", "default");
      } else if (cursor.accept("default")) {
        constant = ColumnDefault.isConstant(cursor);
      } else {
        cursor.take();
      }
    }
    return new Change.Filling(column, Optional.of(required), Optional.of(constant));
  }

  /** What a constraint of a column is called, and where the column is. */
  private record Origin(String name, Token start) {}

  private void inline(Token token, Cursor cursor, String column, Origin origin) {
    if (token.isWord("unique")) {
      add(Kind.CONSTRAINT, column, origin);
    } else if (token.isWord("primary") && cursor.accept("key")) {
      add(Kind.PRIMARY, column, origin);
    } else if (token.isWord("references")) {
      referenced(cursor, List.of(column), origin.name(), origin.start());
    } else if (isGenerator(token, cursor)) {
      generated.add(column);
    }
  }

  private void add(Kind kind, String column, Origin origin) {
    found.add(
        new DeclaredKey(
            kind,
            origin.name(),
            List.of(column),
            List.of(),
            Optional.empty(),
            keys.place(origin.start())));
  }

  /** Whether a column gets its values from the database, by a word of its declaration. */
  static boolean isGenerator(Token token, Cursor after) {
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    if (SERIAL.contains(token.lower())) {
      return true;
    }
    Token value = after.peek().isSign("(") ? after.peek(1) : after.peek();
    if (!token.isWord("default") || !value.isName()) {
      return false;
    }
    String function = value.lower();
    return GENERATORS.contains(function.substring(function.lastIndexOf('.') + 1))
        || after.sees("next", "value")
        || after.peek(1).isSign(".") && GENERATORS.contains(after.peek(2).lower());
  }

  private void reference(Cursor cursor, List<String> names, String name, Token start) {
    if (cursor.findWord("references")) {
      referenced(cursor, names, name, start);
    }
  }

  private void referenced(Cursor cursor, List<String> names, String name, Token start) {
    cursor
        .name()
        .ifPresent(
            table ->
                foreignKeys.add(
                    new DeclaredForeignKey(
                        name.toLowerCase(Locale.ROOT),
                        names,
                        table,
                        refuses(new Cursor(cursor.rest())),
                        keys.place(start))));
  }

  private static boolean refuses(Cursor after) {
    while (after.findWord("on")) {
      if (after.accept("delete")) {
        return !after.sees("cascade") && !after.sees("set");
      }
    }
    return true;
  }
}
