// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * The gauge of this JVM. It has a peak for each pool of the heap, not for the heap: their sum is
 * what the heap held at most, and a little more where the pools peaked at different times.
 */
final class JvmGauge implements Stopwatch.Gauge {
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public long used() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Override
  public void resetPeak() {
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  @Override
  public long peak() {
    return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
