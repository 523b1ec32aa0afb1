// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Instances;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** A window with the verdict of the rule that claims it, put as a finding. */
record Case(
    Rule rule,
    Window window,
    Situation situation,
    Verdict verdict,
    Optional<FailedGuard> failedGuard) {
  /**
   * The worst verdict over all contexts of a window: one failing path is enough.
   *
   * @return empty if the rule does not claim the window in any context
   */
  static Optional<Case> of(Rule rule, Window window, Instances instances) {
    Optional<Case> found = Optional.empty();
    for (List<Guard> context : window.contexts()) {
      Situation situation = Situation.of(window, context, instances);
      if (!situation.atAct().commits(window.act()) || !situation.isDecided()) {
        continue;
      }
      Optional<Verdict> verdict = rule.judge(situation);
      if (verdict.isPresent()) {
        Case next = new Case(rule, window, situation, verdict.get(), Optional.empty());
        if (verdict.get() instanceof Verdict.Racy) {
          return Optional.of(next);
        }
        found = found.filter(Case::isUnhandled).or(() -> Optional.of(next));
      }
    }
    return found;
  }

  /** This case, closed by a check that is made again. */
  Case closedBy(Case recheck) {
    Verdict.Safe safe = (Verdict.Safe) recheck.verdict;
    return new Case(
        rule,
        window,
        situation,
        new Verdict.Safe(safe.guard(), "checked again under a guard: " + safe.reason()),
        Optional.empty());
  }

  /** This case, named after the guard that was tried, if there is one. */
  Case named() {
    if (verdict instanceof Verdict.Safe safe && safe.deadlock().isPresent()) {
      FailedGuard upgraded =
          FailedGuard.of(new SharedLockUpgrade(), situation, safe.deadlock().get());
      return new Case(
          rule, window, situation, SharedLockUpgrade.verdict(situation), Optional.of(upgraded));
    }
    Optional<Case> unhandled = unhandled();
    if (unhandled.isPresent()) {
      return unhandled.get();
    }
    if (!(verdict instanceof Verdict.Racy) || failedGuard.isPresent()) {
      return this;
    }
    Optional<FailedGuard> failed =
        Rules.FAILURES.stream().flatMap(test -> test.apply(this).stream()).findFirst();
    return new Case(rule, window, situation, verdict, failed);
  }

  private boolean isUnhandled() {
    return unhandled().isPresent();
  }

  /** This case, if it is closed by a refusal that nobody deals with as they mean to. */
  private Optional<Case> unhandled() {
    return verdict instanceof Verdict.Safe refused
        ? Rules.REFUSALS.stream()
            .flatMap(
                candidate ->
                    candidate.unhandled(situation, refused).stream()
                        .map(
                            unhandled ->
                                new Case(
                                    rule,
                                    window,
                                    situation,
                                    unhandled.verdict(),
                                    Optional.of(
                                        FailedGuard.of(
                                            candidate,
                                            unhandled,
                                            situation.atAct().transaction())))))
            .findFirst()
        : Optional.empty();
  }

  /** The guard that fails in the way that a rule knows. */
  Optional<FailedGuard> failed(GuardRule candidate) {
    return candidate
        .failed(situation)
        .filter(situation::mayDecide)
        .filter(lock -> !isBetweenRelatives() || lock.kind().endsWithTransaction())
        .map(lock -> FailedGuard.of(candidate, situation, lock));
  }

  /** Whether it is not another one of the same who comes in between, but who deletes a relative. */
  private boolean isBetweenRelatives() {
    return rule instanceof ParentCheckThenInsert || rule instanceof ChildrenCheckThenDelete;
  }

  /** The transaction that a rule knows how to mend, if that would mend the race. */
  Optional<FailedGuard> failed(TransactionRule candidate) {
    return candidate
        .mended(situation)
        .filter(mended -> isClosed(mended.situation()))
        .map(mended -> FailedGuard.of(candidate, mended));
  }

  /** Whether the rule that claims the window would find it safe in another situation. */
  boolean isClosed(Situation mended) {
    return rule.judge(mended).filter(Verdict.Safe.class::isInstance).isPresent();
  }

  /** This case without a lock that another method passes by, which takes another one. */
  Optional<Case> without(Guard.Lock lock, Guard.Lock other) {
    return open(window, situation.without(held -> held.at().equals(lock.at())))
        .map(open -> open.because(FailedGuard.of(lock, other)));
  }

  /** This case, if it is a race without all locks of these kinds, as sure as can be. */
  Optional<Case> without(Set<Guard.Kind> kinds, Confidence most) {
    return open(window, situation.without(lock -> kinds.contains(lock.kind())))
        .map(open -> open.atMost(most));
  }

  /** This case, if it is a race when the act does not compare these columns. */
  Optional<Case> without(SortedSet<String> compared, Confidence most) {
    Window blind = window.without(compared);
    return open(blind, Situation.of(blind, situation.context(), situation.instances()))
        .map(open -> open.atMost(most));
  }

  private Optional<Case> open(Window blind, Situation open) {
    return rule.judge(open)
        .filter(Verdict.Racy.class::isInstance)
        .map(racy -> new Case(rule, blind, open, racy, Optional.empty()));
  }

  Case atMost(Confidence most) {
    return new Case(rule, window, situation, ((Verdict.Racy) verdict).atMost(most), failedGuard);
  }

  /** This case, named after a guard that fails. */
  Case because(FailedGuard failed) {
    return new Case(rule, window, situation, verdict, Optional.of(failed));
  }

  /** Files the case. */
  void addTo(Map<String, Race> races, Map<String, SafeWindow> safe) {
    new Filed(this).addTo(races, safe);
  }
}
