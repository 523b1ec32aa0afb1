// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** The globs that a user includes and excludes files with, on paths relative to the root. */
final class PathFilter {
  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;

  private PathFilter(List<PathMatcher> includes, List<PathMatcher> excludes) {
    this.includes = includes;
    this.excludes = excludes;
  }

  /**
   * A filter that lets pass what some include matches, or anything if there is none, and no exclude
   * does.
   *
   * @throws InvalidGlobException if a glob is malformed
   */
  static PathFilter of(List<String> includes, List<String> excludes) {
    return new PathFilter(matchers(includes), matchers(excludes));
  }

  boolean accepts(String path) {
    Path asPath = Path.of(path);
    return (includes.isEmpty() || matchesAny(includes, asPath)) && !matchesAny(excludes, asPath);
  }

  /** Whether no exclude matches; includes are not asked. */
  boolean isNotExcluded(String path) {
    return !matchesAny(excludes, Path.of(path));
  }

  private static boolean matchesAny(List<PathMatcher> matchers, Path path) {
    return matchers.stream().anyMatch(m -> m.matches(path));
  }

  /**
   * As in Ant and Git, {@code **}{@code /} also stands for no directory at all, and a glob that
   * ends in a slash means everything below; Java's own globs know neither.
   */
  private static List<PathMatcher> matchers(List<String> globs) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String glob : globs) {
      String full = glob.endsWith("/") ? glob + "**" : glob;
      matchers.add(matcher(glob, full));
      if (full.startsWith("**/")) {
        matchers.add(matcher(glob, full.substring(3)));
      }
      if (full.contains("/**/")) {
        matchers.add(matcher(glob, full.replace("/**/", "/")));
      }
    }
    return List.copyOf(matchers);
  }

  private static PathMatcher matcher(String written, String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      throw new InvalidGlobException(written, e);
    }
  }
}
