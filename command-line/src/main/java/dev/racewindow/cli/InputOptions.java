// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.domain.Instances;
import dev.racewindow.live.LiveDatabase;
import dev.racewindow.run.MisuseException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of a scan that say what is analysed. */
final class InputOptions {
  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Directories, Java files or jars of sources, in any layout.",
        "Without any, the racy storefront that comes with the project."
      })
  List<Path> paths = new ArrayList<>();

  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      description = "Jars and class directories that names are resolved in, as for javac.")
  String classPath = "";

  @Option(
      names = "--include",
      paramLabel = "GLOB",
      description = "Analyse only files whose path matches, such as **/order/**.")
  List<String> includes = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      description = "Leave out files whose path matches.")
  List<String> excludes = new ArrayList<>();

  @Option(names = "--include-tests", description = "Analyse test sources as well.")
  boolean includeTests;

  @Option(
      names = "--models",
      paramLabel = "FILE",
      description = "What your own library calls mean, beside the bundled models.")
  List<Path> models = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Parse with so many threads (default: one a processor).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--instances",
      paramLabel = "NUMBER",
      description = {
        "How many processes run the program: many or single (default: many).",
        "A lock of Java's own guards the database only against its own process."
      })
  Instances instances = Instances.MANY;

  @Option(
      names = "--schema",
      paramLabel = "JDBC-URL",
      description = {
        "Take the keys from this database, and not from scripts: jdbc:postgresql://host/name.",
        "Other drivers than PostgreSQL's have to be on Java's class path."
      })
  Optional<String> schema = Optional.empty();

  @Option(
      names = "--schema-user",
      paramLabel = "NAME",
      description =
          "Who asks for it; the password is the value of RACEWINDOW_SCHEMA_PASSWORD, if it is set.")
  Optional<String> schemaUser = Optional.empty();

  /**
   * Looks at what can be known to be wrong before anything is done.
   *
   * @throws MisuseException if something is
   */
  void check(Shell shell) throws MisuseException {
    if (threads < 1) {
      throw new MisuseException("--threads must be at least 1");
    }
    if (schema.isPresent() && !schema.get().startsWith("jdbc:")) {
      throw new MisuseException(
          "--schema must be the address of a database, such as jdbc:postgresql://host/name");
    }
    for (Path path : Stream.concat(paths.stream(), models.stream()).toList()) {
      if (!Files.exists(shell.resolve(path))) {
        throw new MisuseException("No such file or directory: " + path);
      }
    }
  }

  List<Path> classPath(Shell shell) {
    return Arrays.stream(classPath.split(File.pathSeparator))
        .filter(entry -> !entry.isBlank())
        .map(entry -> shell.resolve(Path.of(entry)))
        .toList();
  }

  /** The database whose keys count, if the user names one. */
  Optional<LiveDatabase> live() {
    Optional<String> password = Optional.ofNullable(System.getenv("RACEWINDOW_SCHEMA_PASSWORD"));
    return schema.map(url -> new LiveDatabase(url, schemaUser, password));
  }

  List<Path> models(Shell shell) {
    return models.stream().map(shell::resolve).toList();
  }
}
