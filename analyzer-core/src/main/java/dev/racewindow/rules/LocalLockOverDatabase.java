// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Severity;
import java.util.Optional;

/** The lock excludes the threads of one process, and the rows belong to all of them. */
final class LocalLockOverDatabase implements GuardRule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "LocalLockOverDatabase",
        "A lock of one process guards rows that other processes change as well",
        "synchronized and the locks of java.util.concurrent exclude the threads of one process."
            + " Two instances of the application, as during each deployment, do not see each"
            + " other's.",
        Severity.MEDIUM,
        367);
  }

  @Override
  public Optional<Guard.Lock> failed(Situation situation) {
    return situation.localLock();
  }

  @Override
  public String why(Situation situation, Guard.Lock lock) {
    return "The lock excludes the threads of this process only: a second instance of the"
        + " application does not wait for it.";
  }

  @Override
  public Interleaving interleaving() {
    return Interleaving.BOTH_CHECK_FIRST;
  }
}
