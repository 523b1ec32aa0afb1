// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import java.util.Optional;

/** Decides of one shape of window whether it is a race; without state. */
interface Rule {
  /** What is the same for all its races. */
  RuleInfo info();

  /** The verdict on a window; empty if it is not of this rule's shape. */
  Optional<Verdict> judge(Situation situation);
}
