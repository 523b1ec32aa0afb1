// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict.Search;
import dev.racewindow.lab.run.Chooser;
import dev.racewindow.lab.run.Event;
import dev.racewindow.lab.run.Execution;
import dev.racewindow.lab.run.Execution.End;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Runs all schedules that differ, each from a fresh database on: dynamic partial-order reduction
 * with source sets and sleep sets (Abdulla, Aronis, Jonsson and Sagonas, "Optimal dynamic partial
 * order reduction", POPL 2014, algorithm 1). After each run, every pair of dependent steps that
 * could have come in the other order asks for a run in which they do.
 */
public final class Explorer {
  private static final int ATTEMPTS = 4;

  private final Runner runner;
  private final Settings settings;
  private final int callers;
  private final List<Node> path = new ArrayList<>();
  private int run;
  private int cut;
  private int unstable;
  private int[] steps;

  /** Runs one schedule. */
  @FunctionalInterface
  public interface Runner {
    /** Runs the schedule that the chooser says. */
    Execution run(Chooser chooser) throws SQLException;
  }

  /** Takes a finished execution. */
  @FunctionalInterface
  public interface Found {
    /** Judges it; other schedules may be run on the way. */
    void accept(Execution execution) throws SQLException;
  }

  /** An explorer of so many callers' schedules. */
  public Explorer(Runner runner, Settings settings, int callers) {
    this.runner = runner;
    this.settings = settings;
    this.callers = callers;
    this.steps = new int[callers];
  }

  /** Runs the schedules and hands each finished execution over. */
  public Search explore(Found found) throws SQLException {
    do {
      Attempt attempt = attempt();
      note(attempt);
      record(attempt.execution(), found);
      if (settings.reduced()) {
        reverseRaces(attempt);
      }
      closeLast(attempt.execution());
    } while (advance() && run + cut < settings.mostRuns());
    boolean exhausted = path.isEmpty() && unstable == 0;
    int sampled = exhausted ? 0 : sample(found);
    long bound = Schedules.interleavings(steps);
    return new Search(run, cut, bound, sampled, unstable, exhausted);
  }

  /** An execution, and how many of its first steps were there before. */
  private record Attempt(Execution execution, int known) {}

  private void note(Attempt attempt) {
    List<Event> events = attempt.execution().events();
    for (int depth = attempt.known(); depth < events.size(); depth++) {
      path.get(depth).note(events.get(depth));
    }
  }

  private void record(Execution execution, Found found) throws SQLException {
    if (execution.end() == End.STOPPED) {
      cut++;
      return;
    }
    run++;
    steps = Schedules.most(steps, Schedules.steps(execution.schedule(), callers));
    found.accept(execution);
  }

  /**
   * Runs the path; again if the server, which we do not control, took another turn. If it insists,
   * it has the last word: the search goes on from there. Which caller the server picks to break a
   * deadlock makes no difference that counts; any other turn does.
   */
  private Attempt attempt() throws SQLException {
    int replayed = path.size();
    boolean hung = false;
    for (int i = 1; ; i++) {
      try {
        Execution execution = runner.run(new Walk(path, settings.reduced()));
        // A caller that hangs once may have met a slow machine; one that hangs twice, hangs.
        if (execution.end() != End.STUCK || hung) {
          return new Attempt(execution, Math.max(0, replayed - 1));
        }
        hung = true;
      } catch (Walk.Diverged e) {
        hung = false;
        if (i % ATTEMPTS == 0) {
          unstable += e.byDeadlock() ? 0 : 1;
          replayed = e.depth();
        }
      }
      path.subList(replayed, path.size()).clear();
    }
  }

  private void reverseRaces(Attempt attempt) {
    List<Event> events = attempt.execution().events();
    Causality causality = new Causality(events);
    for (int later = attempt.known(); later < events.size(); later++) {
      for (int earlier : causality.racing(later)) {
        path.get(earlier).want(causality.initials(earlier, later));
      }
    }
  }

  /** Notes the footprint of each new node's step, from the end to where something is left. */
  private void closeLast(Execution execution) {
    while (!path.isEmpty()) {
      int depth = path.size() - 1;
      Node node = path.get(depth);
      node.finish(execution.events().get(depth).footprint());
      if (node.next() != null) {
        return;
      }
      path.remove(depth);
    }
  }

  /** Turns to the next schedule; false if there is none. */
  private boolean advance() {
    while (!path.isEmpty()) {
      Node node = path.get(path.size() - 1);
      Integer next = node.next();
      if (next != null) {
        node.choose(next);
        return true;
      }
      path.remove(path.size() - 1);
    }
    return false;
  }

  /** Draws schedules at random: by turns uniform and by priorities that change at a few points. */
  private int sample(Found found) throws SQLException {
    Random random = new Random(settings.seed());
    int length = Math.max(1, Arrays.stream(steps).sum());
    for (int i = 0; i < settings.samples(); i++) {
      Chooser chooser =
          i % 2 == 0 ? Choosers.random(random) : Choosers.priorities(random, callers, length);
      found.accept(runner.run(chooser));
    }
    return settings.samples();
  }
}
