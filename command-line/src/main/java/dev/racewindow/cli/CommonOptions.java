// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that analyses, beside those that say what. */
final class CommonOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = {
        "Accept the races listed there",
        "(default: .racewindow/baseline.json of the scanned root, if there is one)."
      })
  @Nullable Path baseline;

  @Option(names = "--no-color", description = "No colours, even on a terminal.")
  boolean noColor;

  @Option(
      names = "--timings",
      description = "Say on the error stream what each phase took: time, and memory.")
  boolean timings;
}
