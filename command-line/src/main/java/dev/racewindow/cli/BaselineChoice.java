// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.BaselineFile;
import dev.racewindow.accept.Finding;
import dev.racewindow.accept.InvalidBaselineException;
import dev.racewindow.input.SourceFile;
import dev.racewindow.input.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The baseline that a scan compares with or writes.
 *
 * @param file where it is, or will be
 * @param asked whether the user named the file, so that it has to be there
 */
record BaselineChoice(Path file, boolean asked) {
  static BaselineChoice of(Shell shell, OutputOptions options, Path root) {
    return options.baseline == null
        ? new BaselineChoice(root.resolve(BaselineFile.DEFAULT), false)
        : new BaselineChoice(shell.resolve(options.baseline), true);
  }

  /**
   * Reads the baseline, if there is one.
   *
   * @throws UsageException if it cannot be used
   */
  Optional<Baseline> read(boolean willBeWritten) {
    if (!Files.exists(file)) {
      if (asked && !willBeWritten) {
        throw new UsageException("No such baseline: " + file + " (--write-baseline makes it)");
      }
      return Optional.empty();
    }
    try {
      return Optional.of(BaselineFile.read(file));
    } catch (InvalidBaselineException e) {
      throw new UsageException(file + ":" + e.line() + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException("The baseline cannot be read: " + e.getMessage());
    }
  }

  /**
   * Accepts all findings; entries of files that were not scanned stay.
   *
   * @throws UsageException if the file cannot be written
   */
  Baseline write(Optional<Baseline> before, List<Finding> findings, Sources scanned) {
    Baseline old = before.orElse(Baseline.of(List.of()));
    Baseline now = old.accepting(findings, e -> isOutside(e, scanned));
    try {
      BaselineFile.write(file, now);
    } catch (IOException e) {
      throw new UsageException("The baseline cannot be written: " + e.getMessage());
    }
    return now;
  }

  /** The part of a baseline that a scan can say something about. */
  static Baseline within(Baseline baseline, Sources scanned) {
    return Baseline.of(
        baseline.entries().values().stream().filter(e -> !isOutside(e, scanned)).toList());
  }

  /** Whether an entry is about a file that is still there and was not looked at. */
  private static boolean isOutside(BaselineEntry entry, Sources scanned) {
    Set<String> paths =
        scanned.files().stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
    return !paths.contains(entry.path()) && Files.exists(scanned.root().resolve(entry.path()));
  }
}
