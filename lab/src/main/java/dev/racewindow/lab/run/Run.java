// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.Work;
import dev.racewindow.lab.run.Execution.End;
import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.server.Space;
import dev.racewindow.lab.server.Waits;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private static final long UNOWNED_WAIT_NANOS = 100_000_000;

  private final Environment environment;
  private final List<Actor> actors = new ArrayList<>();
  private final List<String> effects = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final Map<Integer, Integer> sleepingSince = new TreeMap<>();
  private final Map<Integer, Set<Resource>> held = new TreeMap<>();
  private final Observer observer;
  private Map<Integer, Wait> waiting = new TreeMap<>();
  private final Chooser chooser;
  private final Thread scheduler = Thread.currentThread();
  private boolean hanging;
  private boolean handingOver;
  private @Nullable Moving moving;
  private @Nullable Decision decision;

  /**
   * Where runs take place.
   *
   * @param space the schema
   * @param seed statements that fill it
   * @param dataSource the callers' way into it
   * @param waits tells who waits for whom
   * @param sharedMemory whether callers may meet in Java
   * @param patience how long a caller may be on its way before it counts as hanging
   */
  public record Environment(
      Space space,
      String seed,
      DataSource dataSource,
      Waits waits,
      boolean sharedMemory,
      Duration patience) {}

  private Run(Environment environment, Map<String, Work> callers, Chooser chooser) {
    this.environment = environment;
    this.chooser = chooser;
    Actor.Stage stage =
        new Actor.Stage(environment.dataSource(), this::take, effects, environment.sharedMemory());
    callers.forEach((name, work) -> actors.add(new Actor(actors.size(), name, work, stage)));
    this.observer = new Observer(environment.space(), environment.waits(), actors);
  }

  /** Runs the callers from a fresh database on, in the order that {@code chooser} says. */
  public static Execution of(Environment environment, Map<String, Work> callers, Chooser chooser)
      throws SQLException {
    environment.space().reset(environment.seed());
    Run run = new Run(environment, callers, chooser);
    End end;
    Map<String, String> stuck;
    try {
      end = run.play();
      stuck = end == End.STUCK ? run.stuck() : Map.of();
    } finally {
      run.stop();
    }
    String dump = end == End.STOPPED ? "" : environment.space().dump();
    return new Execution(
        List.copyOf(run.events), end, run.answers(), List.copyOf(run.effects), dump, stuck);
  }

  private End play() throws SQLException {
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
      Decision made = decision == null ? decide(choice) : decision;
      decision = null;
      int next = made.caller();
      if (next == Chooser.STOP) {
        return End.STOPPED;
      }
      release(next, choice);
      settle();
      finishStep();
    }
  }

  /** What the chooser said: a caller, {@link Chooser#STOP}, or what it threw. */
  private record Decision(int next, @Nullable RuntimeException thrown) {

    int caller() {
      if (thrown != null) {
        throw thrown;
      }
      return next;
    }
  }

  private Decision decide(Choice choice) {
    try {
      return new Decision(chooser.choose(choice, events), null);
    } catch (RuntimeException e) {
      return new Decision(Chooser.STOP, e);
    }
  }

  /**
   * A step that was let go.
   *
   * @param waited who waited before it
   * @param conflict whether it may have to wait for somebody
   * @param began when, in nanoseconds of the JVM's clock
   */
  private record Moving(
      Actor actor, Step step, Set<Integer> waited, boolean conflict, long began) {}

  private synchronized void release(int next, Choice choice) {
    if (!choice.enabled().containsKey(next)) {
      throw new IllegalArgumentException("caller " + next + " cannot go on: " + choice);
    }
    Actor actor = actors.get(next);
    sleepingSince.remove(next);
    moving =
        new Moving(
            actor,
            actor.pendingStep(),
            Set.copyOf(waiting.keySet()),
            mayMeetAnother(actor),
            System.nanoTime());
    handingOver = true;
    actor.release(!waiting.isEmpty());
  }

  /**
   * Lets the caller that came to a step say itself who is next, while the scheduler sleeps: two
   * changes of threads fewer a step, where it was the only one that moved.
   */
  private synchronized void take(Actor actor) {
    actor.park();
    if (handingOver && moving != null && moving.actor() == actor && standing().atRest()) {
      finishStep();
      handingOver = events.size() < MOST_STEPS;
      if (handingOver) {
        Choice choice = choice();
        Decision made = decide(choice);
        if (choice.enabled().containsKey(made.next())) {
          release(made.next(), choice);
          return;
        }
        decision = made;
        handingOver = false;
      }
    }
    LockSupport.unpark(scheduler);
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

  /** Records the step that was let go, now that everybody stands still. */
  private void finishStep() {
    Moving made = moving;
    if (made == null) {
      return;
    }
    moving = null;
    Actor actor = made.actor();
    note(actor, made.step());
    Footprint footprint = actor.footprint();
    Set<Integer> woken = new TreeSet<>(made.waited());
    woken.removeAll(waiting.keySet());
    woken.remove(actor.index());
    List<String> outcomes = new ArrayList<>();
    for (int other : woken) {
      footprint = footprint.and(actors.get(other).footprint());
      outcomes.add(actors.get(other).outcome());
    }
    events.add(new Event(actor.index(), made.step(), footprint, outcome(actor), woken, outcomes));
  }

  /** Whether the next step may have to wait for a lock that another's open transaction took. */
  private boolean mayMeetAnother(Actor actor) {
    Footprint next = actor.pendingStep().footprint();
    return next.mayRelease()
        || held.entrySet().stream()
            .anyMatch(entry -> entry.getKey() != actor.index() && next.mayMeet(entry.getValue()));
  }

  private void note(Actor actor, Step step) {
    Set<Resource> locks = held.computeIfAbsent(actor.index(), any -> new HashSet<>());
    switch (step.kind()) {
      case COMMIT, ROLLBACK -> locks.clear();
      case START, STATEMENT, EFFECT, SLEEP -> locks.addAll(step.footprint().locks());
    }
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
   * Waits until nobody moves. A wait is believed when the server, or the JVM, says so: at once for
   * a single caller, since nobody else moves who could end it, else by two looks that agree.
   */
  private void settle() throws SQLException {
    long begin = System.nanoTime();
    long slice = LAST_LOOK_NANOS;
    Moving last = null;
    Map<Integer, Wait> previous = Map.of();
    while (true) {
      Moving now = moving();
      if (now != null && !now.equals(last)) {
        begin = now.began();
        slice = now.conflict() ? FIRST_LOOK_NANOS : LAST_LOOK_NANOS;
        previous = Map.of();
        last = now;
      }
      Standing standing = await(slice);
      List<Actor> running = standing.running();
      if (standing.atRest()) {
        return;
      }
      slice = Math.min(slice * 2, LAST_LOOK_NANOS);
      if (!Objects.equals(moving(), last)) {
        continue;
      }
      Map<Integer, Integer> pids = new TreeMap<>();
      running.forEach(actor -> pids.put(actor.index(), actor.pid()));
      Map<Integer, Wait> seen = observer.look(running);
      boolean allWait = seen.size() == running.size();
      long passed = System.nanoTime() - begin;
      if (allWait
          && (seen.equals(previous) || isLoneDatabaseWait(seen))
          && !Observer.isDeadlock(seen, pids)
          && (passed > UNOWNED_WAIT_NANOS
              || seen.values().stream().noneMatch(wait -> wait.where() == Where.JAVA))) {
        endHandingOver();
        waiting = seen;
        return;
      }
      slice = allWait ? FIRST_LOOK_NANOS / 2 : slice;
      previous = allWait ? seen : Map.of();
      if (passed > environment.patience().toNanos()) {
        endHandingOver();
        hanging = true;
        waiting = new TreeMap<>(seen);
        running.forEach(
            actor -> waiting.putIfAbsent(actor.index(), new Wait(Where.JAVA, Set.of())));
        return;
      }
    }
  }

  private synchronized @Nullable Moving moving() {
    return moving;
  }

  private synchronized void endHandingOver() {
    handingOver = false;
  }

  private static boolean isLoneDatabaseWait(Map<Integer, Wait> seen) {
    return seen.size() == 1 && seen.values().iterator().next().where() == Where.DATABASE;
  }

  /** Whether these waited before, in the database, and nothing has happened that ends a wait. */
  private boolean atRest(List<Actor> running) {
    if (running.isEmpty()) {
      return true;
    }
    for (Actor actor : running) {
      Wait wait = waiting.get(actor.index());
      if (wait == null || wait.where() != Where.DATABASE) {
        return false;
      }
    }
    return moving != null && !moving.actor().footprint().mayRelease();
  }

  private List<Actor> running() {
    List<Actor> running = new ArrayList<>(actors.size());
    for (Actor actor : actors) {
      if (actor.state() == Actor.State.RUNNING) {
        running.add(actor);
      }
    }
    return running;
  }

  /** Who runs, and whether all that do only wait as before. */
  private record Standing(List<Actor> running, boolean atRest) {}

  /** Looks who runs; nobody hands over any more once all stand still. */
  private synchronized Standing standing() {
    List<Actor> running = running();
    boolean atRest = atRest(running);
    if (atRest) {
      handingOver = false;
      waiting.keySet().retainAll(running.stream().map(Actor::index).toList());
    }
    return new Standing(running, atRest);
  }

  private Standing await(long nanos) {
    long deadline = System.nanoTime() + nanos;
    while (true) {
      Standing standing = standing();
      long left = deadline - System.nanoTime();
      if (left <= 0 || standing.atRest()) {
        return standing;
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
      if (actor.isDone()) {
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
