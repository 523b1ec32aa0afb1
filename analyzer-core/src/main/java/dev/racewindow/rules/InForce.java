// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is really in force at a statement, once it is known which boundaries joined an open
 * transaction and which began one, and so which locks are still held.
 *
 * @param transaction the one that the statement runs in; empty for autocommit
 * @param context around which one persistence context is: the transaction, or a request; empty if
 *     the statement has one of its own
 * @param locks that are held, in the order in which they were taken
 * @param lost locks that were taken and have ended with the statement or a transaction of their own
 * @param passed all guards on the way there, outermost first
 */
record InForce(
    Optional<Guard.Transaction> transaction,
    Optional<Guard> context,
    List<Held> locks,
    List<Guard.Lock> lost,
    List<Guard> passed) {
  /**
   * Who deals with what is thrown where a caller is refused.
   *
   * @param somehow whether anybody does, if only with any failure
   * @param inside who does so by name inside the transaction that the refused statement runs in,
   *     and so before all others
   * @param outside whether somebody does so by name where that transaction has ended
   */
  record Handling(boolean somehow, Optional<Guard.Handler> inside, boolean outside) {
    private static Handling of(List<Guard> guards, Refusal refusal) {
      Optional<Guard.Transaction> current = Optional.empty();
      Optional<Guard.Handler> inside = Optional.empty();
      boolean outside = false;
      for (Guard guard : guards) {
        if (guard instanceof Guard.Transaction boundary) {
          Optional<Guard.Transaction> next = entered(current, boundary);
          // A savepoint is as good as a transaction: what was refused is undone to there.
          if (inside.isPresent() && (isSavepoint(boundary) || !next.equals(current))) {
            outside = true;
            inside = Optional.empty();
          }
          current = next;
        } else if (guard instanceof Guard.Handler handler && handler.named().contains(refusal)) {
          inside = current.map(transaction -> handler);
          outside |= current.isEmpty();
        }
      }
      boolean somehow =
          guards.stream().anyMatch(g -> g instanceof Guard.Handler h && h.catches(refusal));
      return new Handling(somehow, inside, outside);
    }

    private static boolean isSavepoint(Guard.Transaction boundary) {
      return boundary.propagation() == Guard.Propagation.NESTED;
    }
  }

  /**
   * A lock that is held.
   *
   * @param within the transaction in which it was taken
   */
  record Held(Guard.Lock lock, Optional<Guard.Transaction> within) {}

  InForce {
    locks = List.copyOf(locks);
    lost = List.copyOf(lost);
    passed = List.copyOf(passed);
  }

  /** What a list of guards, outermost first, comes to. */
  static InForce of(List<Guard> outer, List<Guard> inner) {
    List<Guard> all = new ArrayList<>(outer);
    all.addAll(inner);
    Optional<Guard.Transaction> current = Optional.empty();
    Optional<Guard> context = Optional.empty();
    List<Held> held = new ArrayList<>();
    List<Guard.Lock> lost = new ArrayList<>();
    for (Guard guard : all) {
      if (guard instanceof Guard.Conversation) {
        context = Optional.of(guard);
      } else if (guard instanceof Guard.Transaction boundary) {
        Optional<Guard.Transaction> next = entered(current, boundary);
        context = contextIn(boundary, current, next, context);
        current = next;
      } else if (guard instanceof Guard.Lock lock) {
        Optional<Guard.Transaction> within = within(current, lock);
        if (within.isPresent() || outlivesItsStatement(lock, context)) {
          held.add(new Held(lock, within));
        } else {
          lost.add(lock);
        }
      }
    }
    return new InForce(current, context, held, lost, all);
  }

  /**
   * The first transaction of a request is in its persistence context, one that suspends another has
   * its own. What runs without one on purpose may be in another thread.
   */
  private static Optional<Guard> contextIn(
      Guard.Transaction boundary,
      Optional<Guard.Transaction> before,
      Optional<Guard.Transaction> after,
      Optional<Guard> context) {
    return switch (boundary.propagation()) {
      case NOT_SUPPORTED, NEVER -> Optional.empty();
      case REQUIRED, REQUIRES_NEW, SUPPORTS, MANDATORY, NESTED ->
          after.equals(before) || before.isEmpty() && context.isPresent()
              ? context
              : after.map(Guard.class::cast);
    };
  }

  private static Optional<Guard.Transaction> entered(
      Optional<Guard.Transaction> current, Guard.Transaction boundary) {
    return switch (boundary.propagation()) {
      case REQUIRED, NESTED -> current.or(() -> Optional.of(boundary));
      case SUPPORTS, MANDATORY -> current;
      case REQUIRES_NEW -> Optional.of(boundary);
      case NOT_SUPPORTED, NEVER -> Optional.empty();
    };
  }

  /** Whether a lock that is taken without a transaction is held when the statement is done. */
  private static boolean outlivesItsStatement(Guard.Lock lock, Optional<Guard> context) {
    return switch (lock.kind()) {
      case ROW, TABLE, ADVISORY_TRANSACTION, ADVISORY_POOLED -> false;
      case ADVISORY_CONTEXT -> context.isPresent();
      case ADVISORY_SESSION, JVM, DISTRIBUTED, SINGLE_CALL -> true;
    };
  }

  /** A lock taken inside boundaries that were left since is still held only if all joined. */
  private static Optional<Guard.Transaction> within(
      Optional<Guard.Transaction> current, Guard.Lock lock) {
    boolean joined =
        lock.ended().stream()
            .allMatch(
                boundary ->
                    switch (boundary.propagation()) {
                      case REQUIRED, NESTED, SUPPORTS, MANDATORY -> true;
                      case REQUIRES_NEW, NOT_SUPPORTED, NEVER -> false;
                    });
    return joined ? current : Optional.empty();
  }

  /** Who deals with it if the statement is refused for this reason. */
  Handling handling(Refusal refusal) {
    return Handling.of(passed, refusal);
  }

  /** Whether both run in one transaction, or both in none. */
  boolean runsWith(InForce other) {
    return transaction.equals(other.transaction);
  }

  /** Whether what one has loaded is what the other one is given: both have one context. */
  boolean sharesObjectsWith(InForce other) {
    return context.isPresent() && context.equals(other.context);
  }

  /** Whether a lock of one of these kinds was taken, whatever has become of it. */
  boolean took(Set<Guard.Kind> kinds) {
    return Stream.concat(locks.stream().map(Held::lock), lost.stream())
        .anyMatch(lock -> kinds.contains(lock.kind()));
  }

  /**
   * Whether an act is written: a change of a managed entity is only when a transaction commits, and
   * nothing is in one that only reads.
   */
  boolean commits(Act act) {
    return switch (act.kind()) {
      case EFFECT -> true;
      case MUTATION -> transaction.isPresent() && !transaction.get().readOnly();
      case INSERT, UPDATE, DELETE, SAVE -> transaction.stream().noneMatch(t -> t.readOnly());
    };
  }

  /** The same with more locks. */
  InForce with(List<Held> more) {
    List<Held> all = new ArrayList<>(locks);
    more.stream().filter(held -> !all.contains(held)).forEach(all::add);
    return new InForce(transaction, context, all, lost, passed);
  }

  /** The same without some locks. */
  InForce without(Predicate<Guard.Lock> dropped) {
    return new InForce(
        transaction,
        context,
        locks.stream().filter(held -> !dropped.test(held.lock())).toList(),
        lost,
        passed);
  }

  /** The isolation level of the transaction; PostgreSQL's default where none is given. */
  Isolation isolation() {
    return transaction.flatMap(Guard.Transaction::isolation).orElse(Isolation.READ_COMMITTED);
  }

  /** The lock that was taken at this place, if it is held here too. */
  Optional<Held> lockFrom(Location at) {
    return locks.stream().filter(held -> held.lock().at().equals(at)).findFirst();
  }
}
