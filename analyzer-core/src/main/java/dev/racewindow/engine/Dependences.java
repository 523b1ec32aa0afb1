// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** How an act depends on a check: by its data, by the decision for it, or by both. */
final class Dependences {
  private final Saves saves;
  private final MethodSummary summary;
  private final Check check;

  /** The paths that decide whether the method goes on, or what it answers. */
  private final SortedSet<String> everywhere;

  /** The acts that the check decides of, with the paths; few of the many that a method has. */
  private final List<Decided> deciding = new ArrayList<>();

  /** An act, and the paths of what the check fetched that decide whether it happens. */
  private record Decided(Act act, SortedSet<String> paths) {}

  Dependences(Saves saves, MethodSummary summary, Check check) {
    this.saves = saves;
    this.summary = summary;
    this.check = check;
    this.everywhere = new TreeSet<>(paths(summary.onlyIf()));
    everywhere.addAll(answered());
    for (Act act : summary.acts().values()) {
      SortedSet<String> paths = decided(act);
      if (!paths.isEmpty()) {
        deciding.add(new Decided(act, paths));
      }
    }
  }

  /** The dependence of an act that is no longer latent. */
  Window.Dependence of(Act act, boolean sameRow) {
    TreeSet<String> data = new TreeSet<>();
    TreeSet<Control.Outcome> outcomes = new TreeSet<>();
    for (Source source : act.data()) {
      if (isOfCheck(source)) {
        data.add(source.path());
      }
    }
    TreeSet<String> limited = new TreeSet<>();
    TreeSet<String> missing = new TreeSet<>();
    for (Control control : act.controls()) {
      if (isOfCheck(control.source())
          && control.source().path().isEmpty()
          && !control.outcome().isRelative()) {
        outcomes.add(onTheWhole(control.outcome()));
      }
      if (isOfCheck(control.source()) && control.outcome().isLimit()) {
        limited.add(control.source().path());
      }
      if (isOfCheck(control.source())
          && control.outcome() == Control.Outcome.ABSENT
          && !control.source().path().isEmpty()) {
        missing.add(control.source().path());
      }
    }
    if (sameRow && act.kind() == Act.Kind.INSERT) {
      // Find or new: the object is created only if the row was not there.
      outcomes.add(Control.Outcome.ABSENT);
    }
    SortedSet<String> decided = decided(act);
    SortedSet<String> binding = binding(act);
    TreeSet<String> recomputed = new TreeSet<>();
    TreeSet<String> settled = new TreeSet<>();
    TreeSet<String> requested = new TreeSet<>();
    TreeSet<String> permitted = new TreeSet<>();
    SortedSet<String> states = states(act);
    SortedSet<String> asked = sameRow && binding.contains("") ? asked(act) : new TreeSet<>();
    boolean ofOther = !sameRow && isOfOtherRow(act);
    for (Act change : changes(act)) {
      if (!ofOther) {
        addRecomputed(change, recomputed);
      }
      TreeSet<String> deciding = new TreeSet<>(decided);
      deciding.addAll(decided(change));
      deciding.retainAll(binding);
      addDecided(change, deciding, settled, requested);
      addDecided(change, asked, settled, requested);
      deciding.retainAll(states);
      deciding.addAll(asked);
      addDecided(change, deciding, new TreeSet<>(), permitted);
    }
    return new Window.Dependence(
        data,
        recomputed,
        outcomes,
        decided,
        limited,
        missing,
        settled,
        requested,
        permitted,
        same(act),
        isEnforced());
  }

  /** The paths that were compared with what comes from elsewhere, and found to be the same. */
  private SortedSet<String> same(Act act) {
    TreeSet<Control> controls = new TreeSet<>(act.controls());
    controls.removeIf(
        control ->
            control.outcome() != Control.Outcome.SAME
                || act.controls().contains(control.negated()));
    return paths(controls);
  }

  /** Of a row that is there, or of a number, a test tells nothing more than of its value. */
  private static Control.Outcome onTheWhole(Control.Outcome outcome) {
    return outcome == Control.Outcome.STATE ? Control.Outcome.VALUE : outcome;
  }

  /** Whether the method returns only if what was counted is within a limit. */
  private boolean isEnforced() {
    return summary.onlyIf().stream()
        .anyMatch(
            control ->
                isOfCheck(control.source())
                    && control.source().path().isEmpty()
                    && (control.outcome().isLimit()
                        || onTheWhole(control.outcome()) == Control.Outcome.VALUE
                            && check.kind() != Check.Kind.ROWS));
  }

  /**
   * The paths whose value decides of more than the act: the method fails without it, does something
   * elsewhere because of it, or answers with it, or whether it is as it has to be. A column that is
   * tested only to see whether it has to be brought up to date is not among them.
   */
  private SortedSet<String> binding(Act act) {
    TreeSet<String> binding = new TreeSet<>(everywhere);
    for (Decided decided : deciding) {
      Act other = decided.act();
      boolean elsewhere =
          other.target().alternatives().stream()
                  .noneMatch(
                      target -> target.isKnown() && target.root().equals(act.target().root()))
              && !other.resource().id().equals(act.resource().id());
      if (!other.id().equals(act.id()) && elsewhere) {
        binding.addAll(decided.paths());
      }
    }
    return binding;
  }

