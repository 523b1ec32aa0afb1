// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.rules.RuleInfo;
import dev.racewindow.rules.Rules;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code racewindow rules}: all rules, a line each. */
@Command(
    name = "rules",
    description = "List all rules with their severity.",
    mixinStandardHelpOptions = true,
    versionProvider = RaceWindow.VersionLine.class)
final class RulesCommand implements Callable<Integer> {
  private final Shell shell;

  RulesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    int width = Rules.all().stream().mapToInt(r -> r.name().length()).max().orElse(0);
    for (RuleInfo rule : Rules.all()) {
      String severity = rule.severity().name().toLowerCase(Locale.ROOT);
      String format = "%-" + width + "s  %-6s  %s%n";
      shell.out().printf(Locale.ROOT, format, rule.name(), severity, rule.summary());
    }
    return RaceWindow.CLEAN;
  }
}
