// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A guard that was tried, and why it does not help.
 *
 * @param lock it, or one of two, if it is a lock
 * @param past who is not held up by it, if somebody else is
 * @param confidence how sure it is that it fails so
 */
record FailedGuard(
    RuleInfo info,
    String why,
    Interleaving order,
    Optional<Guard.Lock> lock,
    Optional<Past> past,
    List<Race.Evidence> evidence,
    Confidence confidence) {
  /**
   * The act of somebody else, which a guard does not hold up.
   *
   * @param atFault whether it is this act that has to be mended
   */
  record Past(Act act, boolean atFault) {}

  /** One that fails so beyond doubt. */
  FailedGuard(
      RuleInfo info,
      String why,
      Interleaving order,
      Optional<Guard.Lock> lock,
      Optional<Past> past,
      List<Race.Evidence> evidence) {
    this(info, why, order, lock, past, evidence, Confidence.HIGH);
  }

  static FailedGuard of(GuardRule rule, Situation situation, Guard.Lock lock) {
    return new FailedGuard(
        rule.info(),
        rule.why(situation, lock),
        rule.interleaving(),
        Optional.of(lock),
        Optional.empty(),
        List.of(taken(lock)),
        rule.confidence(situation));
  }

  static FailedGuard of(TransactionRule rule, TransactionRule.Mended mended) {
    Site declared = new Site(mended.boundary().at(), List.of());
    return new FailedGuard(
        rule.info(),
        mended.why(),
        Interleaving.BOTH_CHECK_FIRST,
        Optional.empty(),
        Optional.empty(),
        List.of(new Race.Evidence(declared, "declares a transaction")));
  }

  /**
   * A refusal that is dealt with in the transaction that was refused, or that comes too late.
   *
   * @param begun the transaction; empty if the statement runs in none
   */
  static FailedGuard of(
      RefusalRule rule, RefusalRule.Unhandled unhandled, Optional<Guard.Transaction> begun) {
    return new FailedGuard(
        rule.info(),
        unhandled.why(),
        unhandled.interleaving(),
        Optional.empty(),
        Optional.empty(),
        Stream.concat(Stream.of(unhandled.evidence()), begun.stream().map(FailedGuard::begun))
            .toList());
  }

  private static Race.Evidence begun(Guard.Transaction transaction) {
    return new Race.Evidence(
        new Site(transaction.at(), List.of()), "begins the transaction around it");
  }

  /** Two locks that do not exclude each other. */
  static FailedGuard of(Guard.Lock lock, Guard.Lock other) {
    MismatchedLockKey rule = new MismatchedLockKey();
    return new FailedGuard(
        rule.info(),
        MismatchedLockKey.differs(lock, other),
        rule.interleaving(),
        Optional.of(lock),
        Optional.empty(),
        List.of(taken(lock), taken(other)));
  }

  static Race.Evidence taken(Guard.Lock lock) {
    return new Race.Evidence(new Site(lock.at(), List.of()), "takes the " + Texts.lock(lock));
  }
}
