// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** An object is written with all columns of its row, one of which a statement changes meanwhile. */
final class WholeRowOverwrite implements Rule {
  private final OtherWriters writers;

  /** Among these writers. */
  WholeRowOverwrite(OtherWriters writers) {
    this.writers = writers;
  }

  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "WholeRowOverwrite",
        "A change of one column writes the whole row as it was read, over what a statement has"
            + " changed in another column",
        "An entity is updated with all of its columns, unless it says otherwise. What a statement"
            + " has changed in the row since it was read is set back to what it was. A version does"
            + " not help that the statement leaves as it is.",
        Severity.MEDIUM,
        362);
  }

  @Override
  public Optional<Verdict> judge(Situation situation) {
    return other(situation.window()).map(other -> verdict(situation, other));
  }

  /** A statement that changes a column which the act does not mean to write, and writes back. */
  private Optional<Act> other(Window window) {
    boolean applies =
        OtherWriters.isChange(window.act())
            && window.sameRow()
            && window.check().kind() != Check.Kind.UPDATE_COUNT
            && !overwritten(window).isEmpty();
    return applies
        ? writers.statements(window, overwritten(window)).stream()
            .filter(act -> !changesTheVersion(act, window))
            .findFirst()
        : Optional.empty();
  }

  private static SortedSet<String> overwritten(Window window) {
    TreeSet<String> columns = new TreeSet<>(window.schema().rewritten());
    columns.removeAll(OtherWriters.normal(window.act().columns()));
    return columns;
  }

  private static boolean changesTheVersion(Act other, Window window) {
    return window
        .schema()
        .version()
        .map(Resource::normal)
        .filter(OtherWriters.normal(other.columns())::contains)
        .isPresent();
  }

  private static Verdict verdict(Situation situation, Act other) {
    Window window = situation.window();
    Optional<Verdict.Safe> closed = Guards.ofWholeRow(situation);
    if (closed.isPresent()) {
      return closed.get();
    }
    SortedSet<String> overwritten = overwritten(window);
    TreeSet<String> lost = new TreeSet<>(other.columns());
    lost.removeIf(column -> !overwritten.contains(Resource.normal(column)));
    TreeSet<String> computed = new TreeSet<>(lost);
    computed.retainAll(other.own());
    String columns = String.join(", ", lost);
    return new Verdict.Racy(
        Severity.MEDIUM,
        window.isFarApart() || computed.isEmpty() ? Confidence.LOW : Confidence.MEDIUM,
        "What "
            + other.id().entry().methodName()
            + " writes to "
            + columns
            + " of the same "
            + window.act().resource().name()
            + " after it was read is set back: the object is written with all of its columns.",
        "a row with the old " + columns,
        situation.breaksForRows(),
        Fixes.forWholeRow(window, columns));
  }

  /**
   * The cases, with the steps of the one who is overwritten. Each statement is told of once, where
   * it is surest, since all that write the rows are mended at one place.
   */
  List<Case> told(List<Case> cases) {
    List<Case> told = new ArrayList<>();
    Map<Object, Case> surest = new LinkedHashMap<>();
    for (Case one : cases) {
      Optional<Act> other = one.rule() == this ? other(one.window()) : Optional.empty();
      if (other.isPresent() && one.verdict() instanceof Verdict.Racy) {
        Case put = one.failedGuard().isPresent() ? one : one.because(overwriting(other.get()));
        surest.merge(other.get().id().leaf(), put, WholeRowOverwrite::surer);
      } else {
        told.add(one);
      }
    }
    told.addAll(surest.values());
    return told;
  }

  private static Case surer(Case first, Case next) {
    return confidence(first).isAtLeast(confidence(next)) ? first : next;
  }

  private static Confidence confidence(Case racy) {
    return ((Verdict.Racy) racy.verdict()).confidence();
  }

  private FailedGuard overwriting(Act other) {
    return new FailedGuard(
        info(),
        "",
        Interleaving.OVERTAKEN,
        Optional.empty(),
        Optional.of(new FailedGuard.Past(other, false)),
        List.of(Filed.written(other)));
  }
}
