// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import dev.racewindow.ddl.Token.Kind;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads one token after the other, in the notation of any of the usual databases. */
final class SqlLexer {
  private static final Set<String> TWO_SIGNS = Set.of("::", "<=", ">=", "<>", "!=", "&&", "||");

  private final CharStream in;
  private boolean mySql;
  private boolean keepBodies;
  private int tokenLine;

  SqlLexer(CharStream in, boolean mySql) {
    this.in = in;
    this.mySql = mySql;
  }

  /** Whether the script is MySQL's: by where it is, or because it has backticks. */
  boolean isMySql() {
    return mySql;
  }

  /** Whether the text of bodies in dollar quotes is kept. */
  void keepBodies(boolean keep) {
    this.keepBodies = keep;
  }

  /** Whether no token was read on this line yet. */
  boolean isAtLineStart() {
    return tokenLine != in.line();
  }

  /**
   * The next token; there must be one, and no space or comment before it.
   *
   * @param keep whether it is of interest
   * @return empty if it is of none
   */
  Optional<Token> next(boolean keep) throws IOException {
    int line = in.line();
    int first = in.peek(0);
    Token token;
    if (first == '\'') {
      token = new Token(Kind.STRING, quoted('\'', mySql, keep), line);
    } else if (first == '"' || first == '`') {
      mySql |= first == '`';
      token = new Token(Kind.QUOTED, quoted((char) first, mySql && first == '"', keep), line);
    } else if (first == '[' && isNameStart(in.peek(1))) {
      token = new Token(Kind.QUOTED, quoted(']', false, keep), line);
    } else if (first == '$' && dollarTag() > 0) {
      token = new Token(Kind.STRING, body(dollarTag()), line);
    } else if ((first == 'E' || first == 'e') && in.peek(1) == '\'') {
      in.take();
      token = new Token(Kind.STRING, quoted('\'', true, keep), line);
    } else if (first >= '0' && first <= '9') {
      token = new Token(Kind.NUMBER, word(keep), line);
    } else if (isNameStart(first)) {
      token = new Token(Kind.WORD, word(keep), line);
    } else {
      token = new Token(Kind.SIGN, sign(), line);
    }
    tokenLine = in.line();
    return keep ? Optional.of(token) : Optional.empty();
  }

  /**
   * Passes over a comment. It does not nest: a path with a star in a comment is more common than a
   * comment in a comment, which PostgreSQL allows.
   */
  void passOverComment() throws IOException {
    in.skip(2);
    while (in.peek(0) >= 0 && !(in.peek(0) == '*' && in.peek(1) == '/')) {
      in.take();
    }
    in.skip(2);
  }

  private String quoted(char quote, boolean backslashes, boolean keep) throws IOException {
    StringBuilder text = new StringBuilder();
    in.take();
    for (int next = in.take(); next >= 0; next = in.take()) {
      if (next == quote) {
        if (in.peek(0) != quote) {
          break;
        }
        in.take();
      } else if (next == '\\' && backslashes) {
        next = in.take();
      }
      if (keep) {
        text.append((char) next);
      }
    }
    return text.toString();
  }

  /** The length of an opening dollar quote, {@code $$} or {@code $name$}; 0 if it is none. */
  private int dollarTag() throws IOException {
    int length = 1;
    while (length < CharStream.AHEAD - 1 && isTagPart(in.peek(length), length)) {
      length++;
    }
    return in.peek(length) == '$' ? length + 1 : 0;
  }

  private static boolean isTagPart(int next, int at) {
    return Character.isLetter(next) || next == '_' || at > 1 && Character.isDigit(next);
  }

  private String body(int tagLength) throws IOException {
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < tagLength; i++) {
      tag.append((char) in.take());
    }
    String end = tag.toString();
    StringBuilder text = new StringBuilder();
    while (in.peek(0) >= 0 && !(in.peek(0) == '$' && in.startsWith(end))) {
      int next = in.take();
      if (keepBodies) {
        text.append((char) next);
      }
    }
    in.skip(tagLength);
    return text.toString();
  }

  private String word(boolean keep) throws IOException {
    StringBuilder text = new StringBuilder();
    while (isNamePart(in.peek(0)) || in.peek(0) == '{' && endsWithDollar(text)) {
      boolean placeholder = in.peek(0) == '{';
      do {
        int next = in.take();
        if (keep || next == '$') {
          text.append((char) next);
        }
        placeholder &= next != '}' && next >= 0;
      } while (placeholder);
    }
    return text.toString();
  }

  private static boolean endsWithDollar(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == '$';
  }

  private String sign() throws IOException {
    String one = String.valueOf((char) in.take());
    String two = one + (char) in.peek(0);
    if (TWO_SIGNS.contains(two)) {
      in.take();
      return two;
    }
    return one;
  }

  /** A dollar begins a name only where a tool is to put one in: {@code ${schema}}. */
  private boolean isNameStart(int next) throws IOException {
    return Character.isLetter(next) || next == '_' || next == '$' && in.peek(1) == '{';
  }

  private static boolean isNamePart(int next) {
    return Character.isLetterOrDigit(next) || next == '_' || next == '$';
  }
}
