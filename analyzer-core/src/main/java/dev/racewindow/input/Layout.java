// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Which directories of a project hold build output or tests, by the habits of build tools. */
final class Layout {
  private static final Set<String> OUTPUT = Set.of("target", "build", "out", "bin", "dist");

  private static final Set<String> NEVER_SOURCE = Set.of("node_modules", "__pycache__");

  /** Their presence makes a directory the root of a module, whose output is beside them. */
  private static final Set<String> MODULE_MARKS =
      Set.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "build.sbt",
          "BUILD",
          "BUILD.bazel",
          "package.json",
          ".git",
          "src");

  /** Below {@code src}: Maven's {@code test} and {@code it}, Gradle's source sets. */
  private static final Pattern TEST_SOURCE_SET =
      Pattern.compile("tests?|it|itest|testFixtures|tests?-.*|.*-tests?|.*Tests?|.*IT");

  private static final Set<String> TEST_FOLDER = Set.of("test", "tests");

  private static final Set<String> MAIN_FOLDER = Set.of("src", "main", "java", "source");

  private Layout() {}

  /**
   * Whether a directory is skipped always. A package may be called {@code build}, so names of
   * output directories count only where a module begins.
   *
   * @param siblings names of all entries of the parent, itself included
   */
  static boolean isOutput(String name, Set<String> siblings) {
    return name.startsWith(".")
        || NEVER_SOURCE.contains(name)
        || OUTPUT.contains(name) && siblings.stream().anyMatch(MODULE_MARKS::contains);
  }

  /**
   * Whether a directory holds tests.
   *
   * @param parent name of the directory it is in; empty at the top
   * @param siblings names of all entries of the parent, itself included
   * @param children names of its own entries
   */
  static boolean isTest(
      String name, String parent, Set<String> siblings, Supplier<Set<String>> children) {
    if (parent.equals("src") && TEST_SOURCE_SET.matcher(name).matches()) {
      return true;
    }
    return TEST_FOLDER.contains(name)
        && (siblings.stream().anyMatch(MAIN_FOLDER::contains) || children.get().contains("java"));
  }

  /** Whether a file in a jar or given by name is a test by its directories alone. */
  static boolean isTestPath(String path) {
    String[] segments = path.split("/");
    for (int i = 0; i + 1 < segments.length; i++) {
      String parent = i > 0 ? segments[i - 1] : "";
      String child = segments[i + 1];
      if (isTest(segments[i], parent, Set.of(), () -> Set.of(child))) {
        return true;
      }
    }
    return false;
  }
}
