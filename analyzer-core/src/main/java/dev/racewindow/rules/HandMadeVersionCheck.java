// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The program compares a version in memory that no statement compares when the row is written. */
final class HandMadeVersionCheck implements Rule {
  /** How columns are named that every change of a row writes, so that they tell of changes. */
  private static final List<String> CHANGES = List.of("modif", "updat", "chang");

  /** How columns are named that count changes. */
  private static final List<String> VERSIONS = List.of("version", "revision", "etag", "optlock");

  /** How the name of a column ends that holds who has changed the row. */
  private static final String AUTHOR = "by";

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "HandMadeVersionCheck",
        "The program compares the version of a row itself, and nothing keeps it until the row is"
            + " written",
        "A version works where the statement that writes the row compares it: UPDATE … WHERE"
            + " version = ?, as @Version does. Compared in memory, it is as stale as the row that it"
            + " was read with.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    SortedSet<String> versions = versions(situation.window());
    return versions.isEmpty() ? Optional.empty() : Optional.of(verdict(situation, versions));
  }

  /** Columns that have to be what the caller has seen, and are something else after the write. */
  private static SortedSet<String> versions(Window window) {
    TreeSet<String> versions = new TreeSet<>();
    if (OtherWriters.isChange(window.act())
        && window.sameRow()
        && window.check().resource().isKnown()
        && window.check().kind() != Check.Kind.UPDATE_COUNT) {
      versions.addAll(window.dependence().same());
      versions.removeIf(path -> path.isEmpty() || !isVersion(column(path), window));
    }
    return versions;
  }

  private static boolean isVersion(String column, Window window) {
    TreeSet<String> counted = new TreeSet<>(window.dependence().recomputed());
    counted.addAll(window.dependence().settled());
    counted.addAll(window.act().own());
    return isNamed(column, VERSIONS) && OtherWriters.normal(counted).contains(column)
        || isNamed(column, CHANGES);
  }

  private static boolean isNamed(String column, List<String> words) {
    return !column.endsWith(AUTHOR) && words.stream().anyMatch(column::contains);
  }

  /** The column that a path leads to, as it is compared. */
  private static String column(String path) {
    return Resource.normal(path.substring(path.lastIndexOf('.') + 1));
  }

  private static Verdict verdict(Situation situation, SortedSet<String> versions) {
    Window window = situation.window();
    Optional<Verdict.Safe> closed = Guards.ofRow(situation, versions);
    if (closed.isPresent()) {
      return closed.get();
    }
    String compared = String.join(", ", versions);
    return new Verdict.Racy(
        Severity.HIGH,
        window.isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Two callers can both find "
            + compared
            + " of the same "
            + window.act().resource().name()
            + " to be what they have seen, and both write: it is compared in memory, and the"
            + " statement that writes does not compare it.",
        "the same " + compared,
        situation.breaksForRows(),
        Fixes.forVersion(window, compared));
  }
}
