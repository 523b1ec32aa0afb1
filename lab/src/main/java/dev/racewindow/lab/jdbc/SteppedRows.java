// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.jdbc;

import dev.racewindow.lab.step.Gate;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** The {@link ResultSet} that a caller holds: it tells the gate the first values that are read. */
final class SteppedRows implements InvocationHandler {
  private final ResultSet raw;
  private boolean started;

  private SteppedRows(ResultSet raw) {
    this.raw = raw;
  }

  static ResultSet over(ResultSet raw) {
    return SteppedConnection.proxy(ResultSet.class, new SteppedRows(raw));
  }

  @Override
  public @Nullable Object invoke(Object self, Method method, Object @Nullable [] arguments)
      throws Throwable {
    Object[] given = arguments == null ? new Object[0] : arguments;
    String name = method.getName();
    if (name.equals("equals")) {
      return self == given[0];
    }
    if (name.equals("hashCode")) {
      return System.identityHashCode(self);
    }
    Object result = SteppedConnection.forward(raw, method, given);
    Gate gate = Gate.current();
    if (gate != null) {
      if (name.equals("next") && !started) {
        started = true;
        if (Boolean.FALSE.equals(result)) {
          gate.read("no row");
        }
      } else if (name.startsWith("get") && given.length > 0 && !(result instanceof ResultSet)) {
        gate.read(String.valueOf(result));
      }
    }
    return result;
  }
}
