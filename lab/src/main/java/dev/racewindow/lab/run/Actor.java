// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Refusal;
import dev.racewindow.lab.Work;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Gate;
import dev.racewindow.lab.step.Idler;
import dev.racewindow.lab.step.Pause;
import dev.racewindow.lab.step.Resource;
import dev.racewindow.lab.step.Step;
import dev.racewindow.lab.step.TimeOut;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A caller on a thread of its own. It hands over to the scheduler by parking at its gate; whatever
 * it wrote before it parked, the scheduler sees (both go through {@code state}, which is volatile).
 */
final class Actor implements Gate, Caller {
  private static final int MOST_VALUES_SHOWN = 3;

  private final int index;
  private final String name;
  private final DataSource dataSource;
  private final Thread scheduler;
  private final Turns turns;
  private final List<String> effects;
  private final Thread thread;
  private volatile State state = State.RUNNING;
  private volatile int pid;
  private volatile int lastPid;
  private volatile boolean aborted;
  private volatile boolean awake;
  private volatile boolean timedOut;
  private volatile @Nullable TimeOut timeOut;
  private volatile @Nullable Pause pause;
  private @Nullable Step pending;
  private Footprint footprint = Footprint.NONE;
  private boolean stepDone;
  private boolean othersWait;
  private final Set<Idler> idlers = new LinkedHashSet<>();
  private final List<String> outcome = new ArrayList<>();
  private @Nullable Object answer;

  /** Whether the caller may be looked at. */
  enum State {
    RUNNING,
    PARKED,
    DONE
  }

  /** Told by a caller that it came to a step or to its end. */
  interface Turns {

    /** Lets the caller stand still and wakes whoever is next, unless it is the caller itself. */
    void take(Actor actor, State state);
  }

  /** What all actors of a run share. */
  record Stage(DataSource dataSource, Turns turns, List<String> effects, boolean startIsStep) {}

