// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.report.HtmlReport;
import dev.racewindow.report.Report;
import dev.racewindow.report.SarifReport;
import dev.racewindow.run.MisuseException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the reports that go to files. */
final class ReportFiles {
  /** A report in some format. */
  @FunctionalInterface
  private interface Content {
    void write(Writer out) throws IOException;
  }

  private ReportFiles() {}

  /**
   * Where they go.
   *
   * @param html empty if none is wanted
   * @param sarif empty if none is wanted
   */
  record Targets(Optional<Path> html, Optional<Path> sarif) {
    /** What the user wants; of the bundled example both, to have something to look at. */
    static Targets of(Shell shell, ScanPlan plan, OutputOptions options) {
      return new Targets(
          target(shell, plan, options.html, "racewindow.html"),
          target(shell, plan, options.sarif, "racewindow.sarif"));
    }

    private static Optional<Path> target(
        Shell shell, ScanPlan plan, @Nullable Path wanted, String standard) {
      return Optional.ofNullable(wanted)
          .or(() -> Optional.of(Bundled.REPORTS.resolve(standard)).filter(p -> plan.bundled()))
          .map(shell::resolve);
    }
  }

  /**
   * Writes those that are wanted, and says where they are.
   *
   * @throws MisuseException if one cannot be written
   */
  static void write(Report report, Targets targets, Shell shell) throws MisuseException {
    if (targets.html().isPresent()) {
      write(targets.html().get(), shell, out -> new HtmlReport().write(report, out));
    }
    if (targets.sarif().isPresent()) {
      write(targets.sarif().get(), shell, out -> new SarifReport().write(report, out));
    }
  }

  private static void write(Path file, Shell shell, Content content) throws MisuseException {
    try {
      Path directory = file.getParent();
      if (directory != null) {
        Files.createDirectories(directory);
      }
      try (Writer out = Files.newBufferedWriter(file)) {
        content.write(out);
      }
    } catch (IOException e) {
      throw new MisuseException("Cannot write " + file + ": " + e.getMessage(), e);
    }
    shell.out().println("report    " + shell.shortened(file));
  }
}
