// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts stand-ins where text is put in before the database sees it, of which nothing is known: an
 * operand, a condition, or, where the grammar expects nothing, nothing. One use for one text.
 */
final class Splices {
  private static final Pattern SPLICED =
      Pattern.compile("\\$\\{[^{}]*}|(?<![\\w%])%(?:\\d+\\$)?[sd](?!\\w)");

  /** A quoted piece is a value as a whole. */
  private static final Pattern QUOTED = Pattern.compile("'(\\$\\{[^{}']*})'");

  private static final Pattern OPERATOR_BEFORE =
      Pattern.compile(
          ".*(?:[=<>+*/|]|\\b(?:like|ilike|limit|offset|between|in|first|next|top|interval|escape))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern IN_BEFORE =
      Pattern.compile(".*\\bin", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LIST_OF_VALUES =
      Pattern.compile(
          ".*(?:\\bin|\\bvalues|\\bany|\\ball)\\s*\\([^()]*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern CONDITION_BEFORE =
      Pattern.compile(
          ".*\\b(?:where|and|or|on|having|not|when)(?:\\s*\\()*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          ".*(?:,|\\(|\\b(?:select|distinct|by|from|join|into|update|table|all|as|fetch|then|else))",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern SET_BEFORE =
      Pattern.compile(".*\\bset(?:[^()]*,)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern OPERATOR_AFTER =
      Pattern.compile(
          "(?:[=<>!.+*/|-]|(?:is|in|like|ilike|between|not\\s+(?:in|like|between))\\b).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern UNFINISHED_INSERT =
      Pattern.compile(
          "\\s*insert\\s+into\\s+[\\w.\"`]+\\s*(?:\\([^()]*\\))?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern UNFINISHED_UPDATE =
      Pattern.compile(
          "\\s*update\\s+[\\w.\"`]+(?:\\s+\\w+)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern LAST_CLAUSE =
      Pattern.compile("\\b(where|order\\s+by|limit|offset|for)\\b");

  private final UnaryOperator<String> standIn;
  private boolean open;

  /**
   * For one text.
   *
   * @param standIn gives an identifier for a piece
   */
  Splices(UnaryOperator<String> standIn) {
    this.standIn = standIn;
  }

  /** Pieces that stand between quotes are bound as a whole. */
  static String unquoted(String text) {
    return QUOTED.matcher(text).replaceAll("$1");
  }

  /** Whether there may be further conditions where pieces were put in. */
  boolean open() {
    return open;
  }

  /** The text with stand-ins. */
  String replace(String text) {
    Matcher matcher = SPLICED.matcher(text);
    StringBuilder result = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      result.append(text, end, matcher.start());
      end = matcher.end();
      result.append(replacement(matcher.toMatchResult(), result.toString(), text.substring(end)));
    }
    return result.append(text.substring(end)).toString();
  }

  private String replacement(MatchResult found, String before, String after) {
    String name = standIn.apply(found.group());
    boolean glued =
        !before.isEmpty() && isNamePart(before.charAt(before.length() - 1))
            || !after.isEmpty() && (isNamePart(after.charAt(0)) || after.charAt(0) == '(');
    String left = before.stripTrailing();
    if (glued || left.isEmpty()) {
      return name;
    }
    String right = after.stripLeading();
    if (SET_BEFORE.matcher(left).matches()) {
      return right.startsWith("=") ? name : name + " = " + name;
    }
    if (OPERATOR_BEFORE.matcher(left).matches() || LIST_OF_VALUES.matcher(left).matches()) {
      return IN_BEFORE.matcher(left).matches() ? "(:" + name + ")" : ":" + name;
    }
    if (CONDITION_BEFORE.matcher(left).matches()) {
      open = true;
      return OPERATOR_AFTER.matcher(right).matches() ? name : name + " = " + name;
    }
    return NAME_BEFORE.matcher(left).matches() ? name : between(name, left);
  }

  /** Where the grammar expects nothing. */
  private String between(String name, String left) {
    if (UNFINISHED_INSERT.matcher(left).matches()) {
      return " select " + name + " ";
    }
    if (UNFINISHED_UPDATE.matcher(left).matches()) {
      open = true;
      return " set " + name + " = " + name + " ";
    }
    Matcher clause = LAST_CLAUSE.matcher(left.toLowerCase(Locale.ROOT));
    String last = "";
    while (clause.find()) {
      last = clause.group(1);
    }
    open |= last.isEmpty() || last.equals("where");
    return " ";
  }

  private static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '"' || c == '`';
  }
}
