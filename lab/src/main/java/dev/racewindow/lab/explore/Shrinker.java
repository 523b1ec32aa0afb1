// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.explore.Experiment.Judged;
import dev.racewindow.lab.run.Execution;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a schedule with fewer switches that ends in the same way: joins two stretches of one
 * caller over what lies between, as long as the end stays the same.
 */
final class Shrinker {
  private final Experiment experiment;
  private final Judge judge;

  Shrinker(Experiment experiment, Judge judge) {
    this.experiment = experiment;
    this.judge = judge;
  }

  Judged shrink(Judged found) throws SQLException {
    Judged best = found;
    boolean better = true;
    while (better) {
      better = false;
      for (List<Integer> candidate : joined(best.execution().schedule())) {
        Judged tried = attempt(candidate);
        if (tried != null
            && tried.outcome().kind() == found.outcome().kind()
            && tried.execution().switches() < best.execution().switches()) {
          best = tried;
          better = true;
          break;
        }
      }
    }
    return best;
  }

  private @Nullable Judged attempt(List<Integer> schedule) throws SQLException {
    try {
      Execution execution =
          experiment.run(experiment.scenario().callers(), Choosers.following(schedule));
      return new Judged(execution, judge.judge(execution));
    } catch (Choosers.NotFollowed e) {
      return null;
    }
  }

  /** The schedules in which one stretch is moved to the neighbouring stretch of its caller. */
  private static List<List<Integer>> joined(List<Integer> schedule) {
    List<int[]> stretches = stretches(schedule);
    List<List<Integer>> joined = new ArrayList<>();
    for (int first = 0; first < stretches.size(); first++) {
      int caller = schedule.get(stretches.get(first)[0]);
      for (int second = first + 2; second < stretches.size(); second++) {
        int[] later = stretches.get(second);
        if (schedule.get(later[0]) == caller) {
          int[] earlier = stretches.get(first);
          joined.add(moved(schedule, later, earlier[1]));
          joined.add(moved(schedule, earlier, later[0]));
          break;
        }
      }
    }
    return joined;
  }

  private static List<int[]> stretches(List<Integer> schedule) {
    List<int[]> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= schedule.size(); i++) {
      if (i == schedule.size() || !schedule.get(i).equals(schedule.get(start))) {
        stretches.add(new int[] {start, i});
        start = i;
      }
    }
    return stretches;
  }

  /** The schedule with {@code stretch} taken out and put back before position {@code to}. */
  private static List<Integer> moved(List<Integer> schedule, int[] stretch, int to) {
    List<Integer> moved = new ArrayList<>();
    for (int i = 0; i <= schedule.size(); i++) {
      if (i == to) {
        moved.addAll(schedule.subList(stretch[0], stretch[1]));
      }
      if (i < schedule.size() && (i < stretch[0] || i >= stretch[1])) {
        moved.add(schedule.get(i));
      }
    }
    return moved;
  }
}
