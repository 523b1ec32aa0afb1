// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.accept.Baseline;
import dev.racewindow.input.Sources;
import dev.racewindow.report.Report;
import dev.racewindow.report.TextReport;
import dev.racewindow.run.MisuseException;
import dev.racewindow.run.Scan;
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

  @Mixin private CommonOptions common = new CommonOptions();

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
    ScanPlan plan = ScanPlan.of(shell, input);
    BaselineChoice choice = BaselineChoice.of(shell, common, plan.root());
    Optional<Baseline> baseline = choice.read(output.writeBaseline);
    Progress progress = new Progress(shell, common.timings);

    Sources sources = Analysed.find(shell, input, plan, progress);
    Analysed analysed = Analysed.of(sources, shell, input, progress);
    if (output.writeBaseline) {
      Report all = report(analysed, baseline);
      baseline = Optional.of(choice.write(baseline, all.findings().all(), sources));
    }
    Report report = report(analysed, baseline);
    progress.pause();
    shell.out().print(new TextReport(shell.style(common)).format(report));
    ReportFiles.write(report, ReportFiles.Targets.of(shell, plan, output), shell);
    progress.end(analysed.lines());
    boolean failed = !output.failOn.failures(report.findings()).isEmpty();
    return failed ? RaceWindow.FINDINGS : RaceWindow.CLEAN;
  }

  private Report report(Analysed analysed, Optional<Baseline> baseline) {
    return Scan.report(analysed.analysis(), analysed.sources(), baseline, output.minConfidence);
  }
}
