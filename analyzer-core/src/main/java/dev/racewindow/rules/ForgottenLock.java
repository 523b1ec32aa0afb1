// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One caller is held up by a lock that excludes only those who take it, and another one, who writes
 * the same rows, does not take it.
 */
final class ForgottenLock {
  /** What binds nobody but those who take it; a row lock binds every writer of the row. */
  private static final Set<Guard.Kind> AGREED =
      Set.of(
          Guard.Kind.ADVISORY_TRANSACTION,
          Guard.Kind.ADVISORY_SESSION,
          Guard.Kind.ADVISORY_POOLED,
          Guard.Kind.ADVISORY_CONTEXT,
          Guard.Kind.JVM,
          Guard.Kind.DISTRIBUTED);

  private final List<Case> all;
  private final OtherWriters writers;
  private final TreeSet<String> reported = new TreeSet<>();

  /** Among these cases and writers. */
  ForgottenLock(List<Case> all, OtherWriters writers) {
    this.all = all;
    this.writers = writers;
  }

  /** What is the same for all its races. */
  static RuleInfo info() {
    return new RuleInfo(
        "ForgottenLock",
        "A lock is taken where a row is changed, and not where it is changed elsewhere",
        "An advisory lock, a lock of the process or a distributed one excludes those who take it, and"
            + " nobody else. Whoever writes the same rows without it comes in between the check and"
            + " the act of a caller who holds it.",
        Severity.HIGH,
        820);
  }

  /** The case, named after the lock that somebody takes and somebody else does not. */
  Case judged(Case one) {
    if (one.verdict() instanceof Verdict.Racy) {
      return one.failedGuard().isEmpty() && !takesAny(one) ? forgetful(one) : one;
    }
    Optional<Guard.Lock> lock = agreed(one);
    boolean named =
        lock.isPresent()
            && all.stream()
                .anyMatch(
                    other -> other.verdict() instanceof Verdict.Racy && writesTheSame(one, other));
    return lock.isEmpty() || named ? one : passed(one, lock.get());
  }

  /** A race, if others keep to a lock for the same rows. */
  private Case forgetful(Case racy) {
    return all.stream()
        .filter(other -> kept(other).isPresent() && writesTheSame(racy, other))
        .findFirst()
        .map(
            other ->
                racy.because(
                    new FailedGuard(
                        info(),
                        why(kept(other).orElseThrow(), other.window()),
                        Interleaving.ONE_PAST_THE_LOCK,
                        kept(other),
                        Optional.empty(),
                        List.of(FailedGuard.taken(kept(other).orElseThrow())))))
        .orElse(racy);
  }

  /** A window that a lock closes, open if somebody writes past it; once for a lock and a table. */
  private Case passed(Case one, Guard.Lock lock) {
    Optional<Act> past =
        writers.of(one.window(), inForce -> !inForce.took(AGREED)).stream()
            .findFirst()
            .or(() -> ofOtherWindow(one));
    if (past.isEmpty()) {
      return one;
    }
    Optional<Case> open = one.without(AGREED, confidence(past.get()));
    if (open.isEmpty() || !reported.add(lock.at() + " " + one.window().act().resource().id())) {
      return one;
    }
    return open.get()
        .because(
            new FailedGuard(
                info(),
                why(lock, one.window()),
                Interleaving.OVERTAKEN,
                Optional.of(lock),
                Optional.of(new FailedGuard.Past(past.get(), true)),
                List.of(FailedGuard.taken(lock), Filed.written(one.window().act()))));
  }

  /** The act of a window that another guard closes, which the lock knows nothing of. */
  private Optional<Act> ofOtherWindow(Case one) {
    return all.stream()
        .filter(other -> other.verdict() instanceof Verdict.Safe safe && safe.lock().isPresent())
        .filter(other -> !takesAny(other) && writesTheSame(one, other))
        .map(other -> other.window().act())
        .findFirst();
  }

  /** Who writes what he was given may mean to be the last; who is asked to end a state does not. */
  private static Confidence confidence(Act past) {
    boolean given = !past.data().isEmpty() && past.data().stream().allMatch(ForgottenLock::isGiven);
    return given ? Confidence.LOW : Confidence.MEDIUM;
  }

  private static boolean isGiven(Source source) {
    return source instanceof Source.Input;
  }

  private static String why(Guard.Lock lock, Window locked) {
    return "The "
        + Texts.lock(lock)
        + " that "
        + locked.methodName()
        + " holds (line "
        + lock.at().line()
        + (lock.kind() == Guard.Kind.ROW
            ? ") is not taken here before the row is read: what is read is what was there before"
                + " its holder commits."
            : ") is not taken here, and excludes only those who take it.");
  }

  /**
   * What whoever decides by the row takes before, also if it is the row's own lock: it makes
   * writers wait, and not those who have read the row already.
   */
  private static Optional<Guard.Lock> kept(Case one) {
    return agreed(one)
        .or(
            () ->
                one.verdict() instanceof Verdict.Safe safe && safe.deadlock().isEmpty()
                    ? safe.lock().filter(lock -> lock.kind() == Guard.Kind.ROW)
                    : Optional.empty());
  }

  private static Optional<Guard.Lock> agreed(Case one) {
    return one.verdict() instanceof Verdict.Safe safe
        ? safe.lock().filter(lock -> AGREED.contains(lock.kind()))
        : Optional.empty();
  }

  private static boolean takesAny(Case one) {
    Situation situation = one.situation();
    return situation.atCheck().took(AGREED)
        || situation.atAct().took(AGREED)
        || situation.atAct().took(Set.of(Guard.Kind.SINGLE_CALL));
  }

  /** Whether two windows of different methods are about the same: a row, or rows of one kind. */
  private static boolean writesTheSame(Case one, Case other) {
    Window first = one.window();
    Window second = other.window();
    if (first.isIn(second)
        || !first.act().resource().isKnown()
        || !first.act().resource().id().equals(second.act().resource().id())) {
      return false;
    }
    return OtherWriters.isChange(first.act())
        ? OtherWriters.isChange(second.act())
            && OtherWriters.writes(second.act(), OtherWriters.decided(first))
        : first.act().kind() == second.act().kind()
            && first.isOfOneTable()
            && second.isOfOneTable()
            && first.check().key().equal().keySet().equals(second.check().key().equal().keySet());
  }
}
