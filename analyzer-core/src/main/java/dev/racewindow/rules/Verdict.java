// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** What a rule says of a window that is its own. */
sealed interface Verdict {
  /**
   * The guards do not suffice.
   *
   * @param message what goes wrong, in one or two sentences
   * @param checkAnswer what both callers see, such as {@code not there}
   * @param breaksAt isolation levels at which it happens
   */
  record Racy(
      Severity severity,
      Confidence confidence,
      String message,
      String checkAnswer,
      SortedSet<Isolation> breaksAt,
      List<Race.Fix> fixes)
      implements Verdict {
    /** The same, no surer than this. */
    Racy atMost(Confidence most) {
      return new Racy(
          severity,
          confidence.isAtLeast(most) ? most : confidence,
          message,
          checkAnswer,
          breaksAt,
          fixes);
    }
  }

  /**
   * A guard closes the window.
   *
   * @param lock the lock that does, if it is one
   * @param refusal why the second caller gets an error; empty if it waits, or finds what has
   *     changed
   */
  record Safe(String guard, String reason, Optional<Guard.Lock> lock, Optional<Refusal> refusal)
      implements Verdict {
    Safe(String guard, String reason) {
      this(guard, reason, Optional.empty());
    }

    Safe(String guard, String reason, Optional<Guard.Lock> lock) {
      this(guard, reason, lock, Optional.empty());
    }

    /** A guard that refuses the second caller. */
    static Safe refusing(Refusal refusal, String guard, String reason) {
      return new Safe(guard, reason, Optional.empty(), Optional.of(refusal));
    }

    /** The lock that closes it only by a deadlock: others have it as well, and want to write. */
    Optional<Guard.Lock> deadlock() {
      return lock.filter(Guard.Lock::isShared);
    }
  }
}
