// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.Locale;

/**
 * A word, constant or sign of an SQL statement.
 *
 * @param text a word as written; an identifier or string without its quotes
 * @param line counted from 1
 */
record Token(Kind kind, String text, int line) {
  /** What sort of token it is. */
  enum Kind {
    /** A keyword, or an identifier without quotes. */
    WORD,
    /** An identifier in double quotes, backticks or brackets. */
    QUOTED,
    STRING,
    NUMBER,
    SIGN
  }

  /** Whether it is this keyword, in any case. */
  boolean isWord(String keyword) {
    return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether it may name a table or column. */
  boolean isName() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** The form in which keywords and names are compared. */
  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }
}
