// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.step.Footprint;
import dev.racewindow.lab.step.Step;
import dev.racewindow.lab.step.TimeOut;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says who may go on, by the virtual clock: who sleeps comes after who does not. */
final class Choices {
  private final List<Actor> actors;
  private final boolean timeOuts;
  private final Map<Integer, Integer> sleepingSince = new TreeMap<>();

  /**
   * The choices of a run.
   *
   * @param timeOuts whether a time-out may pass where another could go on
   */
  Choices(List<Actor> actors, boolean timeOuts) {
    this.actors = actors;
    this.timeOuts = timeOuts;
  }

  /**
   * Who may go on now.
   *
   * @param steps how many steps were made
   */
  Choice now(int steps, Map<Integer, Wait> waiting) {
    Map<Integer, Step> awake = new TreeMap<>();
    Map<Integer, Step> asleep = new TreeMap<>();
    for (Actor actor : actors) {
      if (actor.state() == Actor.State.PARKED) {
        Step step = actor.pendingStep();
        boolean sleeps =
            step.kind() == Step.Kind.SLEEP
                && sleepingSince.computeIfAbsent(actor.index(), any -> steps) == steps;
        (sleeps ? asleep : awake).put(actor.index(), step);
      }
    }
    Map<Integer, Step> enabled = awake.isEmpty() ? asleep : awake;
    if (timeOuts || enabled.isEmpty()) {
      waiting.forEach((caller, wait) -> addTimeOut(caller, wait, enabled));
      if (!waiting.isEmpty()) {
        actors.forEach(actor -> addEnd(actor, enabled));
      }
    }
    return new Choice(enabled);
  }

  /** Notes that a caller goes on. */
  void wake(int caller) {
    sleepingSince.remove(caller);
  }

  /** A caller at its gate does not idle for long: between two steps no time passes. */
  private static void addEnd(Actor actor, Map<Integer, Step> enabled) {
    TimeOut limit = actor.state() == Actor.State.PARKED ? null : actor.idleLimit();
    if (limit == null) {
      return;
    }
    TimeOut other = enabled.containsKey(actor.index()) ? actor.timeOut() : null;
    if (other == null || limit.isBefore(other)) {
      enabled.put(actor.index(), new Step(Step.Kind.SESSION_END, limit.text(), Footprint.ALL));
    }
  }

  private void addTimeOut(int caller, Wait wait, Map<Integer, Step> enabled) {
    TimeOut timeOut = actors.get(caller).timeOut();
    if ((wait.where() == Where.DATABASE || wait.where() == Where.PAUSE) && timeOut != null) {
      enabled.put(caller, new Step(Step.Kind.TIME_OUT, timeOut.text(), Footprint.ALL));
    }
  }
}
