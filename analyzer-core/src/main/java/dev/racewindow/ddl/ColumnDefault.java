// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether the default of a column is a constant: the same for every row that is inserted
 * without a value for it.
 *
 * <p>PostgreSQL manual, 4.1.2 "Constants" and CREATE TABLE, {@code DEFAULT}; MySQL manual, 11.6
 * "Data Type Default Values".
 */
public final class ColumnDefault {
  /** Strings that PostgreSQL reads as a time of its own when it makes a date of them (8.5.1.4). */
  private static final Set<String> MOMENTS = Set.of("now", "today", "tomorrow", "yesterday");

  private ColumnDefault() {}

  /**
   * Whether the declaration of a column, as {@code bit default '0'}, gives it a constant default.
   *
   * @param declaration what follows the name of the column: type and constraints
   */
  public static boolean isConstantIn(String declaration) {
    Cursor cursor = new Cursor(SqlScanner.tokens(declaration, 1));
    return cursor.findWord("default") && isConstant(cursor);
  }

  /** Whether the declaration of a column forbids null. */
  public static boolean isNotNullIn(String declaration) {
    Cursor cursor = new Cursor(SqlScanner.tokens(declaration, 1));
    return cursor.findWord("not") && cursor.sees("null");
  }

  /** Whether the value that comes next, after {@code DEFAULT}, is a constant; takes nothing. */
  static boolean isConstant(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.rest());
    int open = 0;
    while (ahead.peek().isSign("(")) {
      ahead.take();
      open++;
    }
    if (ahead.peek().isSign("-") || ahead.peek().isSign("+")) {
      ahead.take();
    }
    // A type or a charset before a string: b'0', DATE '2020-01-01', _utf8'x'.
    if (ahead.peek().kind() == Token.Kind.WORD && ahead.peek(1).kind() == Token.Kind.STRING) {
      ahead.take();
    }
    if (!isLiteral(ahead.take())) {
      return false;
    }
    if (ahead.peek().isSign(".") && ahead.peek(1).kind() == Token.Kind.NUMBER) {
      ahead.take();
      ahead.take();
    }
    open = close(ahead, open);
    while (ahead.peek().isSign("::")) {
      passOverType(ahead);
      open = close(ahead, open);
    }
    Token next = ahead.peek();
    boolean ends = next.kind() != Token.Kind.SIGN || next.text().isEmpty();
    return ends && open == 0 && !isRenewed(cursor);
  }

  private static int close(Cursor cursor, int open) {
    int still = open;
    while (still > 0 && cursor.peek().isSign(")")) {
      cursor.take();
      still--;
    }
    return still;
  }

  /** {@code ::character varying(20)[]}; at the end of a default also the constraints after it. */
  private static void passOverType(Cursor cursor) {
    cursor.take();
    while (cursor.peek().isName() || cursor.peek().isSign(".")) {
      cursor.take();
    }
    cursor.parentheses();
    while (cursor.peek().isSign("[") || cursor.peek().isSign("]")) {
      cursor.take();
    }
  }

  private static boolean isLiteral(Token token) {
    return switch (token.kind()) {
      case NUMBER -> true;
      case STRING -> !MOMENTS.contains(token.text().strip().toLowerCase(Locale.ROOT));
      // In MySQL a string may be in double quotes; a column must not be named in a default.
      case QUOTED -> true;
      case WORD -> token.isWord("true") || token.isWord("false");
      case SIGN -> false;
    };
  }

  /** MySQL's {@code DEFAULT 0 ON UPDATE CURRENT_TIMESTAMP}: a column that is a time after all. */
  private static boolean isRenewed(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.rest());
    return ahead.findWord("on") && ahead.sees("update", "current_timestamp");
  }
}
