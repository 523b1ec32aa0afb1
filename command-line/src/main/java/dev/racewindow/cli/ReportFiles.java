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

/** Writes the reports that go to files. */
final class ReportFiles {
  /** A report in some format. */
  @FunctionalInterface
  private interface Content {
    void write(Writer out) throws IOException;
  }

  private ReportFiles() {}

  /**
   * Writes those that are wanted, and says where they are.
   *
   * @throws MisuseException if one cannot be written
   */
  static void write(Report report, ScanPlan plan, Shell shell) throws MisuseException {
    if (plan.html().isPresent()) {
      write(plan.html().get(), shell, out -> new HtmlReport().write(report, out));
    }
    if (plan.sarif().isPresent()) {
      write(plan.sarif().get(), shell, out -> new SarifReport().write(report, out));
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
    boolean below = file.startsWith(shell.directory());
    shell.out().println("report    " + (below ? shell.directory().relativize(file) : file));
  }
}
