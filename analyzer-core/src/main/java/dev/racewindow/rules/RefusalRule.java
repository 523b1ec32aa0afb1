// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import java.util.Optional;

/**
 * Knows one way in which it is of no use that the second of two callers is refused; asked only of
 * windows that are closed in this way. Without state.
 */
interface RefusalRule {
  /** What is the same for all its races. */
  RuleInfo info();

  /** What becomes of the caller who is refused; empty if that is dealt with as it should be. */
  Optional<Unhandled> unhandled(Situation situation, Verdict.Safe refused);

  /**
   * A refusal that somebody means to deal with, and does not.
   *
   * @param verdict in the place of the one that the window is closed
   * @param handler who means to
   * @param why it does not help, in a sentence
   */
  record Unhandled(
      Verdict.Racy verdict, Guard.Handler handler, String why, Interleaving interleaving) {}
}
