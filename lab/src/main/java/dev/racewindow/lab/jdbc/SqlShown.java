// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How statements and their results are written in a table of steps. */
final class SqlShown {
  /** Stands for a parameter that was not set. */
  static final Object NOT_SET = new Object();

  /** Stands for a parameter that was set to null. */
  static final Object NULL = "null";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern PARAMETER = Pattern.compile("\\?|'(?:[^']|'')*'");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?|true|false|null");

  private SqlShown() {}

  /** The statement on one line, with its parameters filled in. */
  static String statement(String sql, List<Object> parameters) {
    String line = SPACE.matcher(sql.strip()).replaceAll(" ");
    if (parameters.isEmpty()) {
      return line;
    }
    int[] next = {0};
    return PARAMETER
        .matcher(line)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group().equals("?") && next[0] < parameters.size()
                        ? value(parameters.get(next[0]++))
                        : found.group()));
  }

  private static String value(Object parameter) {
    String text = parameter == NOT_SET ? "?" : parameter.toString();
    return parameter == NOT_SET || NUMBER.matcher(text).matches()
        ? text
        : "'" + text.replace("'", "''") + "'";
  }

  /** A count of rows; what a query returned is shown when the caller reads it. */
  static String result(@Nullable Object result) {
    if (result instanceof Number count) {
      return rows(count.longValue());
    }
    return result instanceof int[] counts ? rows(Arrays.stream(counts).sum()) : "";
  }

  static String rows(long count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  /** The server's code and the first line of its message. */
  static String failure(SQLException e) {
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "error " + e.getSQLState() + ": " + message.replaceFirst("^ERROR: ", "");
  }
}
