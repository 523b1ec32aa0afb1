// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import dev.racewindow.report.HtmlReport;
import dev.racewindow.report.Report;
import dev.racewindow.report.SarifReport;
import dev.racewindow.report.Style;
import dev.racewindow.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The reports of one module.
 *
 * @param directory where they go; made if it is not there
 * @param category tells the module's SARIF run from those of other modules; may be empty
 */
record ReportFiles(Path directory, String category) {
  /** Writes a report in some formats, over those of the last run. */
  void write(Report report, List<ReportFormat> formats) throws IOException {
    Files.createDirectories(directory);
    for (ReportFormat format : formats) {
      try (Writer out = Files.newBufferedWriter(directory.resolve(format.fileName()))) {
        switch (format) {
          case HTML -> new HtmlReport().write(report, out);
          case SARIF -> new SarifReport(category).write(report, out);
          case TEXT -> out.write(new TextReport(Style.PLAIN).format(report));
        }
      }
    }
  }
}
