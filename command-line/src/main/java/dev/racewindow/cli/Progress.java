// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Supplier;

/** Says on the error stream what is being done, and how long it took if that was asked for. */
final class Progress {
  /** Back to the first column and clear the line (ECMA-48, erase in line). */
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean live;
  private final boolean timings;

  Progress(Shell shell, boolean timings) {
    this.err = shell.err();
    this.live = shell.progress();
    this.timings = timings;
  }

  <T> T time(String what, Supplier<T> work) {
    if (live) {
      err.print("racewindow: " + what + " …");
      err.flush();
    }
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      double seconds = (System.nanoTime() - start) / 1e9;
      err.print(live ? CLEAR_LINE : "");
      if (timings) {
        err.printf(Locale.ROOT, "racewindow: %s took %.2f s%n", what, seconds);
      }
      err.flush();
    }
  }
}
