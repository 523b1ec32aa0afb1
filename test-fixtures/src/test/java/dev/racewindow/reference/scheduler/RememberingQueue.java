// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A queue that drops a second message of one job id, as real ones do, and counts what it gets. */
final class RememberingQueue implements BackfillQueue {
  private final Map<String, BackfillMonth> taken = new LinkedHashMap<>();
  private final List<String> got = new ArrayList<>();

  @Override
  public synchronized void send(BackfillJob job) {
    got.add(job.month().toString());
    taken.putIfAbsent(job.jobId(), job.month());
  }

  /** The months that workers will see, in order. */
  synchronized List<String> taken() {
    return taken.values().stream().map(BackfillMonth::toString).toList();
  }

  /** All messages, dropped ones among them. */
  synchronized List<String> got() {
    return List.copyOf(got);
  }
}