  /** The paths whose value the method answers with, or answers whether it is as it has to be. */
  private SortedSet<String> answered() {
    TreeSet<String> answered = new TreeSet<>(paths(summary.result().tests()));
    Term answer = summary.result().term();
    if (answer instanceof Term.Field && answer.root().equals(new Term.Row(check.id()))) {
      String place = place(answer);
      summary.result().sources().stream()
          .filter(this::isOfCheck)
          .map(Source::path)
          .filter(path -> place.equals(Resource.normal(path.replace('.', '/')) + "/"))
          .forEach(answered::add);
    }
    answered.remove("");
    return answered;
  }

  /** The columns whose state the check itself asks for, if the act happens only with such a row. */
  private SortedSet<String> asked(Act act) {
    TreeSet<String> asked = new TreeSet<>();
    Control present = new Control(new Source.Checked(check.id(), ""), Control.Outcome.PRESENT);
    TreeSet<Control> controls = new TreeSet<>(act.controls());
    controls.addAll(summary.onlyIf());
    if (check.kind() != Check.Kind.ROWS && controls.contains(present)) {
      asked.addAll(check.key().others());
      check
          .key()
          .equal()
          .forEach(
              (column, term) -> {
                if (term instanceof Term.Constant) {
                  asked.add(column);
                }
              });
    }
    return asked;
  }

  /** The paths whose value alone, without anything that comes from elsewhere, was tested. */
  private SortedSet<String> states(Act act) {
    TreeSet<Control> tests = new TreeSet<>(act.controls());
    tests.addAll(summary.onlyIf());
    tests.removeIf(control -> control.outcome() != Control.Outcome.STATE);
    return paths(tests);
  }

  private SortedSet<String> paths(SortedSet<Control> controls) {
    TreeSet<String> paths = new TreeSet<>();
    for (Control control : controls) {
      if (isOfCheck(control.source())) {
        paths.add(control.source().path());
      }
    }
    return paths;
  }

  /** The paths of what the check fetched that decide whether an act happens. */
  private SortedSet<String> decided(Act act) {
    return paths(act.controls());
  }

  /** Whether an act is on a row that was looked for by something else: not the one checked. */
  private boolean isOfOtherRow(Act act) {
    return !act.target().checks().isEmpty()
        && act.target().checks().stream()
            .map(summary.checks()::get)
            .allMatch(
                found ->
                    found != null
                        && !found.key().equal().isEmpty()
                        && found.key().equal().values().stream()
                            .allMatch(
                                term -> term.isKnown() && !term.checks().contains(check.id())));
  }

  /** What an act writes: a statement itself, or all changes of the object that it writes. */
  private List<Act> changes(Act act) {
    if (act.target().checks().isEmpty()) {
      return List.of(act);
    }
    return summary.acts().values().stream()
        .filter(change -> change.kind() == Act.Kind.MUTATION)
        .flatMap(change -> change.alternatives().stream())
        .filter(
            change ->
                act.kind() == Act.Kind.MUTATION
                    ? change.target().equals(act.target())
                    : saves.write(act, change))
        .toList();
  }

  private void addRecomputed(Act change, SortedSet<String> columns) {
    for (String column : change.columns()) {
      for (Source source : change.data()) {
        boolean whole = source.path().isEmpty() && check.columns().contains(column);
        if (isOfCheck(source)
            && !source.path().endsWith(Source.ANSWER)
            && (whole || isOf(source.path(), change, column))) {
          columns.add(column);
        }
      }
    }
  }

  private void addDecided(
      Act change,
      SortedSet<String> decided,
      SortedSet<String> settled,
      SortedSet<String> requested) {
    boolean fromTheRow =
        !change.data().isEmpty() && change.data().stream().allMatch(this::isOfCheck);
    for (String column : change.columns()) {
      boolean decides =
          decided.stream().anyMatch(path -> isOf(path, change, column))
              || !decided.isEmpty() && check.columns().contains(column);
      if (decides) {
        (fromTheRow || change.own().contains(column) ? settled : requested).add(column);
      }
    }
  }

  /** Whether a path leads to the column that a change writes, or into what it holds. */
  private static boolean isOf(String path, Act change, String column) {
    String read = Resource.normal(path.replace('.', '/'));
    String written = Resource.normal(column);
    if (!(change.target().root() instanceof Term.Row)) {
      // Statements name the columns of the row, and what was read may have come in an object.
      return read.substring(read.lastIndexOf('/') + 1).equals(written)
          || read.startsWith(written + "/");
    }
    String place = place(change.target()) + written;
    return read.equals(place) || read.startsWith(place + "/");
  }

  /** The fields that lead from the row to an object, each followed by a slash. */
  private static String place(Term target) {
    return target instanceof Term.Field field
        ? place(field.base()) + Resource.normal(field.name()) + "/"
        : "";
  }

  private boolean isOfCheck(Source source) {
    return source instanceof Source.Checked checked && checked.check().equals(check.id());
  }
}
