// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the command meets around it; a test gives its own.
 *
 * @param directory the working directory
 * @param home where the project with the bundled examples lies, if the launcher said so
 * @param color whether the user's terminal may be sent colours
 * @param progress whether somebody watches the error stream
 * @param analyzer the analysis
 */
public record Shell(
    Path directory,
    Optional<Path> home,
    PrintWriter out,
    PrintWriter err,
    boolean color,
    boolean progress,
    Function<Analyzer.Request, Analysis> analyzer) {
  /** A path as the user wrote it, made absolute. */
  Path resolve(Path path) {
    return directory.resolve(path).normalize();
  }
}
