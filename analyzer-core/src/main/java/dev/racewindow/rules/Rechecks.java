// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that are made again before the act, in the same method or in one that it calls: where the
 * second answer is one under a guard, and decides, the first one may be stale.
 */
final class Rechecks {
  private final List<Case> cases;
  private final List<Case> below;

  /**
   * Among these cases.
   *
   * @param below cases of methods that are called, as their callers see them
   */
  Rechecks(List<Case> cases, List<Case> below) {
    this.cases = cases;
    this.below = below;
  }

  /** The case, closed if its check is made again under a guard. */
  Case judged(Case one) {
    return Stream.concat(cases.stream(), below.stream())
        .filter(again -> isCheckedAgain(one, again))
        .findFirst()
        .map(one::closedBy)
        .orElse(one);
  }

  /**
   * Whether the same act also depends on the same check made again under a guard. A value that was
   * computed from the first answer stays what it is, and so is what a user has made of it.
   */
  private static boolean isCheckedAgain(Case first, Case again) {
    return first.verdict() instanceof Verdict.Racy
        && !(first.rule() instanceof LostUpdate || first.rule() instanceof DetachedMerge)
        && again.verdict() instanceof Verdict.Safe
        && isOfSameAct(first.window(), again.window())
        && decidesOfAsMuch(first, again);
  }

  /**
   * Whether the second answer decides of all that the first one did: it is of no use that a row is
   * read again of which nobody asks anything, but to compute a new value from its old one.
   */
  private static boolean decidesOfAsMuch(Case first, Case again) {
    if (!(first.rule() instanceof StaleStatusChange)) {
      return !(again.rule() instanceof LostUpdate);
    }
    Window second = again.window();
    // Of a column that was fetched alone it is also told by its value that there is a row.
    boolean byValue =
        second.check().columns().isEmpty()
            || second.dependence().outcomes().containsAll(first.window().dependence().outcomes());
    return byValue
        && StaleStatusChange.staleColumns(second)
            .containsAll(StaleStatusChange.staleColumns(first.window()));
  }

  /** Whether the check is made again under a lock that does not help: then that is the finding. */
  boolean isFirstLook(Case one, List<Case> named) {
    return Stream.concat(named.stream(), below.stream()).anyMatch(again -> isFirstLook(one, again));
  }

  private static boolean isFirstLook(Case first, Case again) {
    return first.verdict() instanceof Verdict.Racy
        && again.verdict() instanceof Verdict.Racy
        && (again.situation().localLock().isPresent() && first.situation().localLock().isEmpty()
            || again.situation().loaded().isPresent() && first.situation().loaded().isEmpty())
        && isOfSameAct(first.window(), again.window());
  }

  /** Whether another check of the same rows leads to the same act. */
  private static boolean isOfSameAct(Window first, Window second) {
    Check check = first.check();
    Check again = second.check();
    return !again.id().equals(check.id())
        && second.isIn(first)
        && isSameAct(first.act(), second.act())
        && again.resource().id().equals(check.resource().id())
        && (again.key().equal().keySet().equals(check.key().equal().keySet())
            || isLookAtOneOf(check, again));
  }

  /** Whether both are one statement, or changes of one object, which are written together. */
  private static boolean isSameAct(Act one, Act other) {
    return one.id().equals(other.id())
        || one.kind() == Act.Kind.MUTATION
            && other.kind() == Act.Kind.MUTATION
            && one.target().isKnown()
            && one.target().equals(other.target());
  }

  /** Whether a row is looked at again of which the state was asked for by a query. */
  private static boolean isLookAtOneOf(Check asked, Check again) {
    return asked.kind() != Check.Kind.UPDATE_COUNT
        && !again.key().equal().isEmpty()
        && asked.key().equal().keySet().containsAll(again.key().equal().keySet());
  }
}
