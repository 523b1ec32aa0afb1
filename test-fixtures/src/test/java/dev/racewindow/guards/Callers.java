// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Caller;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** The two callers of a program, in one process or in two; a process has one instance of it. */
final class Callers {
  /** What the name of a method ends with that another place of the application would call. */
  private static final String ELSEWHERE = "Elsewhere";

  private static final ThreadLocal<Caller> CURRENT = new ThreadLocal<>();

  private final Row row;
  private final Window window;
  private final DataSource dataSource;
  private final Map<String, Object> processes = new ConcurrentHashMap<>();

  Callers(Row row, Window window, DataSource dataSource) {
    this.row = row;
    this.window = window;
    this.dataSource = dataSource;
  }

  /** Forgets what processes had in memory. */
  void restart() {
    processes.clear();
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
    String process = row.processes() == 1 ? "one" : me.name();
    Object program = processes.computeIfAbsent(process, this::program);
    CURRENT.set(me);
    try {
      return method.invoke(program, arguments.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    } finally {
      CURRENT.remove();
    }
  }

  private Object program(String process) {
    Constructor<?> constructor = row.program().getDeclaredConstructors()[0];
    Object[] arguments =
        Arrays.stream(constructor.getParameterTypes()).map(type -> part(type, process)).toArray();
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object part(Class<?> type, String process) {
    if (type == DataSource.class) {
      return dataSource;
    }
    if (type == MailSender.class) {
      return new Office();
    }
    if (type == Random.class) {
      return new Random(process.hashCode());
    }
    throw new IllegalArgumentException("a program wants a " + type);
  }

  /** Takes mails for effects of who sends them. */
  private static final class Office implements MailSender {
    @Override
    public void send(SimpleMailMessage... mails) {
      for (SimpleMailMessage mail : mails) {
        CURRENT.get().effect(String.valueOf(mail.getSubject()));
      }
    }
  }
}
