// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place in a list of tokens; reads on from there, and never beyond the end. */
final class Cursor {
  private static final Token END = new Token(Token.Kind.SIGN, "", 0);

  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  boolean hasNext() {
    return at < tokens.size();
  }

  /** The next token; an empty sign at the end. */
  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
  }

  Token take() {
    Token token = peek();
    at++;
    return token;
  }

  /** Whether these keywords come next. */
  boolean sees(String... keywords) {
    for (int i = 0; i < keywords.length; i++) {
      if (!peek(i).isWord(keywords[i])) {
        return false;
      }
    }
    return true;
  }

  /** Takes these keywords if all of them come next. */
  boolean accept(String... keywords) {
    boolean found = sees(keywords);
    if (found) {
      at += keywords.length;
    }
    return found;
  }

  /** Takes any one of these keywords if it comes next. */
  boolean acceptAny(String... keywords) {
    for (String keyword : keywords) {
      if (accept(keyword)) {
        return true;
      }
    }
    return false;
  }

  /** Passes over tokens up to this keyword outside of parentheses, and takes it. */
  boolean findWord(String keyword) {
    while (hasNext()) {
      if (accept(keyword)) {
        return true;
      }
      if (peek().isSign("(")) {
        parentheses();
      } else {
        take();
      }
    }
    return false;
  }

  /** The last part of a dotted name, in lower case. */
  Optional<String> name() {
    if (!peek().isName()) {
      return Optional.empty();
    }
    String name = take().text();
    while (peek().isSign(".") && peek(1).isName()) {
      take();
      name = take().text();
    }
    return Optional.of(name.toLowerCase(Locale.ROOT));
  }

  /** What is between the parentheses that come next; nothing if none do. */
  List<Token> parentheses() {
    List<Token> inner = new ArrayList<>();
    if (!peek().isSign("(")) {
      return inner;
    }
    int depth = 0;
    while (hasNext()) {
      Token token = take();
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (depth == 0) {
        break;
      }
      inner.add(token);
    }
    return inner.subList(1, inner.size());
  }

  /** All tokens to come. */
  List<Token> rest() {
    return at < tokens.size() ? tokens.subList(at, tokens.size()) : List.of();
  }

  /** Parts between commas outside of parentheses. */
  static List<List<Token>> parts(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
      if (depth == 0 && token.isSign(",")) {
        parts.add(tokens.subList(start, i));
        start = i + 1;
      }
    }
    if (start < tokens.size()) {
      parts.add(tokens.subList(start, tokens.size()));
    }
    return parts;
  }
}
