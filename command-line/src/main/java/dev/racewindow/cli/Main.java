// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.Analyzer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Starts the command in the real world. What is a terminal, only the launcher can tell: Java knows
 * of both ends together at best.
 */
public final class Main {
  private Main() {}

  /** Runs the command line and exits with its code. */
  public static void main(String[] args) {
    Shell shell =
        new Shell(
            Path.of("").toAbsolutePath(),
            Optional.ofNullable(System.getProperty("racewindow.home")).map(Path::of),
            writer(FileDescriptor.out),
            writer(FileDescriptor.err),
            Boolean.getBoolean("racewindow.terminal.out") && wantsColor(System.getenv()),
            Boolean.getBoolean("racewindow.terminal.err"),
            Analyzer::analyze);
    System.exit(RaceWindow.run(shell, args));
  }

  /** By the convention of no-color.org, and because a dumb terminal shows the escapes. */
  static boolean wantsColor(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** Reports are UTF-8 wherever they go, so that they are the same everywhere. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
