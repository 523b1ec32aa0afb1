// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import dev.racewindow.domain.Problem;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The Java sources that a user asked for, sorted by path, with what could not be used.
 *
 * @param root what the paths are relative to; absolute
 * @param schemaFiles SQL scripts, Liquibase changelogs, mapping files of entities and files that
 *     set properties of the program, which were found with them, sorted by path
 * @param modules which modules they belong to
 */
public record Sources(
    Path root,
    List<SourceFile> files,
    List<SourceFile> schemaFiles,
    Modules modules,
    List<Problem> problems) {
  public Sources {
    files = List.copyOf(files);
    schemaFiles = List.copyOf(schemaFiles);
    problems = List.copyOf(problems);
  }

  /** Sources of modules that have no build files. */
  public Sources(
      Path root, List<SourceFile> files, List<SourceFile> schemaFiles, List<Problem> problems) {
    this(root, files, schemaFiles, Modules.NONE, problems);
  }

  /**
   * What to look for. Scripts and changelogs are taken from where the sources are, and from a
   * directory {@code resources} beside a directory {@code java}.
   *
   * @param root what paths in the result are relative to, such as the top of the repository
   * @param paths directories, source files and source jars; walked in their sorted order
   * @param schemaPaths directories that are walked for scripts and changelogs only
   * @param includes globs on the relative path, of which one must match; none lets all pass, and
   *     scripts and changelogs always do
   * @param excludes globs on the relative path, of which none may match
   * @param includeTests whether directories that hold tests are walked as well; one that is itself
   *     among the paths always is
   */
  public record Query(
      Path root,
      List<Path> paths,
      List<Path> schemaPaths,
      List<String> includes,
      List<String> excludes,
      boolean includeTests) {
    public Query {
      root = root.toAbsolutePath().normalize();
      paths = List.copyOf(paths);
      schemaPaths = List.copyOf(schemaPaths);
      includes = List.copyOf(includes);
      excludes = List.copyOf(excludes);
    }

    /** Without directories that are walked for scripts and changelogs only. */
    public Query(
        Path root,
        List<Path> paths,
        List<String> includes,
        List<String> excludes,
        boolean includeTests) {
      this(root, paths, List.of(), includes, excludes, includeTests);
    }
  }

  /**
   * Finds all sources; never fails because of a file.
   *
   * @throws InvalidGlobException if an include or exclude is malformed
   */
  public static Sources find(Query query) {
    return new SourceSearch(query).run();
  }

  /** The file of this path. */
  public Optional<SourceFile> file(String path) {
    int index = Collections.binarySearch(files, new SourceFile(path, InputStream::nullInputStream));
    return index < 0 ? Optional.empty() : Optional.of(files.get(index));
  }

  /** The text of the file of this path; empty if there is none or it is unreadable. */
  public Optional<String> text(String path) {
    return file(path).flatMap(f -> SourceReader.read(f, problem -> {}));
  }

  /**
   * The natural root for paths that a user wrote: the working directory where all lie below it,
   * else the one directory given, else the deepest directory above all of them.
   */
  public static Path commonRoot(Path workingDirectory, List<Path> paths) {
    Path working = workingDirectory.toAbsolutePath().normalize();
    List<Path> absolute = paths.stream().map(p -> working.resolve(p).normalize()).toList();
    if (absolute.stream().allMatch(p -> p.startsWith(working))) {
      return working;
    }
    Path common = absolute.get(0);
    for (Path path : absolute) {
      common = above(common, path);
    }
    Path parent = common.getParent();
    return common.toFile().isDirectory() || parent == null ? common : parent;
  }

  /** The deepest directory above both, or the file system's root where none is. */
  private static Path above(Path common, Path path) {
    Path parent = common.getParent();
    return parent == null || path.startsWith(common) ? common : above(parent, path);
  }
}
