// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Site;
import java.util.List;
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
   * A refusal that somebody means to deal with, and does not, or that comes too late.
   *
   * @param verdict in the place of the one that the window is closed
   * @param evidence who means to, or for what it is too late
   * @param why it does not help, in a sentence
   */
  record Unhandled(
      Verdict.Racy verdict, Race.Evidence evidence, String why, Interleaving interleaving) {
    /** A refusal that a handler deals with, and not as it means to. */
    static Unhandled by(
        Guard.Handler handler, Verdict.Racy verdict, String why, Interleaving interleaving) {
      Site caught = new Site(handler.at(), List.of());
      return new Unhandled(
          verdict, new Race.Evidence(caught, Texts.caught(handler)), why, interleaving);
    }
  }
}
