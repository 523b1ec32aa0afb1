// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL text without comments, in lower case, its string literals still there but harmless: no
 * word and no question mark in them counts.
 */
final class SqlText {
  private static final Pattern OPAQUE =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'|\\$(\\w*)\\$.*?\\$\\1\\$", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[a-z_][a-z0-9_$]*");

  private final String text;
  private final String withoutLiterals;
  private final List<String> words = new ArrayList<>();

  SqlText(String sql) {
    String lower = sql.toLowerCase(Locale.ROOT);
    this.text =
        OPAQUE.matcher(lower).replaceAll(found -> Matcher.quoteReplacement(tame(found.group())));
    this.withoutLiterals =
        OPAQUE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mask(found.group())));
    Matcher matcher = WORD.matcher(withoutLiterals);
    while (matcher.find()) {
      words.add(matcher.group());
    }
  }

  /** The statements that semicolons outside of literals separate; at least one. */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= withoutLiterals.length(); i++) {
      if (i == withoutLiterals.length() || withoutLiterals.charAt(i) == ';') {
        String statement = text.substring(start, i);
        if (!statement.isBlank()) {
          statements.add(statement);
        }
        start = i + 1;
      }
    }
    return statements.isEmpty() ? List.of(text) : statements;
  }

  /** The words outside of literals, in order. */
  List<String> words() {
    return words;
  }

  String firstWord() {
    return words.isEmpty() ? "" : words.get(0);
  }

  boolean has(String word) {
    return words.contains(word);
  }

  /** The word after the first {@code word}, or the empty string. */
  String after(String word) {
    int at = words.indexOf(word);
    return at < 0 || at + 1 >= words.size() ? "" : words.get(at + 1);
  }

  boolean hasPhrase(String... phrase) {
    return Collections.indexOfSubList(words, List.of(phrase)) >= 0;
  }

  /** Whether some {@code update} is a command, not part of {@code FOR UPDATE}. */
  boolean updates() {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("update")
          && (i == 0 || !Set.of("for", "key").contains(words.get(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it takes or releases an advisory lock. */
  boolean locksAdvisorily() {
    return words.stream().anyMatch(word -> word.contains("_advisory_"));
  }

  /** Whether it may take a lock that outlives its transaction. */
  boolean locksSession() {
    return words.stream().anyMatch(word -> word.contains("_advisory_") && !word.contains("_xact_"));
  }

  /** The text with its literals. */
  String text() {
    return text;
  }

  /** How many parameters come before {@code position}. */
  int parametersBefore(int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '?').count();
  }

  private static String tame(String opaque) {
    return opaque.startsWith("'") ? opaque.replace('?', '_') : " ";
  }

  private static String mask(String literal) {
    return "'" + "0".repeat(Math.max(0, literal.length() - 2)) + "'";
  }
}
