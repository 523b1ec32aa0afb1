// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.domain.Window;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A judged window put as a finding, or as a safe window with what closes it. */
record Filed(Rule rule, Window window, Verdict verdict, Optional<FailedGuard> failedGuard) {
  Filed(Case judged) {
    this(judged.rule(), judged.window(), judged.verdict(), judged.failedGuard());
  }

  private RuleInfo info() {
    return failedGuard.map(FailedGuard::info).orElseGet(rule::info);
  }

  /** Files it among the races or the safe windows. */
  void addTo(Map<String, Race> races, Map<String, SafeWindow> safe) {
    Check check = window.check();
    Act act = reported();
    Race.Evidence checked = new Race.Evidence(check.site(), Texts.check(check));
    Race.Evidence acted = written(act);
    String key = act.site().location() + " " + act.resource().id() + " " + looked();
    if (verdict instanceof Verdict.Racy racy) {
      String named = info().name() + " " + key + " " + racy.checkAnswer();
      races.merge(named, race(racy, checked, acted), Filed::merged);
    } else if (verdict instanceof Verdict.Safe closed) {
      safe.putIfAbsent(
          key,
          new SafeWindow(
              rule.info().name(),
              act.resource().name(),
              checked,
              acted,
              closed.guard(),
              closed.reason()));
    }
  }

  /** The act that is to be mended: the window's, or one that passes its guard. */
  private Act reported() {
    return failedGuard
        .flatMap(FailedGuard::past)
        .filter(FailedGuard.Past::atFault)
        .map(FailedGuard.Past::act)
        .orElse(window.act());
  }

  /** An act as evidence. */
  static Race.Evidence written(Act act) {
    return new Race.Evidence(act.site(), Optional.of(act.id().leaf()), Texts.act(act));
  }

  /** One finding of two: the surer one, else the one that acts nearer by, with the other check. */
  static Race merged(Race first, Race next) {
    int byConfidence = next.confidence().compareTo(first.confidence());
    int byCalls =
        Integer.compare(next.act().site().calls().size(), first.act().site().calls().size());
    boolean better = byConfidence < 0 || byConfidence == 0 && byCalls < 0;
    return better ? next.and(first.check()) : first.and(next.check());
  }

  /**
   * What tells findings of one act apart. Where a row is not there it matters which was looked for;
   * else a check that is made twice, or by several callers of the method that acts, is one.
   */
  private String looked() {
    boolean helper = !window.act().site().location().methodName().equals(window.methodName());
    if (window.dependence().outcomes().contains(Control.Outcome.ABSENT)) {
      return window.check().resource().id() + window.check().key().equal().keySet();
    }
    return helper ? "" : window.methodName();
  }

  private Race race(Verdict.Racy racy, Race.Evidence check, Race.Evidence act) {
    Interleaving order =
        failedGuard
            .map(FailedGuard::order)
            .orElse(
                window.undoing().isPresent()
                    ? Interleaving.BOTH_ACT_FIRST
                    : Interleaving.BOTH_CHECK_FIRST);
    return new Race(
        info().name(),
        failedGuard.isPresent() ? least(racy.severity(), info().severity()) : racy.severity(),
        failedGuard
            .map(failed -> least(racy.confidence(), failed.confidence()))
            .orElse(racy.confidence()),
        window.act().resource().name(),
        failedGuard
            .map(failed -> (failed.why() + " " + racy.message()).strip())
            .orElse(racy.message()),
        check,
        act,
        failedGuard.map(FailedGuard::evidence).orElse(List.of()),
        order.steps(window, racy.checkAnswer(), failedGuard),
        racy.breaksAt(),
        racy.fixes(),
        fingerprint());
  }

  private static <T extends Comparable<T>> T least(T one, T other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /** Lines, locals and formatting may change; methods, tables and outcomes may not. */
  private String fingerprint() {
    String shape =
        String.join(
            "|",
            info().name(),
            window.check().site().location().methodName(),
            window.check().text(),
            reported().site().location().methodName(),
            reported().text(),
            window.act().resource().id(),
            window.dependence().outcomes().contains(Control.Outcome.ABSENT) ? "absent" : "present");
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
