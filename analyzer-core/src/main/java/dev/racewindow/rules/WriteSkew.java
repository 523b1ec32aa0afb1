// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Control.Outcome;
import dev.racewindow.domain.Refusal;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Rows are counted or added up, and the act changes what was counted, beyond the limit. */
final class WriteSkew implements Rule {
  private static final Set<Check.Kind> OF_SEVERAL_ROWS =
      Set.of(Check.Kind.COUNT, Check.Kind.SCALAR, Check.Kind.ROWS);

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "WriteSkew",
        "Rows are counted, and one is added or taken away because of the count, which nothing keeps"
            + " true in between",
        "Two callers can both see that there is room, and both take the last place. Each changes"
            + " another row, so that neither waits for the other: a transaction does not help at"
            + " READ COMMITTED or REPEATABLE READ.",
        Severity.HIGH,
        367);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    Window window = situation.window();
    if (changesACollection(window)) {
      TreeSet<String> columns = new TreeSet<>(window.act().columns());
      Optional<Verdict.Safe> closed = Guards.ofRow(situation, columns);
      return Optional.of(closed.isPresent() ? closed.get() : racy(situation));
    }
    Optional<String> list = addsWhatIsMissing(window);
    if (list.isPresent()) {
      return Optional.of(twice(situation, list.get()));
    }
    if (!changesTheRowsCounted(window)) {
      return Optional.empty();
    }
    boolean inserts =
        window.act().kind() == Act.Kind.INSERT || window.act().kind() == Act.Kind.SAVE;
    if (!inserts && situation.checkLocksAllRows()) {
      return Optional.of(
          new Verdict.Safe("row lock", "all rows that count are locked until the commit"));
    }
    Optional<Verdict.Safe> closed = Guards.ofSet(situation);
    return Optional.of(closed.isPresent() ? closed.get() : racy(situation));
  }

  /** The size of a loaded collection decides, and an element is added to it or removed. */
  private static boolean changesACollection(Window window) {
    TreeSet<String> collections = new TreeSet<>(window.dependence().settled());
    collections.addAll(window.dependence().requested());
    collections.retainAll(window.schema().collections());
    collections.removeIf(
        name -> window.dependence().limited().stream().noneMatch(path -> isNamed(path, name)));
    return window.act().kind() == Act.Kind.MUTATION && window.sameRow() && !collections.isEmpty();
  }

  /** A list that is asked for an element, and gets it because it was not there. */
  private static Optional<String> addsWhatIsMissing(Window window) {
    return window.act().kind() == Act.Kind.MUTATION && window.sameRow()
        ? window.schema().lists().keySet().stream()
            .filter(window.act().columns()::contains)
            .filter(
                name ->
                    window.dependence().missing().stream().anyMatch(path -> isNamed(path, name)))
            .findFirst()
        : Optional.empty();
  }

  private static Verdict twice(Situation situation, String list) {
    String key = situation.window().schema().lists().getOrDefault(list, "");
    if (!key.isEmpty()) {
      return Verdict.Safe.refusing(
          Refusal.KEY,
          situation.atAct().handling(Refusal.KEY).somehow()
              ? "unique key"
              : "unique key, violation not handled",
          "the database refuses the second row: " + key);
    }
    Optional<Verdict.Safe> closed = Guards.ofRow(situation, new TreeSet<>(Set.of(list)));
    if (closed.isPresent()) {
      return closed.get();
    }
    String row = situation.window().check().resource().name();
    return new Verdict.Racy(
        Severity.HIGH,
        situation.window().isFarApart() ? Confidence.LOW : Confidence.MEDIUM,
        "Two callers can both find that "
            + list
            + " of the same "
            + row
            + " does not have an element, and both add it: it is there twice.",
        list + " without it",
        situation.breaksForSets(),
        Fixes.forCount(situation.window()));
  }

  private static boolean isNamed(String path, String collection) {
    return path.equals(collection) || path.endsWith("." + collection);
  }

  private static boolean changesTheRowsCounted(Window window) {
    if (!OF_SEVERAL_ROWS.contains(window.check().kind())
        || !window.isOfOneTable()
        || !isLimited(window)) {
      return false;
    }
    return switch (window.act().kind()) {
      case INSERT -> true;
      // What is no longer wanted may be deleted or marked by whoever sees it.
      case DELETE -> window.dependence().enforced();
      case SAVE -> !window.dependence().data().contains("");
      case UPDATE, MUTATION -> {
        TreeSet<String> counted = new TreeSet<>(window.check().key().equal().keySet());
        counted.addAll(window.check().key().others());
        counted.addAll(window.check().columns());
        counted.retainAll(window.act().columns());
        yield !counted.isEmpty() && window.dependence().enforced();
      }
      case EFFECT -> false;
    };
  }

  /**
   * The number of rows is compared with something, or, if it was fetched alone, looked at. That
   * there is one row at most is no limit to deletions, nor is that there are several one to
   * insertions.
   */
  private static boolean isLimited(Window window) {
    Set<Outcome> outcomes = window.dependence().outcomes();
    return outcomes.contains(Outcome.LIMIT)
        || window.check().kind() != Check.Kind.ROWS && outcomes.contains(Outcome.VALUE)
        || outcomes.contains(Outcome.SINGLE) && window.act().kind() != Act.Kind.DELETE
        || outcomes.contains(Outcome.SEVERAL) && window.act().kind() != Act.Kind.INSERT;
  }

  private static Verdict racy(Situation situation) {
    Window window = situation.window();
    String rows = window.check().resource().name();
    return new Verdict.Racy(
        Severity.HIGH,
        confidence(window),
        "Two callers can both get the same answer from "
            + window.check().text()
            + " and both "
            + (window.act().kind() == Act.Kind.DELETE ? "delete" : "write")
            + " on the strength of it: together they go beyond the limit that each of them kept.",
        "the same number of " + rows,
        situation.breaksForSets(),
        Fixes.forCount(window));
  }

  private static Confidence confidence(Window window) {
    if (window.isFarApart()) {
      return Confidence.LOW;
    }
    return window.check().kind() == Check.Kind.COUNT ? Confidence.HIGH : Confidence.MEDIUM;
  }
}
