// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import dev.racewindow.accept.Baseline;
import dev.racewindow.domain.Analysis;
import dev.racewindow.input.Sources;
import dev.racewindow.report.Report;
import dev.racewindow.report.Style;
import dev.racewindow.report.TextReport;
import dev.racewindow.run.MisuseException;
import dev.racewindow.run.Scan;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code racewindow scan}: finds the sources, analyses them and reports. */
@Command(
    name = "scan",
    description = "Find races in Java sources.",
    mixinStandardHelpOptions = true,
    versionProvider = RaceWindow.VersionLine.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing at or above the severity of --fail-on",
      "1:findings",
      "2:usage error, or no Java file",
      "3:the analysis itself failed"
    })
final class ScanCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  ScanCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try {
      return scan();
    } catch (MisuseException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int scan() throws MisuseException {
    input.check(shell);
    ScanPlan plan = ScanPlan.of(shell, input, output);
    BaselineChoice choice = BaselineChoice.of(shell, output, plan.root());
    Optional<Baseline> baseline = choice.read(output.writeBaseline);
    Progress progress = new Progress(shell, output.timings);

    Sources sources = progress.time("finding sources", () -> Scan.find(query(plan)));
    if (sources.files().isEmpty()) {
      sources.problems().forEach(p -> shell.err().println("racewindow: " + p));
      throw new MisuseException("No Java files found in " + paths(plan));
    }
    Analysis analysis = progress.time("analysing " + count(sources), () -> analyze(sources));
    if (output.writeBaseline) {
      Report all = Scan.report(analysis, sources, baseline, output.minConfidence);
      baseline = Optional.of(choice.write(baseline, all.findings().all(), sources));
    }
    Report report = Scan.report(analysis, sources, baseline, output.minConfidence);
    progress.time("reporting", () -> say(report, plan));
    boolean failed = !output.failOn.failures(report.findings()).isEmpty();
    return failed ? RaceWindow.FINDINGS : RaceWindow.CLEAN;
  }

  private Sources.Query query(ScanPlan plan) {
    return new Sources.Query(
        plan.root(), plan.paths(), input.includes, input.excludes, input.includeTests);
  }

  private Analysis analyze(Sources sources) {
    Analyzer.Request request =
        new Analyzer.Request(
            sources.files(), input.classPath(shell), input.models(shell), input.threads);
    return shell.analyzer().apply(request);
  }

  private Report say(Report report, ScanPlan plan) throws MisuseException {
    Style style = shell.color() && !output.noColor ? Style.COLORED : Style.PLAIN;
    shell.out().print(new TextReport(style).format(report));
    ReportFiles.write(report, plan, shell);
    return report;
  }

  private String paths(ScanPlan plan) {
    return String.join(", ", plan.paths().stream().map(this::shortened).toList());
  }

  private String shortened(Path path) {
    return path.startsWith(shell.directory()) && !path.equals(shell.directory())
        ? shell.directory().relativize(path).toString()
        : path.toString();
  }

  private static String count(Sources sources) {
    int files = sources.files().size();
    return files == 1 ? "1 file" : files + " files";
  }
}
