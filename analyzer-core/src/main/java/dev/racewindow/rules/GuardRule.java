// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import java.util.Optional;

/**
 * Knows one way in which a guard that was tried does not help; names the race in place of the rule
 * that knows the shape of its data. Without state.
 */
interface GuardRule {
  /** What is the same for all its races. */
  RuleInfo info();

  /** The lock that fails in this way; asked only of windows that are races. */
  Optional<Guard.Lock> failed(Situation situation);

  /** Why the lock does not help, in a sentence. */
  String why(Situation situation, Guard.Lock lock);

  /** How sure it is that it fails so. */
  default Confidence confidence(Situation situation) {
    return Confidence.HIGH;
  }

  /** Where the lock comes between the steps of the two callers. */
  Interleaving interleaving();
}
