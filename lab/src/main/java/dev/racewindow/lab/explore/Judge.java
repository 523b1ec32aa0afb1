// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import dev.racewindow.lab.Ending;
import dev.racewindow.lab.Invariant;
import dev.racewindow.lab.Outcome;
import dev.racewindow.lab.Refusal;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.run.Execution;
import dev.racewindow.lab.run.Execution.End;
import dev.racewindow.lab.server.Space;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says how an execution ended: by the scenario's invariants, and by comparison with the serial
 * orders of the callers. A caller that was refused must have left nothing, that is, the rest must
 * be explained by an order of those that were not. To try again is then to go on from the end of a
 * serial order, so it needs no run of its own. The orders of some callers only are run once an
 * execution asks for them.
 */
final class Judge {
  private final Scenario scenario;
  private final Space space;
  private final Orders orders;
  private Noise noise = Noise.NONE;
  private final Map<Set<Integer>, List<Serial>> serial = new HashMap<>();

  /** Runs callers one after the other. */
  interface Orders {
    /** What becomes of the database if only these run, in this order. */
    Execution run(List<Integer> order) throws SQLException;
  }

  /**
   * The end of a serial order.
   *
   * @param ending rows and effects
   * @param answers the answers, as text, of the callers that took part
   */
  record Serial(String ending, Map<String, String> answers) {

    /** Whether this order explains an execution in which {@code refused} left nothing. */
    boolean explains(Serial execution, Map<String, Refusal> refused) {
      return ending.equals(execution.ending)
          && execution.answers.entrySet().stream()
              .allMatch(
                  given ->
                      answers.containsKey(given.getKey())
                          ? given.getValue().equals(answers.get(given.getKey()))
                          : refused.containsKey(given.getKey()));
    }
  }

  Judge(Scenario scenario, Space space, Orders orders) {
    this.scenario = scenario;
    this.space = space;
    this.orders = orders;
  }

  /**
   * Runs the orders of all callers, which shows whether each of them runs at all; and again, which
   * shows what of their ends can be compared.
   */
  void rehearse() throws SQLException {
    space.mask(Set.of());
    if (!scenario.serial()) {
      return;
    }
    List<Execution> executions = new ArrayList<>();
    for (List<Integer> order : Schedules.orders(scenario.callers().size(), Set.of())) {
      Noise.Sample first = new Noise.Sample(orders.run(order), space.columns());
      Noise.Sample second = new Noise.Sample(orders.run(order), space.columns());
      noise = noise.and(first, second);
      executions.add(second.execution());
    }
    if (noise.columns().isEmpty()) {
      serial.put(Set.of(), executions.stream().map(this::ending).toList());
    } else {
      space.mask(noise.columns());
    }
  }

  /** What is compared of an execution. */
  Serial ending(Execution execution) {
    return new Serial(noise.ending(execution), noise.answers(execution));
  }

  /** How it ended; the database must still be as the execution left it. */
  Outcome judge(Execution execution) throws SQLException {
    if (execution.end() == End.STUCK) {
      return new Outcome(Outcome.Kind.DEADLOCKED, stuck(execution.stuck()));
    }
    Map<String, Refusal> refused = refusals(execution);
    for (Map.Entry<String, Refusal> each : refused.entrySet()) {
      if (each.getValue().isFailure()) {
        return new Outcome(
            Outcome.Kind.VIOLATED,
            "%s failed: %s %s"
                .formatted(each.getKey(), each.getValue().type(), each.getValue().message()));
      }
    }
    String broken = broken(execution);
    if (broken != null) {
      return new Outcome(Outcome.Kind.VIOLATED, broken);
    }
    if (scenario.serial()) {
      Serial ending = ending(execution);
      if (explained(ending, Set.of(), Map.of())) {
        return Outcome.HELD;
      }
      if (!explainedWithout(ending, refused)) {
        return new Outcome(Outcome.Kind.VIOLATED, "no serial order of the callers ends like this");
      }
    }
    return refused.isEmpty() || execution.standstill().isEmpty()
        ? ofRefusals(refused)
        : new Outcome(
            Outcome.Kind.DEADLOCKED, execution.standstill() + ", and a time-out ended it");
  }

  /** Whether some order of all callers, or of all but some that were refused, ends like this. */
  private boolean explainedWithout(Serial ending, Map<String, Refusal> refused)
      throws SQLException {
    List<String> names = scenario.names();
    List<Integer> left = refused.keySet().stream().map(names::indexOf).toList();
    for (int some = 0; some < 1 << left.size(); some++) {
      Set<Integer> without = new TreeSet<>();
      for (int i = 0; i < left.size(); i++) {
        if ((some & 1 << i) != 0) {
          without.add(left.get(i));
        }
      }
      if (explained(ending, without, refused)) {
        return true;
      }
    }
    return false;
  }

  private boolean explained(Serial ending, Set<Integer> without, Map<String, Refusal> refused)
      throws SQLException {
    return orders(without).stream().anyMatch(order -> order.explains(ending, refused));
  }

  private List<Serial> orders(Set<Integer> without) throws SQLException {
    List<Serial> known = serial.get(without);
    if (known == null) {
      known = new ArrayList<>();
      for (List<Integer> order : Schedules.orders(scenario.callers().size(), without)) {
        known.add(ending(orders.run(order)));
      }
      serial.put(without, known);
    }
    return known;
  }

  private static Outcome ofRefusals(Map<String, Refusal> refused) {
    if (refused.isEmpty()) {
      return Outcome.HELD;
    }
    boolean deadlock = refused.values().stream().anyMatch(Refusal::isDeadlock);
    Map.Entry<String, Refusal> first = refused.entrySet().iterator().next();
    return deadlock
        ? new Outcome(Outcome.Kind.DEADLOCKED, "the server broke a deadlock")
        : new Outcome(
            Outcome.Kind.REFUSED, "%s was %s".formatted(first.getKey(), first.getValue()));
  }

  private static Map<String, Refusal> refusals(Execution execution) {
    Map<String, Refusal> refused = new TreeMap<>();
    execution
        .answers()
        .forEach(
            (name, answer) -> {
              if (answer instanceof Refusal refusal) {
                refused.put(name, refusal);
              }
            });
    return refused;
  }

  private @Nullable String broken(Execution execution) {
    Ending ending = new Ending(space.admin(), execution.answers(), execution.effects());
    for (Map.Entry<String, Invariant> invariant : scenario.invariants().entrySet()) {
      try {
        if (!invariant.getValue().holds(ending)) {
          return "not true in the end: " + invariant.getKey();
        }
      } catch (SQLException e) {
        throw new IllegalArgumentException("the invariant's query failed: " + e.getMessage(), e);
      }
    }
    return null;
  }

  private static String stuck(Map<String, String> reasons) {
    StringBuilder text = new StringBuilder();
    reasons.forEach(
        (name, reason) ->
            text.append(text.isEmpty() ? "" : "; ").append(name).append(' ').append(reason));
    return text.toString();
  }
}
