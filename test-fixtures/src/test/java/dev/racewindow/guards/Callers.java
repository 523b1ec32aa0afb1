// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Caller;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The two callers of a program, in one process or in two; a process has one instance of it. */
final class Callers {
  /** What the name of a method ends with that another place of the application would call. */
  private static final String ELSEWHERE = "Elsewhere";

  private final Row row;
  private final Window window;
  private final Instances instances;

  Callers(Row row, Window window, Instances instances) {
    this.row = row;
    this.window = window;
    this.instances = instances;
  }

  /** What caller A does. */
  Object first(Caller me) throws Exception {
    return call(me, method(window.method()).orElseThrow());
  }

  /** What caller B does: the same, if there is no other place that does it. */
  Object second(Caller me) throws Exception {
    return call(
        me, method(window.method() + ELSEWHERE).or(() -> method(window.method())).orElseThrow());
  }

  private Optional<Method> method(String name) {
    return Arrays.stream(row.program().getDeclaredMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst();
  }

  private Object call(Caller me, Method method) throws Exception {
    List<Object> arguments = new ArrayList<>(window.arguments());
    if (arguments.size() < method.getParameterCount()) {
      arguments.add(me.name());
    }
    Object program = instances.of(row.program(), row.processes() == 1 ? "A" : me.name());
    method.setAccessible(true);
    Office.CALLER.set(me);
    try {
      return method.invoke(program, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    } finally {
      Office.CALLER.remove();
    }
  }
}
