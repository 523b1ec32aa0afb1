// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import java.util.Optional;

/**
 * Knows one way in which a transaction is not what it was meant to be; names a race where mending
 * the transaction alone would mend the race. Without state.
 */
interface TransactionRule {
  /** What is the same for all its races. */
  RuleInfo info();

  /**
   * How it would be with the transaction mended; empty if there is nothing of this kind to mend.
   */
  Optional<Mended> mended(Situation situation);

  /**
   * A transaction, mended.
   *
   * @param boundary of the transaction that is not what it was meant to be
   * @param why in a sentence
   */
  record Mended(Situation situation, Guard.Transaction boundary, String why) {}
}
