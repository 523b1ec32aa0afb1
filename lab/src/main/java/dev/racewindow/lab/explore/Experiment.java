// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.Outcome;
import dev.racewindow.lab.Pool;
import dev.racewindow.lab.Refusal;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Verdict.Search;
import dev.racewindow.lab.Witness;
import dev.racewindow.lab.Work;
import dev.racewindow.lab.jdbc.SteppedDataSource;
import dev.racewindow.lab.run.Chooser;
import dev.racewindow.lab.run.Environment;
import dev.racewindow.lab.run.Execution;
import dev.racewindow.lab.run.Run;
import dev.racewindow.lab.run.SharedMemoryFound;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.server.Waits;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One scenario at one isolation level: explores it, judges every end, keeps the best witness. */
public final class Experiment {
  private final Place place;
  private final Scenario scenario;
  private final Settings settings;
  private final List<String> names;
  private final SteppedDataSource dataSource;
  private boolean sharedMemory;

  /** Where it takes place. */
  public record Place(Space space, SteppedDataSource dataSource, Waits waits) {}

  /** An execution with how it ended. */
  record Judged(Execution execution, Outcome outcome) {}

  /** Prepares the experiment. */
  public Experiment(Place place, Scenario scenario, Settings settings) {
    this.place = place;
    this.scenario = scenario;
    this.settings = settings;
    this.names = scenario.names();
    Pool pool = scenario.pool();
    this.dataSource = pool == null ? place.dataSource() : place.dataSource().limited(pool);
    this.sharedMemory = scenario.sharedMemory();
  }

  /** Explores the scenario. */
  public Verdict verdict() throws SQLException {
    try {
      return explore();
    } catch (SharedMemoryFound e) {
      sharedMemory = true;
      return verdict();
    } catch (TablesMayChange e) {
      return verdict();
    }
  }

  /** Says that a run met plans that may be outdated, as the first in which tables may change. */
  private static final class TablesMayChange extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private TablesMayChange() {
      super("the statements of a caller may change the tables");
    }
  }

  /** Runs one schedule. */
  public Witness replay(String schedule) throws SQLException {
    List<Integer> callers = Schedules.parse(schedule, names);
    try {
      Execution execution = run(scenario.callers(), Choosers.following(callers));
      return witness(new Judged(execution, judge().judge(execution)));
    } catch (TablesMayChange e) {
      return replay(schedule);
    } catch (Choosers.NotFollowed e) {
      throw new IllegalArgumentException(
          "schedule %s of %s cannot be followed: %s"
              .formatted(schedule, scenario.name(), e.getMessage()),
          e);
    }
  }

  private Verdict explore() throws SQLException {
    Judge judge = judge();
    Map<Outcome.Kind, Integer> outcomes = new EnumMap<>(Outcome.Kind.class);
    Set<String> endings = new TreeSet<>();
    Map<Outcome.Kind, Judged> best = new EnumMap<>(Outcome.Kind.class);
    place.space().forgetStrangers();
    Explorer explorer =
        new Explorer(chooser -> run(scenario.callers(), chooser), settings, names.size());
    Search tried =
        explorer.explore(
            execution -> {
              Judged judged = new Judged(execution, judge.judge(execution));
              outcomes.merge(judged.outcome().kind(), 1, Integer::sum);
              endings.add(judged.outcome().kind() + " " + judge.ending(execution));
              best.merge(judged.outcome().kind(), judged, Experiment::simpler);
            });
    Search search = tried.with(place.space().strangers());
    Outcome.Kind worst = worst(outcomes);
    Judged example = best.get(worst);
    Witness witness =
        worst == Outcome.Kind.HELD || example == null
            ? null
            : witness(new Shrinker(this, judge).shrink(example));
    return new Verdict(
        scenario.name(),
        settings.isolation(),
        kind(worst, search),
        outcomes,
        endings,
        search,
        witness);
  }

  private static Judged simpler(Judged some, Judged other) {
    return other.execution().switches() < some.execution().switches() ? other : some;
  }

  private static Outcome.Kind worst(Map<Outcome.Kind, Integer> outcomes) {
    Outcome.Kind worst = Outcome.Kind.HELD;
    for (Outcome.Kind kind : outcomes.keySet()) {
      worst = kind.compareTo(worst) > 0 ? kind : worst;
    }
    return worst;
  }

  private static Verdict.Kind kind(Outcome.Kind worst, Search search) {
    return worst == Outcome.Kind.VIOLATED || search.exhausted()
        ? Verdict.Kind.valueOf(worst.name())
        : Verdict.Kind.INCONCLUSIVE;
  }

  Execution run(Map<String, Work> callers, Chooser chooser) throws SQLException {
    place.dataSource().begin(settings.isolation());
    scenario.beforeEach().run();
    boolean tablesStayed = place.space().tablesStay();
    Execution execution =
        Run.of(
            new Environment(
                place.space(),
                scenario.seed(),
                dataSource,
                place.waits(),
                sharedMemory,
                settings.timeOuts(),
                settings.patience()),
            callers,
            chooser);
    if (tablesStayed && !place.space().tablesStay()) {
      throw new TablesMayChange();
    }
    return execution;
  }

  Scenario scenario() {
    return scenario;
  }

  private Judge judge() throws SQLException {
    Judge judge =
        new Judge(
            scenario,
            place.space(),
            order -> {
              Execution execution = serially(order);
              requireThatTheFirstRuns(order, execution);
              return execution;
            });
    judge.rehearse();
    return judge;
  }

  /**
   * A statement that the server does not understand fails alike in every schedule, which would look
   * as if all were well; so do a broken assertion and a null. SQLSTATE class 42: syntax error or
   * access rule violation.
   */
  private void requireThatTheFirstRuns(List<Integer> order, Execution execution) {
    String first = order.isEmpty() ? "" : names.get(order.get(0));
    if (execution.answers().get(first) instanceof Refusal refusal
        && (refusal.state().startsWith("42")
            || refusal.isFailure()
            || refusal.type().equals("NullPointerException"))) {
      throw new IllegalArgumentException(
          "caller %s of scenario %s fails even alone: %s %s"
              .formatted(
                  first,
                  scenario.name(),
                  refusal.type(),
                  (refusal.state() + " " + refusal.message()).strip()));
    }
  }

  private Execution serially(List<Integer> order) throws SQLException {
    Map<String, Work> some = new TreeMap<>();
    order.forEach(caller -> some.put(names.get(caller), scenario.callers().get(names.get(caller))));
    List<String> left = List.copyOf(some.keySet());
    List<Integer> positions =
        order.stream().map(caller -> left.indexOf(names.get(caller))).toList();
    return run(some, Choosers.serial(positions));
  }

  private Witness witness(Judged judged) {
    Execution execution = judged.execution();
    List<String> answers =
        names.stream()
            .map(name -> answer(execution.answers().containsKey(name), execution, name))
            .toList();
    return new Witness(
        names,
        Schedules.text(execution.schedule(), names),
        execution.events(),
        judged.outcome(),
        answers);
  }

  private static String answer(boolean given, Execution execution, String name) {
    @Nullable Object answer = execution.answers().get(name);
    return given ? String.valueOf(answer) : "no answer";
  }
}
