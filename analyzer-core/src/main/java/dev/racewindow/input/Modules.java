// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The modules of a project: directories that a build file is in, and those above {@code src/main}.
 *
 * @param roots directories with a build file, as paths of sources begin; {@code .} is the top
 */
public record Modules(SortedSet<String> roots) {
  /** Modules that only their source directories tell of. */
  public static final Modules NONE = new Modules(new TreeSet<>());

  private static final Set<String> BUILD_FILES =
      Set.of("pom.xml", "build.gradle", "build.gradle.kts");

  private static final String SOURCES = "src/main/";

  public Modules {
    roots = Collections.unmodifiableSortedSet(new TreeSet<>(roots));
  }

  /** Whether files of these names, in one directory, make it the root of a module. */
  static boolean isRoot(Set<String> names) {
    return BUILD_FILES.stream().anyMatch(names::contains);
  }

  /** The root of the innermost module that a file is in; empty for the top. */
  public String of(String path) {
    String module = aboveSources(path);
    for (String root : roots) {
      if (root.length() > module.length() && path.startsWith(root + "/")) {
        module = root;
      }
    }
    return module;
  }

  private static String aboveSources(String path) {
    int at = path.lastIndexOf("/" + SOURCES);
    return at < 0 ? "" : path.substring(0, at);
  }
}
