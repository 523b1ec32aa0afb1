// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.Verb;
import dev.racewindow.schema.Table;
import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.Optional;

/** What a call adds that locks, releases, reads again or lets go what was read before. */
final class LockCalls {
  private final Frame frame;

  LockCalls(Frame frame) {
    this.frame = frame;
  }

  /** What is known of the result, after the guards were changed. */
  Known call(Instruction.Call call, CallModel model, Operands operands, Known value) {
    if (model.does() == Verb.REFRESH) {
      return refresh(call, model, operands, value);
    }
    if (model.does() == Verb.DETACH) {
      new Loads(frame).clear();
      return Known.NOTHING;
    }
    return model.does() == Verb.UNLOCK ? unlock(value) : lock(call, model, operands, value);
  }

  private Known lock(Instruction.Call call, CallModel model, Operands operands, Known value) {
    boolean row = model.lockMode().isPresent();
    Term mode = model.lockMode().map(asked -> operands.mode(asked).term()).orElse(Term.UNKNOWN);
    LockStrength strength = row ? LockModes.of(mode) : model.lock();
    Optional<FactId> read = row ? compared(model, operands, value.term()) : Optional.empty();
    boolean passed = mode.root() instanceof Term.Input;
    if (!row || passed || strength.isExclusive()) {
      Guard.Lock lock =
          new Guard.Lock(
              frame.location(call.span()),
              row ? Guard.Kind.ROW : Origins.kind(frame, model.reach(), value.term()),
              row ? strength : LockStrength.UPDATE,
              row
                  ? model
                      .value()
                      .map(operands::elementType)
                      .map(frame.knowledge.schema()::resource)
                      .orElse(Resource.UNKNOWN)
                  : Resource.UNKNOWN,
              value.term(),
              List.of(),
              read);
      boolean ignored = model.does() == Verb.TRY_LOCK && !Answers.isRead(frame.body, call.target());
      Guard held = passed ? new Guard.Passed(lock, mode) : lock;
      frame.guards = GuardFlow.plus(frame.guards, ignored ? new Guard.Tried(lock) : held);
    }
    if (LockModes.increments(mode)) {
      new Increments(frame).add(call.span(), value);
    }
    return Known.NOTHING;
  }

  /**
   * The check that read a row with a version: the statement that locks the row compares it, and
   * nobody gets the lock for whom the row is not what was read (Jakarta Persistence 3.2, section
   * 3.5.4.2).
   */
  private Optional<FactId> compared(CallModel model, Operands operands, Term value) {
    boolean versioned =
        model
            .value()
            .map(operands::elementType)
            .map(frame.knowledge.schema()::resource)
            .flatMap(frame.knowledge.schema()::of)
            .flatMap(Table::version)
            .isPresent();
    return versioned && value instanceof Term.Row row ? Optional.of(row.check()) : Optional.empty();
  }

  /** Fetches a row again; if it locks it too, what was read before no longer matters. */
  private Known refresh(Instruction.Call call, CallModel model, Operands operands, Known value) {
    LockStrength strength =
        model
            .lockMode()
            .map(mode -> LockModes.of(operands.mode(mode).term()))
            .orElse(heldOn(value.term()));
    if (value.term() instanceof Term.Row row && strength != LockStrength.NONE) {
      frame.guards =
          GuardFlow.plus(
              frame.guards,
              new Guard.Lock(
                  frame.location(call.span()),
                  Guard.Kind.ROW,
                  strength,
                  model
                      .value()
                      .map(operands::elementType)
                      .map(frame.knowledge.schema()::resource)
                      .orElse(Resource.UNKNOWN),
                  row,
                  List.of(),
                  Optional.of(row.check())));
      new Loads(frame).refreshed(row.check());
    }
    return value;
  }

  private LockStrength heldOn(Term row) {
    return frame.guards.stream()
        .filter(guard -> guard instanceof Guard.Lock lock && isOn(lock, row))
        .map(guard -> ((Guard.Lock) guard).strength())
        .findFirst()
        .orElse(LockStrength.NONE);
  }

  private static boolean isOn(Guard.Lock lock, Term row) {
    return lock.key().equals(row)
        || row instanceof Term.Row found && lock.check().filter(found.check()::equals).isPresent();
  }

  private Known unlock(Known value) {
    frame.guards = GuardFlow.release(frame.guards, value.term());
    return Known.NOTHING;
  }
}
