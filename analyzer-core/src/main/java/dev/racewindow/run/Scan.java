// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.run;

import dev.racewindow.Analyzer;
import dev.racewindow.Version;
import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineFile;
import dev.racewindow.accept.Findings;
import dev.racewindow.accept.InvalidBaselineException;
import dev.racewindow.accept.Judge;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Problem;
import dev.racewindow.input.InvalidGlobException;
import dev.racewindow.input.SourceFile;
import dev.racewindow.input.SourceReader;
import dev.racewindow.input.Sources;
import dev.racewindow.report.Report;
import dev.racewindow.report.SourceText;
import dev.racewindow.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
   * @param baseline the file that accepts what was there before
   * @param minConfidence races of which the analysis is less sure are hidden
   */
  public record Request(
      Sources.Query sources,
      List<Path> classPath,
      List<Path> models,
      int threads,
      Optional<Path> baseline,
      Confidence minConfidence) {
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
    Optional<Baseline> everywhere = baseline(request);
    Sources sources = sources(request);
    Optional<Baseline> baseline = everywhere.map(b -> within(sources, b));
    Analysis analysis =
        Analyzer.analyze(
            new Analyzer.Request(
                sources.files(), request.classPath(), request.models(), request.threads()));
    Analysis whole = withProblems(analysis, sources.problems());
    Findings.Policy policy = new Findings.Policy(Rules.names(), request.minConfidence());
    return new Report(
        whole,
        new Judge(policy).judge(whole, baseline),
        new Report.Tool(Version.current(), Rules.all()),
        text(sources));
  }

  private static Sources sources(Request request) throws MisuseException {
    try {
      return Sources.find(request.sources());
    } catch (InvalidGlobException e) {
      throw new MisuseException(e);
    }
  }

  private static Optional<Baseline> baseline(Request request) throws MisuseException {
    if (request.baseline().isEmpty()) {
      return Optional.empty();
    }
    Path file = request.baseline().get();
    try {
      return Optional.of(BaselineFile.read(file));
    } catch (InvalidBaselineException e) {
      throw new MisuseException(file + ":" + e.line() + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MisuseException("The baseline " + file + " cannot be read", e);
    }
  }

  /** Leaves out entries of files that are there and were not scanned: they are not gone. */
  private static Baseline within(Sources sources, Baseline baseline) {
    Set<String> scanned =
        sources.files().stream().map(SourceFile::path).collect(Collectors.toUnmodifiableSet());
    return Baseline.of(
        baseline.entries().values().stream()
            .filter(
                e -> scanned.contains(e.path()) || !Files.exists(sources.root().resolve(e.path())))
            .toList());
  }

  private static Analysis withProblems(Analysis analysis, List<Problem> more) {
    return new Analysis(
        analysis.races(),
        analysis.safe(),
        analysis.suppressions(),
        Stream.concat(analysis.problems().stream(), more.stream()).sorted().toList(),
        analysis.statistics());
  }

  private static SourceText text(Sources sources) {
    Map<String, SourceFile> files =
        sources.files().stream()
            .collect(Collectors.toMap(SourceFile::path, Function.identity(), (a, b) -> a));
    return path ->
        Optional.ofNullable(files.get(path)).flatMap(f -> SourceReader.read(f, problem -> {}));
  }
}
