// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.io.PrintWriter;

/** Says on the error stream what is being done, and what it took if that was asked for. */
final class Progress {
  /** Back to the first column and clear the line (ECMA-48, erase in line). */
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean live;
  private final boolean timings;
  private final Stopwatch stopwatch = new Stopwatch(new JvmGauge());

  Progress(Shell shell, boolean timings) {
    this.err = shell.err();
    this.live = shell.progress();
    this.timings = timings;
  }

  /**
   * A phase begins.
   *
   * @param name a word for the table
   * @param doing what is done, for those who wait
   */
  void begin(String name, String doing) {
    stopwatch.begin(name);
    say(CLEAR_LINE + "racewindow: " + doing + " …");
  }

  /** Nothing more is done before there is something to read. */
  void pause() {
    say(CLEAR_LINE);
  }

  /**
   * All is done.
   *
   * @param lines lines of source that were analysed
   */
  void end(int lines) {
    stopwatch.end();
    say(CLEAR_LINE);
    if (timings) {
      TimingTable.lines(stopwatch.phases(), lines).forEach(err::println);
    }
    err.flush();
  }

  private void say(String text) {
    if (live) {
      err.print(text);
      err.flush();
    }
  }
}
