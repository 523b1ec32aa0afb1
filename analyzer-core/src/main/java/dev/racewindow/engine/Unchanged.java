// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a write to a field leaves as it is. */
final class Unchanged {
  private final Frame frame;

  Unchanged(Frame frame) {
    this.frame = frame;
  }

  /** Whether a field is set to what it holds. */
  static boolean is(Term object, String column, Term value) {
    return !column.isEmpty() && value.equals(object.field(column)) && !value.equals(Term.UNKNOWN);
  }

  /**
   * Where a reference comes from that is written to a field. What the field refers to already, and
   * what is found by the key of that, is no computation from it: if nothing else was asked for, the
   * field stays as it is.
   *
   * @param columns the field, if it is known
   * @param data where the reference, whichever it is, comes from
   */
  SortedSet<Source> without(
      Term object, SortedSet<String> columns, Term value, SortedSet<Source> data) {
    if (columns.size() != 1) {
      return data;
    }
    Term held = object.field(columns.first());
    Optional<Source> origin = origin(held);
    if (origin.isEmpty() || !isHeldOrFound(value, held)) {
      return data;
    }
    TreeSet<Source> others = new TreeSet<>(data);
    others.removeIf(source -> isWithin(source, origin.get()));
    return others;
  }

  /** Whether a value is what a field holds or is found by it, or else a row. */
  private boolean isHeldOrFound(Term value, Term held) {
    boolean found = value.alternatives().stream().anyMatch(term -> isFoundBy(term, held));
    boolean kept = value.alternatives().contains(held);
    boolean refers = value.alternatives().stream().anyMatch(Term.Row.class::isInstance);
    return (found || kept && refers)
        && value.alternatives().stream()
            .allMatch(
                term ->
                    term.equals(held)
                        || term instanceof Term.Row
                        || term.isShared() && !term.toString().startsWith(held + "."));
  }

  /** Whether a row is the one that was looked for by the key of another object. */
  private boolean isFoundBy(Term row, Term object) {
    Check check =
        row instanceof Term.Row fetched ? frame.facts.checks().get(fetched.check()) : null;
    return check != null
        && !check.key().equal().isEmpty()
        && check.key().others().isEmpty()
        && check.key().equal().entrySet().stream()
            .allMatch(key -> key.getValue().equals(object.field(key.getKey())));
  }

  private static Optional<Source> origin(Term term) {
    if (term instanceof Term.Row row) {
      return Optional.of(new Source.Checked(row.check(), ""));
    }
    if (term instanceof Term.Input input) {
      return Optional.of(new Source.Input(input.index(), ""));
    }
    return term instanceof Term.Field field
        ? origin(field.base()).map(source -> source.part(field.name()))
        : Optional.empty();
  }

  private static boolean isWithin(Source source, Source whole) {
    boolean same =
        source instanceof Source.Checked one && whole instanceof Source.Checked other
            ? one.check().equals(other.check())
            : source instanceof Source.Input first
                && whole instanceof Source.Input second
                && first.index() == second.index();
    return same
        && (source.path().equals(whole.path()) || source.path().startsWith(whole.path() + "."));
  }
}
