// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes checks, with the lock that they take and what is known of their answer. */
final class Checks {
  private final Frame frame;

  Checks(Frame frame) {
    this.frame = frame;
  }

  /** What a statement fetches. */
  record Fetched(
      Check.Kind kind,
      Resource resource,
      Key key,
      SortedSet<String> columns,
      LockStrength lock,
      boolean managed) {}

  /**
   * Adds a check made by a call.
   *
   * @param throwsIfAbsent whether it returns only if there is a row
   * @return what is known of the answer
   */
  Known add(Instruction.Call call, Fetched fetched, boolean throwsIfAbsent) {
    FactId id = frame.id(call.span(), fetched.resource());
    Check check =
        new Check(
            id,
            frame.site(call.span()),
            fetched.kind(),
            fetched.resource(),
            fetched.key(),
            fetched.columns(),
            fetched.lock(),
            fetched.managed(),
            frame.guards,
            text(call));
    frame.add(check);
    new Loads(frame).add(check);
    if (fetched.lock() != LockStrength.NONE) {
      Term row =
          fetched.key().equal().isEmpty()
              ? Term.UNKNOWN
              : fetched.key().equal().values().iterator().next();
      frame.guards =
          GuardFlow.plus(
              frame.guards,
              new Guard.Lock(
                  frame.location(call.span()),
                  Guard.Kind.ROW,
                  fetched.lock(),
                  fetched.resource(),
                  row,
                  List.of(),
                  Optional.of(id)));
    }
    Source source = new Source.Checked(id, "");
    TreeSet<Control> present = new TreeSet<>(Set.of(new Control(source, Control.Outcome.PRESENT)));
    if (throwsIfAbsent) {
      frame.requires(present);
    }
    return switch (fetched.kind()) {
      case ROW, ROWS -> new Known(new Term.Row(id), new TreeSet<>(Set.of(source)), new TreeSet<>());
      case EXISTENCE -> new Known(Term.UNKNOWN, new TreeSet<>(Set.of(source)), present);
      case COUNT, MAXIMUM, SCALAR, UPDATE_COUNT -> Known.from(new TreeSet<>(Set.of(source)));
    };
  }

  /** Whether rows that were fetched are one row of one value: a count, a maximum, a truth. */
  boolean isOneValue(Known rows) {
    return !rows.sources().isEmpty()
        && rows.sources().stream()
            .allMatch(source -> source instanceof Source.Checked checked && isOneValue(checked));
  }

  private boolean isOneValue(Source.Checked source) {
    Check check = frame.facts.checks().get(source.check());
    return source.path().isEmpty()
        && check != null
        && switch (check.kind()) {
          case COUNT, MAXIMUM, EXISTENCE -> true;
          case ROW, ROWS, SCALAR, UPDATE_COUNT -> false;
        };
  }

  /** A call as it is named in a sentence. */
  static String text(Instruction.Call call) {
    String owner = call.callee().owner().name();
    String simple = owner.substring(owner.lastIndexOf('.') + 1);
    return simple.equals("?") ? call.callee().name() : simple + "." + call.callee().name();
  }
}
