// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Phases as a table: time, share of the whole, speed and memory. */
final class TimingTable {
  private static final double NANOS = 1e9;
  private static final double MIB = 1024 * 1024;
  private static final String ROW = "%-10s %9s %6s %10s %9s %9s";

  private TimingTable() {}

  /**
   * The lines of the table.
   *
   * @param lines lines of source that went through each phase
   */
  static List<String> lines(List<Stopwatch.Phase> phases, int lines) {
    long total = phases.stream().mapToLong(Stopwatch.Phase::nanos).sum();
    long peak = phases.stream().mapToLong(Stopwatch.Phase::peak).max().orElse(0);
    long used = phases.isEmpty() ? 0 : phases.get(phases.size() - 1).used();
    List<String> table = new ArrayList<>();
    table.add(String.format(ROW, "phase", "seconds", "share", "lines/s", "heap MiB", "peak MiB"));
    phases.forEach(phase -> table.add(row(phase, total, lines)));
    table.add(row(new Stopwatch.Phase("total", total, used, peak), total, lines));
    table.add("heap: in use when the phase ended, garbage included");
    table.add("peak: most in use during the phase, summed over the pools of the heap");
    return table;
  }

  private static String row(Stopwatch.Phase phase, long total, int lines) {
    return String.format(
        Locale.ROOT,
        ROW,
        phase.name(),
        String.format(Locale.ROOT, "%.2f", phase.nanos() / NANOS),
        total == 0 ? "-" : Math.round(100.0 * phase.nanos() / total) + " %",
        phase.nanos() == 0
            ? "-"
            : String.format(Locale.ROOT, "%,d", Math.round(lines * NANOS / phase.nanos())),
        Math.round(phase.used() / MIB),
        Math.round(phase.peak() / MIB));
  }
}
