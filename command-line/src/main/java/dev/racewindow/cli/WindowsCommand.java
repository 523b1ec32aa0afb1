// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.accept.Baseline;
import dev.racewindow.domain.Confidence;
import dev.racewindow.input.Sources;
import dev.racewindow.report.Inventory.Spot;
import dev.racewindow.report.JsonWindows;
import dev.racewindow.report.Report;
import dev.racewindow.report.TextWindows;
import dev.racewindow.run.MisuseException;
import dev.racewindow.run.Scan;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code racewindow windows}: all windows, with the guard that closes each or the race it is. */
@Command(
    name = "windows",
    description =
        "List all windows: what is checked and then acted upon, and the guard that makes it safe,"
            + " or the reason that none does. Races of every confidence are listed, and accepted"
            + " ones.",
    mixinStandardHelpOptions = true,
    versionProvider = RaceWindow.VersionLine.class,
    sortOptions = false)
final class WindowsCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--at",
      paramLabel = "FILE[:LINE]",
      description =
          "Show only windows that go through this file or line, and explain why each is a race or"
              + " not, or why there is none.")
  private @Nullable String at;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text); docs/windows.schema.json describes the latter.")
  private Format format = Format.TEXT;

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private CommonOptions common = new CommonOptions();

  /** How the inventory is written. */
  private enum Format {
    TEXT,
    JSON
  }

  WindowsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    try {
      return list();
    } catch (MisuseException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private int list() throws MisuseException, IOException {
    Optional<Place> place = at == null ? Optional.empty() : Optional.of(Place.parse(at));
    ScanPlan plan = ScanPlan.of(shell, input);
    Optional<Baseline> baseline = BaselineChoice.of(shell, common, plan.root()).read(false);
    Progress progress = new Progress(shell, common.timings);
    Sources sources = Analysed.find(shell, input, plan, progress);
    Optional<Spot> spot =
        place.isEmpty() ? Optional.empty() : Optional.of(place.get().in(sources, shell));
    Analysed analysed = Analysed.of(sources, shell, input, progress);
    Report report = Scan.report(analysed.analysis(), sources, baseline, Confidence.LOW);
    progress.pause();
    shell.out().print(format(report, spot));
    progress.end(analysed.lines());
    return RaceWindow.CLEAN;
  }

  private String format(Report report, Optional<Spot> spot) throws IOException {
    TextWindows text = new TextWindows(shell.style(common));
    return switch (format) {
      case TEXT -> spot.map(s -> text.explain(report, s)).orElseGet(() -> text.format(report));
      case JSON -> json(report, spot);
    };
  }

  private static String json(Report report, Optional<Spot> spot) throws IOException {
    StringWriter out = new StringWriter();
    new JsonWindows().write(report, spot, out);
    return out.toString();
  }
}
