// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import dev.racewindow.report.Style;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What the command meets around it; a test gives its own.
 *
 * @param directory the working directory
 * @param home where the project with the bundled examples lies, if the launcher said so
 * @param color whether the user's terminal may be sent colours
 * @param progress whether somebody watches the error stream
 * @param analyzer the analysis, which tells of its phases
 */
public record Shell(
    Path directory,
    Optional<Path> home,
    PrintWriter out,
    PrintWriter err,
    boolean color,
    boolean progress,
    BiFunction<Analyzer.Request, Consumer<Analyzer.Phase>, Analysis> analyzer) {
  /** A path as the user wrote it, made absolute. */
  Path resolve(Path path) {
    return directory.resolve(path).normalize();
  }

  /** An absolute path as the user would write it. */
  String shortened(Path path) {
    return path.startsWith(directory) && !path.equals(directory)
        ? directory.relativize(path).toString()
        : path.toString();
  }

  /** The style in which to write to the user. */
  Style style(CommonOptions options) {
    return color && !options.noColor ? Style.COLORED : Style.PLAIN;
  }
}
