// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which files the changelogs include, and all steps from a changelog on, in order. */
final class Includes {
  private final SortedMap<String, SchemaScript> byPath = new TreeMap<>();
  private final Set<String> included = new TreeSet<>();

  Includes(List<SchemaScript> scripts) {
    scripts.forEach(script -> byPath.put(script.path(), script));
    for (SchemaScript script : byPath.values()) {
      for (Step step : script.steps()) {
        if (step instanceof Step.Include include) {
          targets(script, include).stream()
              .filter(target -> !target.path().equals(script.path()))
              .forEach(target -> included.add(target.path()));
        }
      }
    }
  }

  /** Whether a file is applied where another one includes it. */
  boolean isIncluded(SchemaScript script) {
    return included.contains(script.path());
  }

  /** The steps of a changelog and all that it includes; each file once. */
  List<Step.Apply> steps(SchemaScript root) {
    List<Step.Apply> steps = new ArrayList<>();
    collect(root, new LinkedHashSet<>(), steps);
    return steps;
  }

  private void collect(SchemaScript script, Set<String> seen, List<Step.Apply> steps) {
    if (!seen.add(script.path())) {
      return;
    }
    for (Step step : script.steps()) {
      if (step instanceof Step.Include include) {
        targets(script, include).forEach(target -> collect(target, seen, steps));
      } else if (step instanceof Step.Apply apply) {
        steps.add(apply);
      }
    }
  }

  private List<SchemaScript> targets(SchemaScript from, Step.Include include) {
    String written = include.path().replaceFirst("^classpath\\*?:", "").replaceFirst("^\\.?/", "");
    String beside = normal(from.directory() + "/" + written);
    if (include.directory()) {
      String directory = written.endsWith("/") ? written : written + "/";
      String own = beside.endsWith("/") ? beside : beside + "/";
      List<SchemaScript> relative = below(own, from);
      return include.relative() || !relative.isEmpty() ? relative : below(directory, from);
    }
    SchemaScript exact = byPath.get(beside);
    if (include.relative() && exact != null) {
      return List.of(exact);
    }
    return nearest(written, from).or(() -> Optional.ofNullable(exact)).stream().toList();
  }

  /** All files of a directory, wherever the class path has it, but for the changelog itself. */
  private List<SchemaScript> below(String directory, SchemaScript from) {
    Map<String, SchemaScript> found = new TreeMap<>();
    for (SchemaScript script : byPath.values()) {
      boolean inside =
          script.path().startsWith(directory) || script.path().contains("/" + directory);
      if (inside && !script.path().equals(from.path()) && !MigrationName.isUndo(script.file())) {
        found.put(script.path().toLowerCase(Locale.ROOT), script);
      }
    }
    return List.copyOf(found.values());
  }

  /** The file of this name that shares most of its path with the one that names it. */
  private Optional<SchemaScript> nearest(String name, SchemaScript from) {
    Optional<SchemaScript> best = Optional.empty();
    int most = -1;
    for (SchemaScript script : byPath.values()) {
      int shared = shared(script.path(), from.path());
      boolean matches = script.path().equals(name) || script.path().endsWith("/" + name);
      if (matches && shared > most && !script.path().equals(from.path())) {
        best = Optional.of(script);
        most = shared;
      }
    }
    return best;
  }

  private static int shared(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Without {@code .} and {@code ..}. */
  private static String normal(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..") && !parts.isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !(part.isEmpty() && parts.isEmpty())) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }
}
