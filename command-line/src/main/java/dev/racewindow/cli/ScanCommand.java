// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import dev.racewindow.Version;
import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.Findings;
import dev.racewindow.accept.Judge;
import dev.racewindow.domain.Analysis;
import dev.racewindow.input.InvalidGlobException;
import dev.racewindow.input.Sources;
import dev.racewindow.report.Report;
import dev.racewindow.report.Style;
import dev.racewindow.report.TextReport;
import dev.racewindow.rules.Rules;
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
    } catch (UsageException | InvalidGlobException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int scan() {
    String mistake = input.mistake(shell);
    if (!mistake.isEmpty()) {
      throw new UsageException(mistake);
    }
    Scan scan = Scan.of(shell, input, output);
    BaselineChoice choice = BaselineChoice.of(shell, output, scan.root());
    Optional<Baseline> before = choice.read(output.writeBaseline);
    Progress progress = new Progress(shell, output.timings);

    Sources sources = progress.time("finding sources", () -> find(scan));
    if (sources.files().isEmpty()) {
      sources.problems().forEach(p -> shell.err().println("racewindow: " + p));
      throw new UsageException("No Java files found in " + paths(scan));
    }
    Analysis analysis = progress.time("analysing " + count(sources), () -> analyze(sources));
    Findings findings = judge(analysis, choice, before, sources);
    Report.Tool tool = new Report.Tool(Version.current(), Rules.all());
    Report report = new Report(analysis, findings, tool, sources::text);
    progress.time(
        "reporting",
        () -> {
          Style style = shell.color() && !output.noColor ? Style.COLORED : Style.PLAIN;
          shell.out().print(new TextReport(style).format(report));
          ReportFiles.write(report, scan, shell);
          return report;
        });
    return output.failOn.fails(findings) ? RaceWindow.FINDINGS : RaceWindow.CLEAN;
  }

  private Sources find(Scan scan) {
    return Sources.find(
        new Sources.Query(
            scan.root(), scan.paths(), input.includes, input.excludes, input.includeTests));
  }

  private Analysis analyze(Sources sources) {
    Analysis analysis =
        shell
            .analyzer()
            .apply(
                new Analyzer.Request(
                    sources.files(), input.classPath(shell), input.models(shell), input.threads));
    return analysis.withProblems(sources.problems());
  }

  private Findings judge(
      Analysis analysis, BaselineChoice choice, Optional<Baseline> before, Sources sources) {
    Judge judge = new Judge(new Findings.Policy(Rules.names(), output.minConfidence));
    Findings findings = judge.judge(analysis, before.map(b -> BaselineChoice.within(b, sources)));
    if (!output.writeBaseline) {
      return findings;
    }
    Baseline now = choice.write(before, findings.all(), sources);
    return judge.judge(analysis, Optional.of(BaselineChoice.within(now, sources)));
  }

  private String paths(Scan scan) {
    return String.join(", ", scan.paths().stream().map(this::shortened).toList());
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
