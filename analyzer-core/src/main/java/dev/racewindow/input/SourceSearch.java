// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import dev.racewindow.domain.Problem;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One search for sources. Real directories are walked first, symbolic links to directories after
 * them and only where they lead to something new, so that a file is found once and by its plainest
 * path.
 */
final class SourceSearch {
  private final Sources.Query query;
  private final PathFilter filter;
  private final DirectoryLister lister;
  private final SortedMap<String, SourceFile> files = new TreeMap<>();
  private final SortedMap<String, SourceFile> schemaFiles = new TreeMap<>();
  private final TreeSet<String> modules = new TreeSet<>();
  private final TreeSet<Problem> problems = new TreeSet<>();
  private final Set<Path> seenDirectories = new HashSet<>();
  private final Set<Path> seenFiles = new HashSet<>();
  private final List<Path> links = new ArrayList<>();
  private boolean schemaOnly;

  /** Lists a directory; a seam, because a test that runs as root can read every directory. */
  @FunctionalInterface
  interface DirectoryLister {
    List<Path> list(Path directory) throws IOException;
  }

  SourceSearch(Sources.Query query) {
    this(query, SourceSearch::entries);
  }

  SourceSearch(Sources.Query query, DirectoryLister lister) {
    this.query = query;
    this.filter = PathFilter.of(query.includes(), query.excludes());
    this.lister = lister;
  }

  Sources run() {
    Set<Path> roots = new HashSet<>();
    for (Path path : new TreeSet<>(query.paths())) {
      try {
        Path absolute = query.root().resolve(path).normalize();
        if (roots.add(absolute.toRealPath())) {
          start(absolute);
        } else {
          problem(absolute, "is given twice; analysed once");
        }
      } catch (IOException e) {
        problem(query.root().resolve(path), "cannot be read (" + Reasons.of(e) + ")");
      }
    }
    followLinks();
    schemaOnly = true;
    new TreeSet<>(query.schemaPaths())
        .forEach(path -> walkIfDirectory(query.root().resolve(path).normalize()));
    new TreeSet<>(query.paths()).forEach(path -> resourcesBeside(query.root().resolve(path)));
    followLinks();
    return new Sources(
        query.root(),
        List.copyOf(files.values()),
        List.copyOf(schemaFiles.values()),
        new Modules(modules),
        List.copyOf(problems));
  }

  private void followLinks() {
    while (!links.isEmpty()) {
      List<Path> next = new ArrayList<>(new TreeSet<>(links));
      links.clear();
      next.forEach(this::followLink);
    }
  }

  /**
   * Migrations are in {@code src/main/resources} where the sources are in {@code src/main/java}.
   */
  private void resourcesBeside(Path path) {
    for (Path above = path.normalize(); above != null; above = above.getParent()) {
      if (fileName(above).equals("java")) {
        walkIfDirectory(above.resolveSibling("resources"));
      }
    }
  }

  private void walkIfDirectory(Path path) {
    if (Files.isDirectory(path)) {
      walk(path);
    }
  }

  private void start(Path path) throws IOException {
    String name = fileName(path);
    if (Files.isDirectory(path)) {
      walk(path);
    } else if (name.endsWith(".java")) {
      addFile(path);
    } else if (SchemaFileKind.isWantedByName(name) || SchemaFileKind.maybeDescription(name)) {
      addSchemaFile(path);
    } else if (name.endsWith(".jar") || name.endsWith(".zip")) {
      addJar(path);
    } else {
      problem(path, "is neither a directory, a .java file nor a jar of sources; not analysed");
    }
  }

