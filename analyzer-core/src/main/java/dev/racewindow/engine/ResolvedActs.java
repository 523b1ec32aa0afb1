// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.MethodId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the acts of a method come to, as far as it knows what they are about. */
final class ResolvedActs {
  private final Saves saves;
  private final MethodId method;
  private final MethodSummary summary;
  private final SetVersions versions;

  ResolvedActs(Saves saves, MethodId method, MethodSummary summary) {
    this.saves = saves;
    this.method = method;
    this.summary = summary;
    this.versions = new SetVersions(saves.schema(), summary);
  }

  /** All writes of tables that are known, each as often as it may be one of several. */
  List<Act> all() {
    return summary.acts().values().stream()
        .filter(act -> act.kind() != Act.Kind.EFFECT)
        .flatMap(this::written)
        .filter(act -> act.resource().isKnown())
        .toList();
  }

  private Stream<Act> written(Act act) {
    if (act.kind() == Act.Kind.SAVE && isOnNew(act) && !isCertainlyFound(act)) {
      return Stream.of(as(act, Act.Kind.INSERT, act));
    }
    return act.alternatives().stream().flatMap(one -> resolve(one).stream());
  }

  /**
   * What an act is, now that its target is known; empty while a caller has to tell. An act on one
   * of several objects is one on each of them, but for a check that has fetched some, on these.
   */
  List<Act> of(Check check, Act act) {
    List<Act> acts = new ArrayList<>();
    if (act.kind() == Act.Kind.SAVE
        && isOnNew(act)
        && !isCertainlyFound(act)
        && !isSavedBefore(check, act)) {
      acts.add(as(act, Act.Kind.INSERT, act));
    }
    boolean fetched = act.target().checks().contains(check.id());
    for (Act one : act.alternatives()) {
      if (!fetched || one.target().checks().contains(check.id())) {
        acts.addAll(resolve(one));
      }
    }
    return acts;
  }

  /**
   * Whether the new object has been saved before, because of the same check: what has been inserted
   * is not inserted again.
   */
  private boolean isSavedBefore(Check check, Act act) {
    return summary.acts().values().stream()
        .filter(first -> first.kind() == Act.Kind.SAVE)
        .filter(first -> first.id().entry().compareTo(act.id().entry()) < 0)
        .filter(first -> !Collections.disjoint(created(first), created(act)))
        .anyMatch(
            first ->
                Windows.pairs(first, summary.checks())
                    .contains(new MethodSummary.Pair(check.id(), first.id())));
  }

  private static List<Term> created(Act act) {
    return act.target().alternatives().stream().filter(Term.Created.class::isInstance).toList();
  }

  /** Whether a row is saved whether or not the check has found it, which made it if it was not. */
  boolean isEitherWay(Check check, Act act) {
    Control missed = new Control(new Source.Checked(check.id(), ""), Control.Outcome.ABSENT);
    return act.target().checks().contains(check.id()) && !act.controls().contains(missed);
  }

  private static boolean isOnNew(Act act) {
    return act.target().alternatives().stream().anyMatch(Term.Created.class::isInstance);
  }

  /**
   * Whether the act happens only if the row was there that stands beside the new object: where a
   * method that is given a row makes a new one if it is given none, it is given one here. Of
   * several rows the one that counts may be missing although there are some.
   */
  private boolean isCertainlyFound(Act act) {
    TreeSet<Control> controls = new TreeSet<>(act.controls());
    controls.addAll(summary.onlyIf());
    return act.target().alternatives().stream()
        .flatMap(term -> term instanceof Term.Row row ? Stream.of(row.check()) : Stream.empty())
        .filter(
            id ->
                summary.checks().containsKey(id)
                    && summary.checks().get(id).kind() == Check.Kind.ROW)
        .map(id -> new Control(new Source.Checked(id, ""), Control.Outcome.PRESENT))
        .anyMatch(found -> controls.contains(found) && !controls.contains(found.negated()));
  }

  private List<Act> resolve(Act act) {
    if (CascadingWrites.isLatent(act)) {
      return List.of();
    }
    if (act.kind() == Act.Kind.MUTATION) {
      boolean renewal = versions.isRenewal(act);
      return isWrite(act)
          ? List.of(withResource(act))
          : renewal ? List.of(as(act, Act.Kind.UPDATE, act)) : List.of();
    }
    if (act.kind() != Act.Kind.SAVE) {
      // What is managed already is not inserted (Jakarta Persistence 3.2, section 3.2.2).
      boolean ignored = act.kind() == Act.Kind.INSERT && isOnManaged(act);
      return ignored ? List.of() : List.of(act);
    }
    if (act.target().root() instanceof Term.Row) {
      return List.of(as(act, Act.Kind.UPDATE, changes(act)));
    }
    boolean told = act.target() instanceof Term.Created || act.target().isShared();
    return told ? List.of() : List.of(act);
  }

  /** Whether a change of an object is written: of a managed row, and by nothing more explicit. */
  private boolean isWrite(Act act) {
    return isOnManaged(act)
        && summary.acts().values().stream().noneMatch(other -> saves.write(other, act));
  }

  private boolean isOnManaged(Act act) {
    return act.target().root() instanceof Term.Row row
        && summary.checks().containsKey(row.check())
        && summary.checks().get(row.check()).managed();
  }

  /**
   * The table of a change to the row itself is the table that was checked. A change in memory
   * becomes a write where the object turns out to be a row: at the innermost statement of this
   * method, which may be in a function that it passes on.
   */
  private Act withResource(Act act) {
    Act placed = act.kind() == Act.Kind.MUTATION ? shownHere(act) : act;
    if (act.target() instanceof Term.Row row) {
      Check check = summary.checks().get(row.check());
      if (check != null) {
        return copy(placed, act.kind(), check.resource(), act.columns(), act.data());
      }
    }
    return placed;
  }

  /** An act shown at the innermost statement of this method that leads to it. */
  Act shownHere(Act act) {
    Location last = act.id().entry();
    for (Location step : act.site().path()) {
      last = step.method().equals(method) ? step : last;
    }
    return act.at(new Site(last, List.of()));
  }

  /** All changes of the row that a save writes, as one act. */
  private Act changes(Act save) {
    TreeSet<String> columns = new TreeSet<>();
    TreeSet<Source> data = new TreeSet<>();
    for (Act act : summary.acts().values()) {
      if (act.kind() == Act.Kind.MUTATION && saves.write(save, act)) {
        columns.addAll(act.columns());
        data.addAll(act.data());
      }
    }
    return withResource(copy(save, save.kind(), save.resource(), columns, data));
  }

  private static Act as(Act act, Act.Kind kind, Act from) {
    return copy(act, kind, from.resource(), from.columns(), from.data());
  }

  static Act copy(
      Act act,
      Act.Kind kind,
      Resource resource,
      SortedSet<String> columns,
      SortedSet<Source> data) {
    return new Act(
        act.id(),
        act.site(),
        kind,
        resource,
        act.target(),
        act.key(),
        columns,
        act.own(),
        act.onConflict(),
        data,
        act.controls(),
        act.guards(),
        act.text());
  }
}
