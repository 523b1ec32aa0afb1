// SPDX-License-Identifier: Apache-2.0
package dev.racewindow;

import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.ddl.UnreadableScriptException;
import dev.racewindow.domain.Problem;
import dev.racewindow.input.SourceFile;
import dev.racewindow.settings.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads scripts, changelogs, mapping files and settings; one that cannot be read is a problem, and
 * the others go on.
 */
final class SchemaFiles {
  private SchemaFiles() {}

  /**
   * One file after reading.
   *
   * @param script empty if nothing can be read
   */
  record Outcome(Optional<SchemaScript> script, List<Problem> problems) {}

  static Outcome read(SourceFile file) {
    try (InputStream in = file.content().open()) {
      return new Outcome(Optional.of(SchemaScript.read(file.path(), in)), List.of());
    } catch (UnreadableScriptException e) {
      return problem(
          file,
          e.line(),
          "is not well-formed; expected a changelog or a mapping file of entities; left out");
    } catch (IOException e) {
      return problem(file, 0, "cannot be read; left out");
    }
  }

  /** Adds what a file sets; a problem if it cannot be read. */
  static Optional<Problem> read(SourceFile file, Settings settings) {
    try (InputStream in = file.content().open()) {
      settings.add(file.path(), in);
      return Optional.empty();
    } catch (IOException e) {
      return problem(file, 0, "cannot be read; left out").problems().stream().findFirst();
    }
  }

  private static Outcome problem(SourceFile file, int line, String message) {
    return new Outcome(
        Optional.empty(), List.of(new Problem(Problem.Kind.INPUT, file.path(), line, message)));
  }
}
