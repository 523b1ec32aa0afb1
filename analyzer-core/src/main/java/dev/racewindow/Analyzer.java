// SPDX-License-Identifier: Apache-2.0
package dev.racewindow;

import dev.racewindow.domain.Analysis;
import dev.racewindow.input.SourceFile;
import java.nio.file.Path;
import java.util.List;

/** The one entry point: source files in, races and safe windows out. */
public final class Analyzer {
  private Analyzer() {}

  /**
   * What to analyse.
   *
   * @param files Java sources, as {@link dev.racewindow.input.Sources} lists them; their text comes
   *     from {@link dev.racewindow.input.SourceReader}
   * @param classPath jars and class directories that names may be resolved in; may be empty
   * @param models the user's own model files, beside the bundled ones
   * @param threads how many to parse with; the result does not depend on it
   */
  public record Request(
      List<SourceFile> files, List<Path> classPath, List<Path> models, int threads) {
    public Request {
      files = List.copyOf(files);
      classPath = List.copyOf(classPath);
      models = List.copyOf(models);
    }
  }

  /** Runs the whole analysis. Input that cannot be used becomes a problem in the result. */
  public static Analysis analyze(Request request) {
    throw new UnsupportedOperationException("built in the next commit: " + request);
  }
}
