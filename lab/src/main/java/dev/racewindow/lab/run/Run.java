// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.Work;
import dev.racewindow.lab.run.Execution.End;
import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.step.Step;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One execution: lets one caller at a time make one step, and waits after each until everybody
 * stands still, be it at a gate, at the end, or in front of a lock.
 */
public final class Run {
  private static final int MOST_STEPS = 500;
  private static final long UNOWNED_WAIT_NANOS = 100_000_000;

  private final Environment environment;
  private final List<Actor> actors = new ArrayList<>();
  private final List<String> effects = new ArrayList<>();
  private final Chronicle chronicle = new Chronicle(actors);
  private final List<Event> events = chronicle.events();
  private final Choices choices;
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
    environment.space().begin();
    Run run = new Run(environment, callers, chooser);
    End end;
    Map<String, String> stuck;
    try {
      // Up to their first steps they need not wait for the rows.
      run.actors.forEach(Actor::start);
      environment.space().reset(environment.seed());
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
      pass(step, actors.get(next));
      settle();
      finishStep();
    }
  }

  /** Lets the time pass for which a time-out waits. */
  private void pass(Step step, Actor actor) throws SQLException {
    if (step.kind() == Step.Kind.TIME_OUT && actor.pid() != 0) {
      environment.waits().cancel(actor.pid());
    } else if (step.kind() == Step.Kind.SESSION_END) {
      actor.endIdler();
    }
  }

  private synchronized Step release(int next, Choice choice) {
    Step step = choice.enabled().get(next);
    if (step == null) {
      throw new IllegalArgumentException("caller " + next + " cannot go on: " + choice);
    }
    Actor actor = actors.get(next);
    choices.wake(next);
    Foresight foresight = chooser.foresight(events.size());
    moving = Moving.now(actor, step, waiting.keySet(), chronicle.mayMeetAnother(actor), foresight);
    if (step.isTimeOut()) {
      if (choice.callers().stream().allMatch(choice::isTimeOut)) {
        standstill =
            waiting.keySet().stream()
                .map(
                    caller ->
                        actors.get(caller).name()
                            + " "
                            + chronicle.outcome(actors.get(caller), waiting))
                .collect(Collectors.joining(", "));
      }
      if (step.kind() == Step.Kind.TIME_OUT) {
        waiting.remove(next);
        actor.endTime();
      }
      return step;
    }
    handingOver = true;
    actor.release(!waiting.isEmpty() && foresight != Foresight.RETURNS);
    if (moving.isSoon() && Thread.currentThread() != scheduler) {
      LockSupport.unpark(scheduler);
    }
    return step;
  }

  /**
   * Lets the caller that is the last to stand still say itself who is next, while the scheduler
   * sleeps: two changes of threads fewer a step.
   */
  private synchronized void take(Actor actor, Actor.State state) {
    actor.standStill(state);
    boolean mayHandOver = handingOver;
    if (!standing().atRest()) {
      return;
    }
    if (mayHandOver && moving != null) {
      finishStep();
      Choice choice = choice();
      handingOver = events.size() < MOST_STEPS && !choice.enabled().isEmpty();
      if (handingOver) {
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
    chronicle.add(made, waiting);
  }

  /**
   * Waits until nobody moves. A wait is believed when the server, or the JVM, says so: at once for
   * a single caller, since nobody else moves who could end it, else by two looks that agree.
   */
  private void settle() throws SQLException {
    long begin = System.nanoTime();
    long slice = Moving.LATE_NANOS;
    long nextLook = begin + slice;
    Moving last = null;
    Map<Integer, Wait> previous = Map.of();
    while (true) {
      Moving now = moving();
      if (!Objects.equals(now, last)) {
        last = now;
        previous = Map.of();
      }
      if (now != null && begin != now.began()) {
        begin = now.began();
        slice = Math.min(now.firstLook(), Moving.LATE_NANOS);
        nextLook = begin + now.firstLook();
      }
      Standing standing = await(nextLook, last);
      List<Actor> running = standing.running();
      if (standing.atRest()) {
        return;
      }
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
      slice = allWait ? Moving.AGAIN_NANOS : Math.min(slice * 2, Moving.LATE_NANOS);
      nextLook = System.nanoTime() + slice;
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
    return moving == null || !moving.mayRelease();
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

  /** Waits until then, unless all stand still or another step than {@code last} is let go. */
  private Standing await(long deadline, @Nullable Moving last) {
    while (true) {
      Standing standing = standing();
      long left = deadline - System.nanoTime();
      if (left <= 0 || standing.atRest() || !Objects.equals(moving(), last)) {
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