  Actor(int index, String name, Work work, Stage stage) {
    this.index = index;
    this.name = name;
    this.dataSource = stage.dataSource();
    this.scheduler = Thread.currentThread();
    this.turns = stage.turns();
    this.effects = stage.effects();
    this.thread = new Thread(() -> live(work, stage.startIsStep()), "caller " + name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void live(Work work, boolean startIsStep) {
    awake = true;
    Gate.install(this);
    try {
      if (startIsStep) {
        pass(new Step(Step.Kind.START, "start", Footprint.ALL));
        leave(Footprint.ALL, "");
      }
      answer = work.run(this);
    } catch (Exception | Error e) {
      // Whatever the code under test throws is its answer; if the run is over, nobody asks for it.
      answer = Refusal.of(e);
    } finally {
      turns.take(this, State.DONE);
    }
  }

  @Override
  public void pass(Step step) {
    if (aborted) {
      throw new RunAborted();
    }
    pending = step;
    awake = false;
    turns.take(this, State.PARKED);
    while (state == State.PARKED) {
      LockSupport.park(this);
    }
    awake = true;
    if (aborted) {
      throw new RunAborted();
    }
  }

  @Override
  public boolean isOver() {
    return aborted;
  }

  @Override
  public boolean othersWait() {
    return othersWait;
  }

  @Override
  public boolean isTimedOut() {
    return timedOut;
  }

  @Override
  public void enter(int pid, @Nullable TimeOut timeOut) {
    timedOut = false;
    this.timeOut = timeOut;
    lastPid = pid;
    this.pid = pid;
  }

  @Override
  public void leave(Footprint actual, String result) {
    pid = 0;
    footprint = actual;
    stepDone = true;
    if (!result.isEmpty()) {
      outcome.add(result);
    }
  }

  @Override
  public void also(Footprint more) {
    footprint = footprint.and(more);
  }

  @Override
  public void suspend(Pause reason) {
    timedOut = false;
    timeOut = reason.timeOut();
    pause = reason;
    LockSupport.unpark(scheduler);
  }

  @Override
  public boolean await() {
    while (pause != null && !aborted) {
      LockSupport.park(this);
    }
    if (aborted) {
      throw new RunAborted();
    }
    return !timedOut;
  }

  @Override
  public void resume() {
    pause = null;
    timeOut = null;
    LockSupport.unpark(thread);
  }

  @Override
  public void read(String value) {
    if (outcome.size() < MOST_VALUES_SHOWN) {
      outcome.add(value);
    }
  }

  @Override
  public void idle(Idler session) {
    synchronized (idlers) {
      idlers.add(session);
    }
  }

  @Override
  public void effect(String what) {
    Set<Resource> meets = Set.of(Resource.whole("effect " + what));
    Footprint noticed = new Footprint(Set.of(), meets, Set.of(), Set.of(), Set.of());
    pass(new Step(Step.Kind.EFFECT, what, noticed));
    synchronized (effects) {
      effects.add(what);
    }
    leave(noticed, "");
  }

  @Override
  public void sleep(Duration pause) {
    pass(new Step(Step.Kind.SLEEP, "sleep " + pause.toMillis() + " ms", Footprint.ALL));
    leave(Footprint.ALL, "");
    for (Idler idler = firstIdler(); idler != null; idler = firstIdler()) {
      TimeOut limit = idler.limit();
      if (limit == null || limit.after().compareTo(pause) > 0) {
        return;
      }
      leave(Footprint.ALL, limit.text());
      end(idler);
    }
  }

  private static void end(Idler idler) {
    try {
      idler.end();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot end a session that idles", e);
    }
  }

  /** The session whose limit passes first, of those that idle in a transaction. */
  private @Nullable Idler firstIdler() {
    Idler first = null;
    synchronized (idlers) {
      for (Idler each : idlers) {
        TimeOut limit = each.limit();
        TimeOut least = first == null ? null : first.limit();
        first = limit != null && (least == null || limit.isBefore(least)) ? each : first;
      }
    }
    return first;
  }

  /** What ends a session of the caller that idles in a transaction, or null. */
  @Nullable TimeOut idleLimit() {
    Idler first = firstIdler();
    return first == null ? null : first.limit();
  }

  /** Ends the session whose limit passes first. */
  void endIdler() {
    Idler first = firstIdler();
    if (first != null) {
      end(first);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public DataSource dataSource() {
    return dataSource;
  }

  /**
   * Lets the caller at its gate make its step.
   *
   * @param someWait whether others wait for locks of the database
   */
  void release(boolean someWait) {
    Step step = pendingStep();
    othersWait = someWait;
    stepDone = false;
    footprint = step.footprint();
    outcome.clear();
    state = State.RUNNING;
    if (Thread.currentThread() != thread) {
      LockSupport.unpark(thread);
    }
  }

  /** What may end the statement, or the pause, that the caller waits in, or null. */
  @Nullable TimeOut timeOut() {
    return timeOut;
  }

  /** Notes that the time is out of the statement, or ends the pause, in which the caller waits. */
  void endTime() {
    timedOut = true;
    timeOut = null;
    if (pause != null) {
      resume();
    }
  }

  /** What the caller waits for outside of the database, or null. */
  @Nullable Pause pause() {
    return pause;
  }

  /** Lets the caller stand still at its gate, or for good. */
  void standStill(State where) {
    state = where;
  }

  /** Ends the caller at its next gate. */
  void abort() {
    aborted = state != State.DONE;
    state = state == State.PARKED ? State.RUNNING : state;
    LockSupport.unpark(thread);
  }

  int index() {
    return index;
  }

  State state() {
    return state;
  }

  /** Whether the thread has noticed that it was let go; on a busy machine that takes a while. */
  boolean isAwake() {
    return awake;
  }

  Thread thread() {
    return thread;
  }

  /** The server process that works for the caller now, or 0. */
  int pid() {
    return pid;
  }

  /** The server process that worked for the caller last, or 0. */
  int lastPid() {
    return lastPid;
  }

  /** The step in front of the gate of a parked caller. */
  Step pendingStep() {
    if (pending == null) {
      throw new IllegalStateException(name + " has not come to a step");
    }
    return pending;
  }

  /** What others could notice of the last step, as far as it is known by now. */
  Footprint footprint() {
    return footprint;
  }

  /** Whether the driver returned from the last step. */
  boolean isStepDone() {
    return stepDone;
  }

  /** What came of the last step. */
  String outcome() {
    return String.join(", ", outcome);
  }

  /** Whether it came to its end by itself. */
  boolean isDone() {
    return state == State.DONE && !aborted;
  }

  /** The answer of a caller that is done. */
  @Nullable Object answer() {
    return answer;
  }
}
