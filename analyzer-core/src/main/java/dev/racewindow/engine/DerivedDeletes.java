// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.schema.Table;
import dev.racewindow.sql.LockStrength;
import java.util.TreeSet;

/**
 * Makes facts of repository methods whose names say that they delete. Entities are loaded, removed
 * one by one, and counted by how many were loaded (Spring Data JPA, {@code
 * JpaQueryExecution.DeleteExecution}): two callers may both be told that they have deleted a row.
 */
final class DerivedDeletes {
  private final Frame frame;
  private final WriteCallbacks callbacks;

  DerivedDeletes(Frame frame, WriteCallbacks callbacks) {
    this.frame = frame;
    this.callbacks = callbacks;
  }

  /**
   * What is deleted.
   *
   * @param lock that the declaration of the method asks for
   * @param managed whether they are entities
   * @param returns the shape of the method's result
   */
  record Doomed(Resource resource, Key key, LockStrength lock, boolean managed, Shape returns) {}

  /** Adds the facts; returns what is known of the result. */
  Known add(Instruction.Call call, Doomed doomed) {
    if (!doomed.managed()) {
      frame.facts.add(act(call, doomed, Term.UNKNOWN));
      return Known.NOTHING;
    }
    Known rows =
        new Checks(frame)
            .add(
                call,
                new Checks.Fetched(
                    Check.Kind.ROWS,
                    doomed.resource(),
                    doomed.key(),
                    new TreeSet<>(),
                    doomed.lock(),
                    true),
                false);
    String entity = frame.knowledge.schema().of(doomed.resource()).map(Table::entity).orElse("");
    WriteCallbacks.Write write =
        new WriteCallbacks.Write(call.span(), Act.Kind.DELETE, rows, entity);
    callbacks.before(write);
    Act act = act(call, doomed, rows.term());
    frame.facts.add(act);
    new CascadingWrites(frame).deleted(act, entity);
    callbacks.after(write);
    return switch (doomed.returns()) {
      case NOTHING -> Known.NOTHING;
      case ROW, OPTIONAL, ROWS -> rows;
      default -> Known.from(rows.sources());
    };
  }

  private Act act(Instruction.Call call, Doomed doomed, Term target) {
    TreeSet<Control> controls = new TreeSet<>(frame.controls());
    // What ran first may have let only some through.
    controls.addAll(frame.conditional.getOrDefault(frame.position, new TreeSet<>()));
    return new Act(
        frame.id(call.span(), doomed.resource()),
        frame.site(call.span()),
        Act.Kind.DELETE,
        doomed.resource(),
        target,
        doomed.key(),
        new TreeSet<>(),
        new TreeSet<>(),
        false,
        new TreeSet<>(),
        controls,
        frame.guards,
        Checks.text(call));
  }
}
