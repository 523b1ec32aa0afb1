// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.run;

import dev.racewindow.Analyzer;
import dev.racewindow.Version;
import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.accept.BaselineFile;
import dev.racewindow.accept.Findings;
import dev.racewindow.accept.InvalidBaselineException;
import dev.racewindow.accept.Judge;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Instances;
import dev.racewindow.input.InvalidGlobException;
import dev.racewindow.input.Sources;
import dev.racewindow.live.LiveDatabase;
import dev.racewindow.report.Report;
import dev.racewindow.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What every tool does: find the sources, analyse them, judge the races, have a report to write.
 */
public final class Scan {
  private Scan() {}

  /**
   * What to scan.
   *
   * @param classPath jars and class directories that names may be resolved in; may be empty
   * @param models the user's own model files, beside the bundled ones
   * @param threads how many to parse with; the result does not depend on it
   * @param instances how many processes run the program
   * @param baseline the file that accepts what was there before
   * @param minConfidence races of which the analysis is less sure are hidden
   * @param live the database whose keys count; empty if scripts and entities tell of them
   */
  public record Request(
      Sources.Query sources,
      List<Path> classPath,
      List<Path> models,
      int threads,
      Instances instances,
      Optional<Path> baseline,
      Confidence minConfidence,
      Optional<LiveDatabase> live) {
    public Request {
      classPath = List.copyOf(classPath);
      models = List.copyOf(models);
    }
  }

  /**
   * Scans; a file that cannot be used becomes a problem in the report.
   *
   * @throws MisuseException if the request cannot be followed: a malformed glob or baseline
   */
  public static Report run(Request request) throws MisuseException {
    Optional<Baseline> baseline =
        request.baseline().isPresent()
            ? Optional.of(baseline(request.baseline().get()))
            : Optional.empty();
    Sources sources = find(request.sources());
    Analysis analysis =
        Analyzer.analyze(
            new Analyzer.Request(
                sources.files(),
                sources.schemaFiles(),
                request.classPath(),
                request.models(),
                request.threads(),
                request.instances(),
                sources.modules(),
                request.live()));
    return report(analysis, sources, baseline, request.minConfidence());
  }

  /**
   * The first step of a scan: which sources there are.
   *
   * @throws MisuseException if a glob is malformed
   */
  public static Sources find(Sources.Query query) throws MisuseException {
    try {
      return Sources.find(query);
    } catch (InvalidGlobException e) {
      throw new MisuseException(e);
    }
  }

  /**
   * Reads a baseline.
   *
   * @throws MisuseException if it is malformed or cannot be read
   */
  public static Baseline baseline(Path file) throws MisuseException {
    try {
      return BaselineFile.read(file);
    } catch (InvalidBaselineException e) {
      throw new MisuseException(file + ":" + e.line() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MisuseException("The baseline " + file + " cannot be read", e);
    }
  }

  /**
   * The last step of a scan: judges what was found in some sources.
   *
   * @param baseline of the whole project, of which the sources may be a part; empty if there is
   *     none
   */
  public static Report report(
      Analysis analysis, Sources sources, Optional<Baseline> baseline, Confidence minConfidence) {
    Analysis whole = analysis.withProblems(sources.problems());
    Findings.Policy policy = new Findings.Policy(Rules.names(), minConfidence);
    return new Report(
        whole,
        new Judge(policy).judge(whole, baseline.map(b -> within(sources, b))),
        new Report.Tool(Version.current(), Rules.all()),
        sources::text);
  }

  /** Whether a baseline's entry is about a file that is there and was not scanned. */
  public static boolean isOutside(Sources sources, BaselineEntry entry) {
    return sources.file(entry.path()).isEmpty()
        && Files.exists(sources.root().resolve(entry.path()));
  }

  /** Leaves out entries that the scan can say nothing about: they are not gone. */
  private static Baseline within(Sources sources, Baseline baseline) {
    return Baseline.of(
        baseline.entries().values().stream().filter(e -> !isOutside(sources, e)).toList());
  }
}
