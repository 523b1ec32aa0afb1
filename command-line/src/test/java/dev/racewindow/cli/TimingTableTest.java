// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Phases measured with a gauge of known readings, and the table of them. */
class TimingTableTest {
  private static final long SECOND = 1_000_000_000L;
  private static final long MIB = 1024 * 1024;

  /** Every phase lasts three seconds and takes 10 MiB more, 5 MiB of them garbage. */
  private static final class Known implements Stopwatch.Gauge {
    private long seconds;
    private long used;
    private long peak;

    @Override
    public long nanos() {
      return seconds * SECOND;
    }

    @Override
    public long used() {
      return used;
    }

    @Override
    public void resetPeak() {
      peak = used;
    }

    @Override
    public long peak() {
      return peak;
    }

    void work() {
      seconds += 3;
      peak = used + 10 * MIB;
      used += 5 * MIB;
    }
  }

  private final Known gauge = new Known();
  private final Stopwatch stopwatch = new Stopwatch(gauge);

  @Test
  void measuresNothingBeforeAPhaseBegins() {
    gauge.work();
    stopwatch.end();

    assertThat(stopwatch.phases()).isEmpty();
    assertThat(TimingTable.lines(stopwatch.phases(), 0))
        .contains("total           0.00      -          -         0         0");
  }

  @Test
  void measuresEachPhaseByItself() {
    stopwatch.begin("parse");
    gauge.work();
    stopwatch.begin("link");
    gauge.work();
    stopwatch.end();
    stopwatch.end();

    assertThat(stopwatch.phases())
        .containsExactly(
            new Stopwatch.Phase("parse", 3 * SECOND, 5 * MIB, 10 * MIB),
            new Stopwatch.Phase("link", 3 * SECOND, 10 * MIB, 15 * MIB));
  }

  @Test
  void totalsTimeAndTakesTheHighestPeak() {
    List<Stopwatch.Phase> phases =
        List.of(
            new Stopwatch.Phase("parse", 3 * SECOND, 40 * MIB, 900 * MIB),
            new Stopwatch.Phase("summarize", SECOND / 2, 60 * MIB, 70 * MIB));

    assertThat(TimingTable.lines(phases, 70_000))
        .containsExactly(
            "phase        seconds  share    lines/s  heap MiB  peak MiB",
            "parse           3.00   86 %     23,333        40       900",
            "summarize       0.50   14 %    140,000        60        70",
            "total           3.50  100 %     20,000        60       900",
            "heap: in use when the phase ended, garbage included",
            "peak: most in use during the phase, summed over the pools of the heap");
  }

  @Test
  void knowsTheHeapOfThisJvm() {
    JvmGauge jvm = new JvmGauge();
    jvm.resetPeak();

    assertThat(jvm.used()).isPositive();
    assertThat(jvm.peak()).isPositive().isLessThanOrEqualTo(3 * Runtime.getRuntime().maxMemory());
  }
}
