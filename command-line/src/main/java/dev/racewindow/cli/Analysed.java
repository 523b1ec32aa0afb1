// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import dev.racewindow.input.Sources;
import dev.racewindow.run.MisuseException;
import dev.racewindow.run.Scan;
import java.util.Locale;

/** What commands have in common before they report: the sources, found and analysed. */
record Analysed(Sources sources, Analysis analysis) {
  /**
   * Finds the sources.
   *
   * @throws MisuseException if there are none
   */
  static Sources find(Shell shell, InputOptions input, ScanPlan plan, Progress progress)
      throws MisuseException {
    progress.begin("find", "finding sources");
    Sources sources =
        Scan.find(
            new Sources.Query(
                plan.root(), plan.paths(), input.includes, input.excludes, input.includeTests));
    if (sources.files().isEmpty()) {
      progress.pause();
      sources.problems().forEach(p -> shell.err().println("racewindow: " + p));
      throw new MisuseException("No Java files found in " + paths(shell, plan));
    }
    return sources;
  }

  /** Analyses what was found. */
  static Analysed of(Sources sources, Shell shell, InputOptions input, Progress progress) {
    Analyzer.Request request =
        new Analyzer.Request(
            sources.files(),
            sources.schemaFiles(),
            input.classPath(shell),
            input.models(shell),
            input.threads,
            input.instances,
            sources.modules(),
            input.live());
    String files = sources.files().size() == 1 ? "1 file" : sources.files().size() + " files";
    return new Analysed(
        sources,
        shell.analyzer().apply(request, phase -> begin(phase, "analysing " + files, progress)));
  }

  private static void begin(Analyzer.Phase phase, String doing, Progress progress) {
    if (phase == Analyzer.Phase.DONE) {
      progress.begin("report", "reporting");
    } else {
      String name = phase.name().toLowerCase(Locale.ROOT);
      progress.begin(name, doing + ": " + name);
    }
  }

  /** Lines of source that were analysed. */
  int lines() {
    return analysis.statistics().lines();
  }

  private static String paths(Shell shell, ScanPlan plan) {
    return String.join(", ", plan.paths().stream().map(shell::shortened).toList());
  }
}
