// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Rollback;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Transactions that calls begin and end one by one; a body has one connection. */
final class ManualTransactions {
  private static final Term CONNECTION = new Term.Constant("#connection");
  private static final String LEVEL = "#isolation";

  private final Frame frame;

  ManualTransactions(Frame frame) {
    this.frame = frame;
  }

  /**
   * The boundary that a call makes, at the level that was asked for before.
   *
   * @param described by an object that says what it is
   */
  Guard.Transaction boundary(Span span, Optional<Value> described) {
    Definitions.Definition definition =
        described
            .map(
                value ->
                    new Definitions(frame.knowledge).of(frame.body, frame.method.owner(), value))
            .orElse(Definitions.Definition.NONE);
    Optional<Isolation> asked =
        frame.built.get(CONNECTION, LEVEL).term() instanceof Term.Constant level
            ? Transactions.isolation(level.text())
            : Optional.empty();
    return new Guard.Transaction(
        frame.location(span),
        definition.propagation().orElse(Guard.Propagation.REQUIRED),
        definition.isolation().or(() -> asked),
        definition.readOnly(),
        Rollback.DEFAULT);
  }

  /** Commits: what is locked now, and does not end with it, was locked until it ended. */
  void commit() {
    int last = last();
    if (last >= 0
        && ((Guard.Transaction) frame.guards.get(last))
            .isolation()
            .filter(level -> level != Isolation.READ_COMMITTED)
            .isEmpty()) {
      for (Guard guard : frame.guards.subList(last + 1, frame.guards.size())) {
        if (guard instanceof Guard.Lock lock && !lock.kind().endsWithTransaction()) {
          frame.kept.add(lock.at());
        }
      }
    }
    end();
  }

  /**
   * A switch between autocommit, which is {@code true}, and transactions.
   *
   * @param described by an object that says what they are
   */
  void begin(Span span, Optional<Known> autocommit, Optional<Value> described) {
    if (autocommit.flatMap(Transfer::truth).equals(Optional.of(true))) {
      commit();
    } else {
      frame.guards = GuardFlow.plus(frame.guards, boundary(span, described));
    }
  }

  /** Asks for a level, also for the transaction that has just begun. */
  void isolate(Known level) {
    frame.built = frame.built.with(CONNECTION, LEVEL, level);
    int last = last();
    if (last >= 0 && level.term() instanceof Term.Constant name) {
      Guard.Transaction begun = (Guard.Transaction) frame.guards.get(last);
      List<Guard> guards = new ArrayList<>(frame.guards);
      guards.set(
          last,
          new Guard.Transaction(
              begun.at(), begun.propagation(), Transactions.isolation(name.text())));
      frame.guards = List.copyOf(guards);
    }
  }

  /** The transaction that was begun by hand ends, with the locks that it holds. */
  void end() {
    int last = last();
    if (last >= 0) {
      List<Guard> left = new ArrayList<>(frame.guards.subList(0, last));
      for (Guard guard : frame.guards.subList(last + 1, frame.guards.size())) {
        if (guard instanceof Guard.Lock lock && !lock.kind().endsWithTransaction()) {
          left.add(lock);
        }
      }
      frame.guards = List.copyOf(left);
    }
  }

  private int last() {
    int last = -1;
    for (int index = 0; index < frame.guards.size(); index++) {
      if (frame.guards.get(index) instanceof Guard.Transaction) {
        last = index;
      }
    }
    return last;
  }
}
