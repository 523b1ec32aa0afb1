// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.input.Sources;
import dev.racewindow.run.MisuseException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is read, after defaults.
 *
 * @param root what reported paths are relative to
 * @param paths absolute
 * @param bundled whether it is the example that comes with the project
 */
record ScanPlan(Path root, List<Path> paths, boolean bundled) {
  /**
   * Fills in what the user left out.
   *
   * @throws MisuseException if there is nothing to scan
   */
  static ScanPlan of(Shell shell, InputOptions input) throws MisuseException {
    input.check(shell);
    if (!input.paths.isEmpty()) {
      List<Path> paths = input.paths.stream().map(shell::resolve).toList();
      return new ScanPlan(Sources.commonRoot(shell.directory(), paths), paths, false);
    }
    Path example = Bundled.storefront(shell).orElseThrow(ScanPlan::nothingToScan);
    Path home = shell.home().orElseThrow(ScanPlan::nothingToScan);
    return new ScanPlan(home, List.of(example), true);
  }

  private static MisuseException nothingToScan() {
    return new MisuseException("Nothing to scan: give a PATH");
  }
}
