// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.report.RulePages;
import dev.racewindow.rules.RuleInfo;
import dev.racewindow.rules.Rules;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code racewindow explain}: the page of one rule. */
@Command(
    name = "explain",
    description = "Print the page of a rule: what goes wrong, an example, and how to mend it.",
    mixinStandardHelpOptions = true,
    versionProvider = RaceWindow.VersionLine.class)
final class ExplainCommand implements Callable<Integer> {
  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "RULE", description = "Name of the rule, as racewindow rules lists it.")
  private String rule = "";

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    RuleInfo info = find().orElseThrow(this::unknown);
    shell
        .out()
        .println(RulePages.page(info.name()).orElseGet(() -> fromInfo(info)).stripTrailing());
    return RaceWindow.CLEAN;
  }

  private Optional<RuleInfo> find() {
    return Rules.all().stream().filter(r -> r.name().equalsIgnoreCase(rule)).findFirst();
  }

  private ParameterException unknown() {
    String names = Rules.all().stream().map(RuleInfo::name).collect(Collectors.joining(", "));
    return new ParameterException(
        spec.commandLine(), "There is no rule '" + rule + "'; there are " + names);
  }

  private static String fromInfo(RuleInfo info) {
    return "# " + info.name() + "\n\n" + info.summary() + ".\n\n" + info.description();
  }
}