  private void walk(Path directory) {
    List<Path> entries;
    try {
      if (!seenDirectories.add(directory.toRealPath())) {
        return;
      }
      entries = lister.list(directory);
    } catch (IOException e) {
      problem(directory, "cannot be read (" + Reasons.of(e) + "); what is in it is not analysed");
      return;
    }
    Set<String> names = names(entries);
    if (Modules.isRoot(names)) {
      modules.add(relative(directory));
    }
    for (Path entry : entries) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        if (isWanted(entry, names)) {
          walk(entry);
        }
      } else if (Files.isSymbolicLink(entry) && !Files.isRegularFile(entry)) {
        if (!Layout.isOutput(fileName(entry), names)) {
          links.add(entry);
        }
      } else if (!schemaOnly && fileName(entry).endsWith(".java")) {
        addFile(entry);
      } else {
        addSchemaFile(entry);
      }
    }
  }

  /**
   * Takes a script, changelog, mapping file or settings; nobody has asked for one, so an unreadable
   * one is no problem.
   */
  private void addSchemaFile(Path file) {
    String name = fileName(file);
    SourceFile found = new SourceFile(relative(file), () -> Files.newInputStream(file));
    try {
      boolean wanted =
          SchemaFileKind.isWantedByName(name)
              || SchemaFileKind.maybeDescription(name)
                  && SchemaFileKind.isDescription(found.content());
      if (wanted && Files.isReadable(file) && seenFiles.add(file.toRealPath())) {
        addSchemaFile(found);
      }
    } catch (IOException e) {
      schemaFiles.remove(found.path());
    }
  }

  private void addSchemaFile(SourceFile file) {
    if (filter.isNotExcluded(file.path())) {
      schemaFiles.putIfAbsent(file.path(), file);
    }
  }

  private boolean isWanted(Path directory, Set<String> siblings) {
    String name = fileName(directory);
    if (Layout.isOutput(name, siblings)) {
      return false;
    }
    if (query.includeTests()) {
      return true;
    }
    Path parent = directory.getParent();
    String parentName = parent == null ? "" : fileName(parent);
    return !Layout.isTest(name, parentName, siblings, () -> childrenOf(directory));
  }

  /** Names below a directory; an unreadable one has none here and is reported when it is walked. */
  private Set<String> childrenOf(Path directory) {
    try {
      return names(lister.list(directory));
    } catch (IOException e) {
      return Set.of();
    }
  }

  private void followLink(Path link) {
    try {
      Path target = link.toRealPath();
      Path directory = link.getParent();
      if (directory != null && directory.toRealPath().startsWith(target)) {
        throw new FileSystemLoopException(link.toString());
      }
      if (Files.isDirectory(target)) {
        walk(link);
      }
    } catch (FileSystemLoopException e) {
      problem(link, "is a symbolic link that leads back to itself; not followed");
    } catch (IOException e) {
      if (isLoop(e)) {
        problem(link, "is a symbolic link that leads back to itself; not followed");
      } else if (fileName(link).endsWith(".java")) {
        problem(link, "is a symbolic link that leads nowhere; not analysed");
      }
    }
  }

  /** Linux reports a chain of links that never ends only by this text (ELOOP). */
  private static boolean isLoop(IOException e) {
    String message = e.getMessage();
    return message != null && message.contains("Too many levels of symbolic links");
  }

  private void addFile(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        problem(file, "is not a regular file; not analysed");
      } else if (seenFiles.add(file.toRealPath())) {
        add(new SourceFile(relative(file), () -> Files.newInputStream(file)));
      }
    } catch (IOException e) {
      problem(file, "cannot be read (" + Reasons.of(e) + "); not analysed");
    }
  }

  private void addJar(Path jar) {
    try {
      List<SourceFile> inside = JarSources.read(jar);
      if (inside.stream().noneMatch(file -> file.path().endsWith(".java"))) {
        problem(jar, "holds no .java file; a jar of sources is expected");
      }
      for (SourceFile file : inside) {
        if (query.includeTests() || !Layout.isTestPath(file.path())) {
          if (file.path().endsWith(".java")) {
            add(file);
          } else {
            addSchemaFile(file);
          }
        }
      }
    } catch (IOException e) {
      problem(jar, "cannot be read as a jar (" + Reasons.of(e) + "); not analysed");
    }
  }

  private void add(SourceFile file) {
    if (filter.accepts(file.path()) && files.putIfAbsent(file.path(), file) != null) {
      problems.add(
          new Problem(
              Problem.Kind.INPUT, file.path(), 0, "is in two of the jars; the first is analysed"));
    }
  }

  private void problem(Path path, String message) {
    problems.add(new Problem(Problem.Kind.INPUT, relative(path), 0, message));
  }

  private String relative(Path path) {
    String relative = query.root().relativize(path).toString().replace('\\', '/');
    return relative.isEmpty() ? "." : relative;
  }

  private static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> stream = Files.list(directory)) {
      return stream.sorted().toList();
    }
  }

  private static Set<String> names(List<Path> entries) {
    Set<String> names = new HashSet<>();
    entries.forEach(e -> names.add(fileName(e)));
    return names;
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
