// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.locks;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody else kept a lock for longer than a caller waits; nothing was changed. */
public final class LockTimeoutException extends RuntimeException {
  private final transient List<LockHolder> holders;

  LockTimeoutException(String what, Duration waited, List<LockHolder> holders, Throwable cause) {
    super(message(what, waited, holders), cause);
    this.holders = List.copyOf(holders);
  }

  private static String message(String what, Duration waited, List<LockHolder> holders) {
    String held =
        holders.isEmpty()
            ? "It has been let go since. Please try again."
            : "It is held by %s. Please try again; if that does not help, end the session with"
                    .formatted(
                        holders.stream()
                            .map(LockHolder::toString)
                            .collect(Collectors.joining("; ")))
                + " SELECT pg_terminate_backend(%d).".formatted(holders.get(0).pid());
    return "Could not lock %s within %d ms; nothing was changed. %s"
        .formatted(what, waited.toMillis(), held);
  }

  /** Who may hold the lock, as seen after the wait. */
  public List<LockHolder> holders() {
    return holders;
  }
}
