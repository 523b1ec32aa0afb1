// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineFile;
import dev.racewindow.accept.Finding;
import dev.racewindow.input.Sources;
import dev.racewindow.run.MisuseException;
import dev.racewindow.run.Scan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The baseline that a scan compares with or writes.
 *
 * @param file where it is, or will be
 * @param asked whether the user named the file, so that it has to be there
 */
record BaselineChoice(Path file, boolean asked) {
  static BaselineChoice of(Shell shell, CommonOptions options, Path root) {
    return options.baseline == null
        ? new BaselineChoice(root.resolve(BaselineFile.DEFAULT), false)
        : new BaselineChoice(shell.resolve(options.baseline), true);
  }

  /** Reads the baseline, if there is one. */
  Optional<Baseline> read(boolean willBeWritten) throws MisuseException {
    if (Files.exists(file)) {
      return Optional.of(Scan.baseline(file));
    }
    if (asked && !willBeWritten) {
      throw new MisuseException("No such baseline: " + file + " (--write-baseline makes it)");
    }
    return Optional.empty();
  }

  /** Writes a baseline that accepts all findings; entries of files that were not scanned stay. */
  Baseline write(Optional<Baseline> before, List<Finding> findings, Sources scanned)
      throws MisuseException {
    Baseline now =
        before.orElse(Baseline.of(List.of())).accepting(findings, e -> Scan.isOutside(scanned, e));
    try {
      BaselineFile.write(file, now);
    } catch (IOException e) {
      throw new MisuseException("The baseline cannot be written: " + e.getMessage(), e);
    }
    return now;
  }
}
