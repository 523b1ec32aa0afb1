// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.Work;
import dev.racewindow.lab.run.Execution.End;
import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.server.Waits;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One execution: lets one caller at a time make one step, and waits after each until everybody
 * stands still, be it at a gate, at the end, or in front of a lock.
 */
public final class Run {
  private static final int MOST_STEPS = 500;
  private static final long FIRST_LOOK_NANOS = 250_000;
  private static final long LAST_LOOK_NANOS = 2_000_000;
  private static final long RIPE_NANOS = 2_500_000;
  private static final long UNOWNED_WAIT_NANOS = 100_000_000;

  private final Environment environment;
  private final List<Actor> actors = new ArrayList<>();
  private final List<String> effects = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, Integer> sleepingSince = new TreeMap<>();
  private final Map<Integer, Long> waitingSince = new TreeMap<>();
  private final Observer observer;
  private Map<Integer, Wait> waiting = new TreeMap<>();
  private boolean hanging;

  /**
   * Where runs take place.
   *
   * @param space the schema
   * @param seed statements that fill it
   * @param dataSource the callers' way into it
   * @param waits tells who waits for whom
   * @param sharedMemory whether callers may meet in Java
   * @param patience how long a caller may be on its way before it counts as hanging
   * @param caution how often to double the time that the server is given to look for deadlocks
   */
  public record Environment(
      Space space,
      String seed,
      DataSource dataSource,
      Waits waits,
      boolean sharedMemory,
      Duration patience,
      int caution) {}

  private Run(Environment environment, Map<String, Work> callers) {
    this.environment = environment;
    Actor.Stage stage =
        new Actor.Stage(
            environment.dataSource(), Thread.currentThread(), effects, environment.sharedMemory());
    callers.forEach((name, work) -> actors.add(new Actor(actors.size(), name, work, stage)));
    this.observer = new Observer(environment.waits(), actors);
  }

  /** Runs the callers from a fresh database on, in the order that {@code chooser} says. */
  public static Execution of(Environment environment, Map<String, Work> callers, Chooser chooser)
      throws SQLException {
    environment.space().reset(environment.seed());
    Run run = new Run(environment, callers);
    End end;
    Map<String, String> stuck;
    try {
      end = run.play(chooser);
      stuck = end == End.STUCK ? run.stuck() : Map.of();
    } finally {
      run.stop();
    }
    String dump = end == End.STOPPED ? "" : environment.space().dump();
    return new Execution(
        List.copyOf(run.events), end, run.answers(), List.copyOf(run.effects), dump, stuck);
  }

  private End play(Chooser chooser) throws SQLException {
    actors.forEach(Actor::start);
    settle();
    while (true) {
      if (!environment.sharedMemory()
          && !hanging
          && waiting.values().stream().anyMatch(wait -> wait.where() != Where.DATABASE)) {
        throw new SharedMemoryFound();
      }
      Choice choice = choice();
      if (hanging || events.size() >= MOST_STEPS) {
        return End.STUCK;
      }
      if (choice.enabled().isEmpty()) {
        boolean done = actors.stream().allMatch(actor -> actor.state() == Actor.State.DONE);
        return done ? End.DONE : End.STUCK;
      }
      int next = chooser.choose(choice, events);
      if (next == Chooser.STOP) {
        return End.STOPPED;
      }
      if (!choice.enabled().containsKey(next)) {
        throw new IllegalArgumentException("caller " + next + " cannot go on: " + choice);
      }
      events.add(step(actors.get(next)));
    }
  }

  private Choice choice() {
    Map<Integer, Step> awake = new TreeMap<>();
    Map<Integer, Step> asleep = new TreeMap<>();
    for (Actor actor : actors) {
      if (actor.state() == Actor.State.PARKED) {
        Step step = actor.pendingStep();
        boolean sleeps =
            step.kind() == Step.Kind.SLEEP
                && sleepingSince.computeIfAbsent(actor.index(), any -> events.size())
                    == events.size();
        (sleeps ? asleep : awake).put(actor.index(), step);
      }
    }
    return new Choice(awake.isEmpty() ? asleep : awake);
  }

  private Event step(Actor actor) throws SQLException {
    Map<Integer, Wait> before = waiting;
    ripen(actor.pendingStep());
    sleepingSince.remove(actor.index());
    Step step = actor.release();
    settle();
    Footprint footprint = actor.footprint();
    Set<Integer> woken = new TreeSet<>(before.keySet());
    woken.removeAll(waiting.keySet());
    woken.remove(actor.index());
    List<String> outcomes = new ArrayList<>();
    for (int other : woken) {
      footprint = footprint.and(actors.get(other).footprint());
      outcomes.add(actors.get(other).outcome());
    }
    return new Event(actor.index(), step, footprint, outcome(actor), woken, outcomes);
  }

