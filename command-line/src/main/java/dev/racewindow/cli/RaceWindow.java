// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself: options of all subcommands, exit codes, and what is said of errors. */
@Command(
    name = "racewindow",
    description = "Finds check-then-act races in Java code, above all on a database.",
    versionProvider = RaceWindow.VersionLine.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class RaceWindow implements Runnable {
  /** Nothing at or above the limit. */
  static final int CLEAN = 0;

  /** Findings at or above the limit. */
  static final int FINDINGS = 1;

  /** The user's mistake, and no Java file at all. */
  static final int USAGE = 2;

  /** The analysis itself failed. */
  static final int FAILURE = 3;

  private static final int MAX_LINE = 300;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace if the tool itself fails.")
  private boolean debug;

  /** Runs the command line and returns its exit code. */
  public static int run(Shell shell, String... args) {
    RaceWindow command = new RaceWindow();
    CommandLine line = new CommandLine(command);
    line.addSubcommand(new ScanCommand(shell));
    line.addSubcommand(new WindowsCommand(shell));
    line.addSubcommand(new RulesCommand(shell));
    line.addSubcommand(new ExplainCommand(shell));
    line.setOut(shell.out());
    line.setErr(shell.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi(shell)));
    line.setParameterExceptionHandler((e, arguments) -> usage(shell, e));
    line.setExecutionExceptionHandler((e, c, result) -> failure(shell, e, command.debug));
    int code = execute(shell, line, command, args);
    shell.out().flush();
    shell.err().flush();
    return code;
  }

  /** picocli lets errors pass; for the user a stack that overflowed is a failure like others. */
  private static int execute(Shell shell, CommandLine line, RaceWindow command, String... args) {
    try {
      return line.execute(args);
    } catch (StackOverflowError | OutOfMemoryError | AssertionError e) {
      return failure(shell, e, command.debug);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: scan, windows, rules or explain");
  }

  private static CommandLine.Help.Ansi ansi(Shell shell) {
    return shell.color() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }

  private static int usage(Shell shell, ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(e.getMessage()).replaceAll("\\R\\s*", " ");
    shell.err().println("racewindow: " + message + " (see " + command + " --help)");
    return USAGE;
  }

  private static int failure(Shell shell, Throwable e, boolean debug) {
    String where = debug ? "" : " (--debug prints where)";
    shell.err().println("racewindow: the analysis failed: " + oneLine(e) + where);
    if (debug) {
      e.printStackTrace(shell.err());
    }
    return FAILURE;
  }

  private static String oneLine(Throwable e) {
    String line = e.toString().replaceAll("\\R\\s*", " ");
    return line.length() <= MAX_LINE ? line : line.substring(0, MAX_LINE) + "…";
  }

  /** The line that {@code --version} prints. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"racewindow " + Version.current()};
    }
  }
}
