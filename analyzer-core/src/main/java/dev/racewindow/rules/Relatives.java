// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;

/**
 * Who breaks a window between a row and those that refer to it: not a second caller of the same,
 * but whoever deletes the one or inserts the others.
 */
final class Relatives {
  private final OtherWriters writers;

  Relatives(OtherWriters writers) {
    this.writers = writers;
  }

  /** The case with the act that breaks it, if it is such a race. */
  Case judged(Case one) {
    boolean parent = one.rule() instanceof ParentCheckThenInsert;
    boolean children = one.rule() instanceof ChildrenCheckThenDelete;
    if (!(parent || children)
        || !(one.verdict() instanceof Verdict.Racy)
        || one.failedGuard().isPresent()) {
      return one;
    }
    Window window = one.window();
    Act.Kind kind = parent ? Act.Kind.DELETE : Act.Kind.INSERT;
    Optional<Act> other = writers.of(window, kind);
    Case surely = other.isPresent() || children ? one : one.atMost(Confidence.LOW);
    return surely.because(
        new FailedGuard(
            one.rule().info(),
            other.map(Relatives::done).orElse(""),
            Interleaving.OVERTAKEN,
            Optional.empty(),
            other.map(act -> new FailedGuard.Past(act, false)),
            List.of()));
  }

  private static String done(Act act) {
    Location at = act.id().entry();
    return at.methodName() + " " + Texts.act(act) + " (line " + at.line() + ").";
  }
}