  private String outcome(Actor actor) {
    Wait wait = waiting.get(actor.index());
    if (wait == null || actor.isStepDone()) {
      return actor.outcome();
    }
    Set<String> names =
        actors.stream()
            .filter(other -> other != actor && wait.on().contains(other.lastPid()))
            .map(Actor::name)
            .collect(Collectors.toCollection(TreeSet::new));
    return names.isEmpty() ? "waits" : "waits for " + String.join(" and ", names);
  }

  /**
   * The server looks for a deadlock once per wait, so a caller that has waited long enough is never
   * the victim of a circle that another closes later. This makes the victim the same in each run;
   * nothing else depends on it.
   */
  private void ripen(Step next) {
    boolean mayWait = !next.footprint().locks().isEmpty() || !next.footprint().flags().isEmpty();
    if (next.kind() != Step.Kind.STATEMENT || !mayWait) {
      return;
    }
    for (Map.Entry<Integer, Wait> entry : waiting.entrySet()) {
      if (entry.getValue().where() == Where.DATABASE) {
        long ripe =
            waitingSince.getOrDefault(entry.getKey(), 0L) + (RIPE_NANOS << environment.caution());
        while (System.nanoTime() < ripe) {
          LockSupport.parkNanos(ripe - System.nanoTime());
        }
      }
    }
  }

  /** Waits until nobody moves: two looks in a row find the same callers waiting for the same. */
  private void settle() throws SQLException {
    long begin = System.nanoTime();
    long slice = FIRST_LOOK_NANOS;
    Map<Integer, Wait> previous = Map.of();
    while (true) {
      List<Actor> running = await(slice);
      slice = Math.min(slice * 2, LAST_LOOK_NANOS);
      if (running.isEmpty()) {
        waiting = new TreeMap<>();
        break;
      }
      Map<Integer, Integer> pids = new TreeMap<>();
      running.forEach(actor -> pids.put(actor.index(), actor.pid()));
      Map<Integer, Wait> seen = observer.look(running);
      boolean allWait = seen.size() == running.size();
      long passed = System.nanoTime() - begin;
      if (allWait
          && seen.equals(previous)
          && !Observer.isDeadlock(seen, pids)
          && (passed > UNOWNED_WAIT_NANOS
              || seen.values().stream().noneMatch(wait -> wait.where() == Where.JAVA))) {
        waiting = seen;
        break;
      }
      slice = allWait ? FIRST_LOOK_NANOS / 4 : slice;
      previous = allWait ? seen : Map.of();
      if (passed > environment.patience().toNanos()) {
        hanging = true;
        waiting = new TreeMap<>(seen);
        running.forEach(
            actor -> waiting.putIfAbsent(actor.index(), new Wait(Where.JAVA, Set.of())));
        break;
      }
    }
    waitingSince.keySet().retainAll(waiting.keySet());
    waiting.keySet().forEach(caller -> waitingSince.putIfAbsent(caller, System.nanoTime()));
  }

  private List<Actor> await(long nanos) {
    long deadline = System.nanoTime() + nanos;
    while (true) {
      List<Actor> running = new ArrayList<>();
      for (Actor actor : actors) {
        if (actor.state() == Actor.State.RUNNING) {
          running.add(actor);
        }
      }
      boolean onlyOldWaits =
          !running.isEmpty()
              && running.stream().allMatch(actor -> waiting.containsKey(actor.index()));
      long left = deadline - System.nanoTime();
      if (running.isEmpty() || onlyOldWaits || left <= 0) {
        return running;
      }
      LockSupport.parkNanos(left);
    }
  }

  private Map<String, String> stuck() {
    Map<String, String> reasons = new TreeMap<>();
    if (waiting.isEmpty()) {
      reasons.put("all", "no end after " + MOST_STEPS + " steps");
    }
    waiting.forEach(
        (caller, wait) -> {
          Actor actor = actors.get(caller);
          String reason =
              wait.where() == Where.DATABASE
                  ? "waits in the database for a lock that nobody will release, in: "
                      + actor.pendingStep().text()
                  : "waits in Java at\n    "
                      + Arrays.stream(actor.thread().getStackTrace())
                          .map(StackTraceElement::toString)
                          .collect(Collectors.joining("\n    "));
          reasons.put(actor.name(), reason);
        });
    return reasons;
  }

  private Map<String, @Nullable Object> answers() {
    Map<String, @Nullable Object> answers = new TreeMap<>();
    for (Actor actor : actors) {
      if (actor.state() == Actor.State.DONE && !(actor.answer() instanceof RunAborted)) {
        answers.put(actor.name(), actor.answer());
      }
    }
    return answers;
  }

  private void stop() throws SQLException {
    List<Integer> abandoned = Stopper.stop(actors, environment.waits());
    environment.space().abandon(abandoned);
    environment.space().reclaim();
  }
}
