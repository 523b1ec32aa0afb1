// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.Work;
import dev.racewindow.lab.run.Execution.End;
import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Pause;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
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
  private final Choices choices;
  private final Map<Integer, Set<Resource>> held = new TreeMap<>();
  private final Observer observer;
  private Map<Integer, Wait> waiting = new TreeMap<>();
  private final Chooser chooser;
  private final Thread scheduler = Thread.currentThread();
  private boolean hanging;
  private String standstill = "";
  private boolean handingOver;
  private @Nullable Moving moving;
  private @Nullable Decision decision;

  private Run(Environment environment, Map<String, Work> callers, Chooser chooser) {
    this.environment = environment;
    this.chooser = chooser;
    Actor.Stage stage =
        new Actor.Stage(environment.dataSource(), this::take, effects, environment.sharedMemory());
    callers.forEach((name, work) -> actors.add(new Actor(actors.size(), name, work, stage)));
    this.choices = new Choices(actors, environment.timeOuts());
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
      stuck = end == End.STUCK ? Stuck.reasons(run.actors, run.waiting, MOST_STEPS) : Map.of();
    } finally {
      run.stop();
    }
    String dump = end == End.STOPPED ? "" : environment.space().dump();
    return new Execution(
        List.copyOf(run.events),
        end,
        run.answers(),
        List.copyOf(run.effects),
        dump,
        stuck,
        run.standstill);
  }

  private End play() throws SQLException {
    actors.forEach(Actor::start);
    settle();
    while (true) {
      if (!environment.sharedMemory()
          && !hanging
          && waiting.values().stream().anyMatch(Wait::isInJava)) {
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
      Decision made = decision == null ? Decision.of(chooser, choice, events) : decision;
      decision = null;
      int next = made.caller();
      if (next == Chooser.STOP) {
        return End.STOPPED;
      }
      Step step = release(next, choice);
      int pid = actors.get(next).pid();
      if (step.kind() == Step.Kind.TIME_OUT && pid != 0) {
        environment.waits().cancel(pid);
      }
      settle();
      finishStep();
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

  private synchronized Step release(int next, Choice choice) {
    Step step = choice.enabled().get(next);
    if (step == null) {
      throw new IllegalArgumentException("caller " + next + " cannot go on: " + choice);
    }
    Actor actor = actors.get(next);
    choices.wake(next);
    moving =
        new Moving(
            actor, step, Set.copyOf(waiting.keySet()), mayMeetAnother(actor), System.nanoTime());
    if (step.kind() == Step.Kind.TIME_OUT) {
      if (choice.callers().stream().allMatch(choice::isTimeOut)) {
        standstill =
            waiting.keySet().stream()
                .map(caller -> actors.get(caller).name() + " " + outcome(actors.get(caller)))
                .collect(Collectors.joining(", "));
      }
      waiting.remove(next);
      actor.endTime();
      return step;
    }
    handingOver = true;
    actor.release(!waiting.isEmpty());
    return step;
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
        Decision made = Decision.of(chooser, choice, events);
        if (choice.enabled().containsKey(made.next()) && !choice.isTimeOut(made.next())) {
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
    return choices.now(events.size(), waiting);
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
    Footprint footprint = footprint(made);
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

  /** A caller that falls asleep wakes by any step of another, and only one that comes later. */
  private static Footprint footprint(Moving made) {
    Actor actor = made.actor();
    boolean fallsAsleep =
        actor.state() == Actor.State.PARKED && actor.pendingStep().kind() == Step.Kind.SLEEP;
    boolean timeOut = made.step().kind() == Step.Kind.TIME_OUT;
    return fallsAsleep || timeOut ? Footprint.ALL : actor.footprint();
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
      case COMMIT, ROLLBACK, TIME_OUT -> locks.clear();
      case START, CONNECT, STATEMENT, EFFECT, SLEEP -> locks.addAll(step.footprint().locks());
    }
  }

  private String outcome(Actor actor) {
    Wait wait = waiting.get(actor.index());
    Pause pause = actor.pause();
    if (pause != null) {
      return "waits for " + pause.text();
    }
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
          && !isBeingEnded(last, seen)
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

  /** Whether a caller whose time is out has not noticed yet. */
  private static boolean isBeingEnded(@Nullable Moving last, Map<Integer, Wait> seen) {
    return last != null
        && last.step().kind() == Step.Kind.TIME_OUT
        && seen.containsKey(last.actor().index());
  }

  private static boolean isLoneDatabaseWait(Map<Integer, Wait> seen) {
    List<Wait> others = seen.values().stream().filter(wait -> wait.where() != Where.PAUSE).toList();
    return others.size() == 1 && others.get(0).where() == Where.DATABASE;
  }

  /**
   * Whether these pause, or waited before in the database and nothing has happened that ends a
   * wait.
   */
  private boolean atRest(List<Actor> running) {
    boolean pausing = true;
    for (Actor actor : running) {
      Wait wait = waiting.get(actor.index());
      boolean pauses = actor.pause() != null;
      if (!pauses && (wait == null || wait.where() != Where.DATABASE)) {
        return false;
      }
      pausing &= pauses;
    }
    if (pausing) {
      return true;
    }
    // Without a step on its way, the last one was finished at rest.
    return moving == null || !moving.actor().footprint().mayRelease();
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
      running.stream()
          .filter(actor -> actor.pause() != null)
          .forEach(actor -> waiting.put(actor.index(), Observer.PAUSE));
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
