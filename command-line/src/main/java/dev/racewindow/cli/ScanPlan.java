// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.input.Sources;
import dev.racewindow.run.MisuseException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a scan reads and where its reports go, after defaults.
 *
 * @param root what reported paths are relative to
 * @param paths absolute
 * @param sarif empty if none is wanted
 * @param html empty if none is wanted
 */
record ScanPlan(Path root, List<Path> paths, Optional<Path> sarif, Optional<Path> html) {
  /**
   * Fills in what the user left out.
   *
   * @throws MisuseException if there is nothing to scan
   */
  static ScanPlan of(Shell shell, InputOptions input, OutputOptions output) throws MisuseException {
    Optional<Path> sarif = Optional.ofNullable(output.sarif).map(shell::resolve);
    Optional<Path> html = Optional.ofNullable(output.html).map(shell::resolve);
    if (!input.paths.isEmpty()) {
      List<Path> paths = input.paths.stream().map(shell::resolve).toList();
      return new ScanPlan(Sources.commonRoot(shell.directory(), paths), paths, sarif, html);
    }
    Path example = Bundled.storefront(shell).orElseThrow(ScanPlan::nothingToScan);
    Path reports = shell.resolve(Bundled.REPORTS);
    return new ScanPlan(
        shell.home().orElseThrow(ScanPlan::nothingToScan),
        List.of(example),
        Optional.of(sarif.orElse(reports.resolve("racewindow.sarif"))),
        Optional.of(html.orElse(reports.resolve("racewindow.html"))));
  }

  private static MisuseException nothingToScan() {
    return new MisuseException("Nothing to scan: give a PATH");
  }
}
