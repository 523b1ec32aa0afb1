// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A lock that would close a window is taken on one way to the check, and not on another: the
 * forgotten lock of a single method.
 */
final class LockOnOneWay {
  private LockOnOneWay() {}

  /** The lock, if taking it on every way would mend the race. */
  static Optional<FailedGuard> failed(Case tried) {
    return tried
        .situation()
        .passed()
        .filter(Guard.Sometimes.class::isInstance)
        .map(Guard.Sometimes.class::cast)
        .filter(some -> tried.isClosed(tried.situation().mended(guard -> taken(guard, some))))
        .findFirst()
        .map(LockOnOneWay::failed);
  }

  private static Guard taken(Guard guard, Guard.Sometimes some) {
    return some.isOf(guard) ? some.lock() : guard;
  }

  private static FailedGuard failed(Guard.Sometimes some) {
    List<Race.Evidence> evidence = new ArrayList<>(List.of(FailedGuard.taken(some.lock())));
    some.without()
        .map(past -> new Race.Evidence(new Site(past, List.of()), "goes on without the lock"))
        .ifPresent(evidence::add);
    return new FailedGuard(
        ForgottenLock.info(),
        "The "
            + Texts.lock(some.lock())
            + " is taken (line "
            + some.lock().at().line()
            + ") on one way to the check, and not on another"
            + some.without().map(Location::line).map(line -> " (line " + line + ")").orElse("")
            + ".",
        Interleaving.ONE_PAST_THE_LOCK,
        Optional.of(some.lock()),
        Optional.empty(),
        evidence);
  }
}
