// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Outcome;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * A row of the guard table.
 *
 * @param title the guard, in words
 * @param isolation the level that the program asks for, or else has
 * @param program its class, with a method for each window
 * @param expected the five cells: {@code n} races, {@code y} holds, {@code e} refuses or deadlocks,
 *     {@code h} hangs, {@code -} does not apply
 * @param processes how many processes the two callers are in
 * @param scripts what the guard needs besides the tables
 */
record Row(
    String title,
    Isolation isolation,
    Class<?> program,
    String expected,
    int processes,
    List<String> scripts) {
  private static final Path ROOT = Path.of("src/main/java/dev/racewindow/guards");
  private static final String PACKAGE = "dev.racewindow.guards.";

  static Row of(String title, Isolation isolation, Class<?> program, String expected) {
    return new Row(title, isolation, program, expected, 1, List.of());
  }

  /** The same with each caller in a process of its own. */
  Row inTwoProcesses() {
    return new Row(title, isolation, program, expected, 2, scripts);
  }

  Row with(String script) {
    return new Row(title, isolation, program, expected, processes, List.of(script));
  }

  char expected(Window window) {
    return expected.charAt(2 * (window.letter() - 'a'));
  }

  /** Whether there is such a cell. */
  boolean has(Window window) {
    return expected(window) != '-';
  }

  /** Whether its instances are beans of a Spring context. */
  boolean isBean() {
    return program.isAnnotationPresent(Service.class);
  }

  /** Makes the tables that a window needs, or all those of the application. */
  String ddl(Window window) {
    if (isBean()) {
      return text("schema.sql");
    }
    List<String> all = new ArrayList<>(List.of(window.table() + ".sql", "parent.sql"));
    all.addAll(scripts);
    return all.stream().map(this::text).collect(Collectors.joining());
  }

  /** Where the program is, relative to all of them and without the ending. */
  String path() {
    return program.getName().substring(PACKAGE.length()).replace('.', '/');
  }

  private String text(String script) {
    try {
      return Files.readString(ROOT.resolve(path()).resolveSibling(script));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Scenario scenario(Window window, Instances instances) {
    Callers callers = new Callers(this, window, instances);
    return Scenario.named(title + ", " + window.title())
        .schema(ddl(window))
        .seed(window.seed())
        .caller("A", callers::first)
        .caller("B", callers::second)
        .invariant(window.truth(), window::holds)
        .invariantsOnly()
        .beforeEach(instances::restart)
        .build();
  }

  /** The letter of a verdict. */
  static char cell(Verdict verdict) {
    return switch (verdict.kind()) {
      case VIOLATED -> 'n';
      case HELD -> 'y';
      case REFUSED -> 'e';
      case DEADLOCKED -> hangs(verdict) ? 'h' : 'e';
      case INCONCLUSIVE -> '?';
    };
  }

  private static boolean hangs(Verdict verdict) {
    return verdict.witness() != null
        && verdict.outcomes().containsKey(Outcome.Kind.DEADLOCKED)
        && verdict.witness().outcome().reason().contains("nobody will release");
  }
}
