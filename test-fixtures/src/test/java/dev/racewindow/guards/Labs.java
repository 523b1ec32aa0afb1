// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** A schema for each set of tables, kept until the end, with a tally of what was run. */
final class Labs implements AutoCloseable {
  private final Map<String, Lab> labs = new TreeMap<>();
  private final Map<String, Beans> beans = new TreeMap<>();
  private int cells;
  private int runs;
  private long nanos;

  /** Explores a cell. */
  Verdict explore(Row row, Window window, Settings settings) throws SQLException {
    String ddl = row.ddl(window);
    Lab lab = labs.get(ddl);
    if (lab == null) {
      lab = Lab.open(ddl);
      labs.put(ddl, lab);
    }
    Instances instances = instances(row, lab);
    long start = System.nanoTime();
    Verdict verdict = lab.run(row.scenario(window, instances), settings);
    nanos += System.nanoTime() - start;
    runs += verdict.search().run() + verdict.search().cut();
    cells++;
    return verdict;
  }

  /** Beans are made before the clock runs: each caller's process is there. */
  private Instances instances(Row row, Lab lab) {
    if (!row.isBean()) {
      return new PlainInstances(lab.dataSource());
    }
    Beans made =
        beans.computeIfAbsent(
            row.program().getPackageName(), name -> new Beans(lab.dataSource(), name));
    made.of(row.program(), "A");
    if (row.processes() > 1) {
      made.of(row.program(), "B");
    }
    return made;
  }

  int runs() {
    return runs;
  }

  /** How many schedules took how long. */
  @Override
  public String toString() {
    return "%d cells, %d schedules, %.1f s, %.0f a second"
        .formatted(cells, runs, nanos / 1e9, runs / (nanos / 1e9));
  }

  @Override
  public void close() throws SQLException {
    beans.values().forEach(Beans::close);
    for (Lab lab : labs.values()) {
      lab.close();
    }
  }
}
