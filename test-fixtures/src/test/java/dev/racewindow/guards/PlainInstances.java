// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** Programs that are made with {@code new}. */
final class PlainInstances implements Instances {
  private final DataSource dataSource;
  private final Map<String, Object> processes = new ConcurrentHashMap<>();

  PlainInstances(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Object of(Class<?> program, String process) {
    return processes.computeIfAbsent(process, name -> instance(program, name));
  }

  @Override
  public void restart() {
    processes.clear();
  }

  private Object instance(Class<?> program, String process) {
    Constructor<?> constructor = program.getDeclaredConstructors()[0];
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
}
