// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.Isolation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The {@link Connection} that a caller holds: it tells its {@link Session} what is asked of it. */
final class SteppedConnection implements InvocationHandler {
  private static final Set<String> MAY_BE_CLOSED = Set.of("close", "isClosed", "isValid", "abort");

  private final Lease lease;
  private final Session session;
  private boolean closed;

  private SteppedConnection(Lease lease, Session session) {
    this.lease = lease;
    this.session = session;
  }

  static Connection over(Lease lease, SqlTouches touches, Surroundings surroundings) {
    Session session = new Session(lease.link(), touches, surroundings);
    return proxy(Connection.class, new SteppedConnection(lease, session));
  }

  static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            SteppedConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    String name = method.getName();
    closed |= lease.isOver();
    if (closed && method.getDeclaringClass() == Connection.class && !MAY_BE_CLOSED.contains(name)) {
      throw new SQLException(
          lease.isOver()
              ? "A caller opened this connection in a run that is over."
              : "This connection has been closed.",
          "08003");
    }
    return switch (name) {
      case "createStatement" -> statement(Statement.class, self, method, given);
      case "prepareStatement" -> statement(PreparedStatement.class, self, method, given);
      case "prepareCall" -> statement(CallableStatement.class, self, method, given);
      case "commit" -> end(true);
      case "rollback" ->
          given.length == 0
              ? end(false)
              : session.rollbackTo(call(() -> session.link().raw().rollback((Savepoint) given[0])));
      case "setSavepoint" ->
          session.savepoint(() -> forwardSql(session.link().raw(), method, given));
      case "setAutoCommit" -> call(() -> session.setAutoCommit((Boolean) given[0])).run();
      case "getAutoCommit" -> session.autoCommit();
      case "setTransactionIsolation" ->
          call(() -> session.isolate(Isolation.ofJdbc((Integer) given[0]))).run();
      case "getTransactionIsolation" -> session.isolation().jdbc();
      case "close" -> call(this::close).run();
      case "isClosed" -> closed || session.isKnownToBeOver();
      case "isValid" -> !closed && !session.link().isOver();
      case "equals" -> self == given[0];
      case "hashCode" -> System.identityHashCode(self);
      case "toString" -> "connection " + session.link().pid();
      default -> forward(session.link().raw(), method, given);
    };
  }

  private @Nullable Object end(boolean commit) throws SQLException {
    if (session.autoCommit()) {
      throw new SQLException(
          "Cannot " + (commit ? "commit" : "rollback") + " when autoCommit is enabled.", "25P01");
    }
    session.finish(commit);
    return null;
  }

  private void close() throws SQLException {
    if (!closed) {
      closed = true;
      session.close();
      lease.end();
    }
  }

  private <T extends Statement> T statement(
      Class<T> type, Object self, Method method, Object[] given) throws Throwable {
    Statement raw =
        (Statement) Objects.requireNonNull(forward(session.link().raw(), method, given));
    String sql = type == Statement.class ? "" : (String) given[0];
    return proxy(type, new SteppedStatement(session, (Connection) self, raw, sql));
  }

  private interface Action {
    void run() throws SQLException;
  }

  private static Session.Call call(Action action) {
    return () -> {
      action.run();
      return null;
    };
  }

  /** Calls the driver, and throws what the driver throws. */
  static @Nullable Object forward(Object target, Method method, Object[] given) throws Throwable {
    try {
      return method.invoke(target, given);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The same where only an {@link SQLException} can be passed on. */
  static @Nullable Object forwardSql(Object target, Method method, Object[] given)
      throws SQLException {
    try {
      return forward(target, method, given);
    } catch (SQLException | RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new SQLException(e);
    }
  }
}
