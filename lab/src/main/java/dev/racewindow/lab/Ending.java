// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run left: the database, the callers' answers, the effects.
 *
 * @param database a connection that sees the final state
 * @param answers each caller's answer by its name, a {@link Refusal} where it was refused
 * @param effects the effects outside of the database, in order
 */
public record Ending(
    Connection database, Map<String, @Nullable Object> answers, List<String> effects) {

  /** The first value of a query's first row, as a number; 0 for no row or null. */
  public long number(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  /** The first value of a query's first row, as text; null for no row or null. */
  public @Nullable String text(String query) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }

  /** How many callers gave this answer. */
  public long answered(Object answer) {
    return answers.values().stream().filter(given -> Objects.equals(given, answer)).count();
  }

  /** How many callers were not refused. */
  public long accepted() {
    return answers.values().stream().filter(given -> !(given instanceof Refusal)).count();
  }

  /** How often an effect happened. */
  public long happened(String effect) {
    return effects.stream().filter(effect::equals).count();
  }
}
