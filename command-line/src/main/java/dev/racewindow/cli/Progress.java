// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.run.MisuseException;
import java.io.PrintWriter;
import java.util.Locale;

/** Says on the error stream what is being done, and how long it took if that was asked for. */
final class Progress {
  /** Back to the first column and clear the line (ECMA-48, erase in line). */
  private static final String CLEAR_LINE = "\r\u001b[K";

  /** A stage of the scan. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws MisuseException;
  }

  private final PrintWriter err;
  private final boolean live;
  private final boolean timings;

  Progress(Shell shell, boolean timings) {
    this.err = shell.err();
    this.live = shell.progress();
    this.timings = timings;
  }

  <T> T time(String what, Work<T> work) throws MisuseException {
    if (live) {
      err.print("racewindow: " + what + " …");
      err.flush();
    }
    long start = System.nanoTime();
    try {
      return work.run();
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
