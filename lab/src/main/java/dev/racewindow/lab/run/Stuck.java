// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import dev.racewindow.lab.run.Wait.Where;
import dev.racewindow.lab.step.Pause;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says why callers stand still for ever: by their statement, or by their stack. */
final class Stuck {
  private Stuck() {}

  static Map<String, String> reasons(List<Actor> actors, Map<Integer, Wait> waiting, int steps) {
    Map<String, String> reasons = new TreeMap<>();
    if (waiting.isEmpty()) {
      reasons.put("all", "no end after " + steps + " steps");
    }
    waiting.forEach(
        (caller, wait) -> reasons.put(actors.get(caller).name(), reason(actors.get(caller), wait)));
    return reasons;
  }

  private static String reason(Actor actor, Wait wait) {
    Pause pause = actor.pause();
    if (pause != null) {
      return "waits for " + pause.text() + ", which nobody will give back";
    }
    return wait.where() == Where.DATABASE
        ? "waits in the database for a lock that nobody will release, in: "
            + actor.pendingStep().text()
        : "waits in Java at\n    "
            + Arrays.stream(actor.thread().getStackTrace())
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n    "));
  }
}
