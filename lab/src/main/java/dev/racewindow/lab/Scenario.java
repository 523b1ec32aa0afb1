// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A schema, two or three callers, and what must be true in the end.
 *
 * @param name a title for reports
 * @param ddl statements that make the tables
 * @param seed statements that fill them, run before every schedule
 * @param callers the callers by name, in the order of names
 * @param invariants what must hold, by its wording
 * @param serial whether every ending must also be that of some serial order of the callers
 * @param sharedMemory whether callers meet in this JVM, too: a lock, a map. Then no step can be
 *     swapped with another unnoticed, and all schedules are run
 * @param beforeEach brings what callers share in memory back to its beginning
 * @param pool the limits of the callers' data source, or null where it has none
 */
public record Scenario(
    String name,
    String ddl,
    String seed,
    Map<String, Work> callers,
    Map<String, Invariant> invariants,
    boolean serial,
    boolean sharedMemory,
    Runnable beforeEach,
    @Nullable Pool pool) {

  /** Begins a scenario. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The names of the callers, in the order of their columns. */
  public List<String> names() {
    return List.copyOf(callers.keySet());
  }

  /** Collects the parts of a scenario. */
  public static final class Builder {
    private static final int MOST_CALLERS = 3;

    private String name;
    private final StringBuilder ddl = new StringBuilder();
    private final StringBuilder seed = new StringBuilder();
    private final Map<String, Work> callers = new TreeMap<>();
    private final Map<String, Invariant> invariants = new TreeMap<>();
    private final List<Runnable> beforeEach = new ArrayList<>();
    private boolean serial = true;
    private boolean sharedMemory;
    private @Nullable Pool pool;

    private Builder(String name) {
      this.name = name;
    }

    /** Gives the scenario another title. */
    public Builder name(String title) {
      name = title;
      return this;
    }

    /** Adds statements that make tables; each ends with a semicolon. */
    public Builder schema(String sql) {
      ddl.append(terminated(sql));
      return this;
    }

    /** Adds statements that fill tables; each ends with a semicolon. */
    public Builder seed(String sql) {
      seed.append(terminated(sql));
      return this;
    }

    /** Adds a caller. */
    public Builder caller(String caller, Work work) {
      if (callers.put(caller, work) != null) {
        throw new IllegalArgumentException("two callers are named " + caller);
      }
      return this;
    }

    /** Adds something that must be true in the end, whoever was refused. */
    public Builder invariant(String wording, Invariant invariant) {
      invariants.put(wording, invariant);
      return this;
    }

    /** Judges by the invariants only, not by comparison with serial orders. */
    public Builder invariantsOnly() {
      serial = false;
      return this;
    }

    /** Says that callers share a lock, a map or the like in this JVM. */
    public Builder sharedMemory() {
      sharedMemory = true;
      return this;
    }

    /**
     * Limits the callers' data source, as a pool does: who finds no connection waits for one.
     *
     * @param size how many connections all callers have together
     * @param timeOut how long a caller waits, on the virtual clock; zero is for ever
     */
    public Builder pool(int size, Duration timeOut) {
      pool = new Pool(size, timeOut);
      return this;
    }

    /** Adds something to do before each run, such as to empty a map. */
    public Builder beforeEach(Runnable action) {
      beforeEach.add(action);
      return this;
    }

    /** The scenario. */
    public Scenario build() {
      if (callers.isEmpty() || callers.size() > MOST_CALLERS) {
        throw new IllegalArgumentException(
            "scenario %s has %d callers; 1 to %d are explored"
                .formatted(name, callers.size(), MOST_CALLERS));
      }
      if (!serial && invariants.isEmpty()) {
        throw new IllegalArgumentException("scenario " + name + " has nothing to judge by");
      }
      return new Scenario(
          name,
          ddl.toString(),
          seed.toString(),
          new TreeMap<>(callers),
          new TreeMap<>(invariants),
          serial,
          sharedMemory,
          () -> beforeEach.forEach(Runnable::run),
          pool);
    }

    private static String terminated(String sql) {
      String stripped = sql.strip();
      return stripped.isEmpty() || stripped.endsWith(";") ? stripped + "\n" : stripped + ";\n";
    }
  }
}
