// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The {@link Statement} that a caller holds. A batch is one step: the driver sends it in one go.
 */
final class SteppedStatement implements InvocationHandler {
  private final Session session;
  private final Connection connection;
  private final Statement raw;
  private final String sql;
  private final List<Object> parameters = new ArrayList<>();
  private final List<String> batch = new ArrayList<>();
  private int queryTimeout;

  SteppedStatement(Session session, Connection connection, Statement raw, String sql) {
    this.session = session;
    this.connection = connection;
    this.raw = raw;
    this.sql = sql;
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
          execute(method, given);
      case "executeBatch", "executeLargeBatch" -> executeBatch(method, given);
      case "addBatch" -> {
        batch.add(given.length == 0 ? SqlShown.statement(sql, parameters) : (String) given[0]);
        yield SteppedConnection.forward(raw, method, given);
      }
      case "clearBatch" -> {
        batch.clear();
        yield SteppedConnection.forward(raw, method, given);
      }
      case "clearParameters" -> {
        parameters.clear();
        yield SteppedConnection.forward(raw, method, given);
      }
      case "getConnection" -> connection;
      case "setQueryTimeout" -> {
        queryTimeout = (Integer) given[0];
        yield null;
      }
      case "getQueryTimeout" -> queryTimeout;
      case "getResultSet", "getGeneratedKeys" ->
          shown(SteppedConnection.forward(raw, method, given));
      case "equals" -> self == given[0];
      case "hashCode" -> System.identityHashCode(self);
      default -> {
        note(method, given);
        yield SteppedConnection.forward(raw, method, given);
      }
    };
  }

  private @Nullable Object execute(Method method, Object[] given) throws SQLException {
    String text = given.length == 0 ? sql : (String) given[0];
    session.limit(queryTimeout);
    return shown(
        session.run(text, parameters, () -> SteppedConnection.forwardSql(raw, method, given)));
  }

  private @Nullable Object executeBatch(Method method, Object[] given) throws SQLException {
    if (batch.isEmpty()) {
      return SteppedConnection.forwardSql(raw, method, given);
    }
    String text = String.join("; ", batch);
    batch.clear();
    session.limit(queryTimeout);
    return session.run(text, List.of(), () -> SteppedConnection.forwardSql(raw, method, given));
  }

  /** Keeps the value of a parameter: it tells which row a statement meets. */
  private void note(Method method, Object[] given) {
    boolean setter =
        method.getName().startsWith("set") && given.length >= 2 && given[0] instanceof Integer;
    if (setter) {
      int index = (Integer) given[0];
      while (parameters.size() < index) {
        parameters.add(SqlShown.NOT_SET);
      }
      parameters.set(
          index - 1, method.getName().equals("setNull") ? SqlShown.NULL : String.valueOf(given[1]));
    }
  }

  private static @Nullable Object shown(@Nullable Object result) {
    return result instanceof ResultSet rows ? SteppedRows.over(rows) : result;
  }
}
