// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Control.Outcome;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Operator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a comparison tells of the rows behind its operands. */
final class Comparisons {
  private static final Set<Operator> ORDERING =
      EnumSet.of(
          Operator.LESS,
          Operator.LESS_OR_EQUAL,
          Operator.GREATER,
          Operator.GREATER_OR_EQUAL,
          Operator.EQUAL,
          Operator.NOT_EQUAL);

  private Comparisons() {}

  static Known compare(Frame frame, Operator operator, Known left, Known right) {
    TreeSet<Source> sources = new TreeSet<>(left.sources());
    sources.addAll(right.sources());
    SortedSet<Control> tests = tests(frame, operator, left, right);
    if (tests.isEmpty()) {
      tests = tests(frame, mirrored(operator), right, left);
    }
    if (tests.isEmpty()) {
      tests = limits(frame, operator, sources);
    }
    return new Known(Term.UNKNOWN, sources, tests, likeness(operator, left, right));
  }

  private static SortedSet<Control> likeness(Operator operator, Known left, Known right) {
    return switch (operator) {
      case EQUAL -> likeness(Outcome.SAME, left, right);
      case NOT_EQUAL -> likeness(Outcome.DIFFERENT, left, right);
      default -> new TreeSet<>();
    };
  }

  /** What two values tell of each other that do not come from one place, if they are equal. */
  static SortedSet<Control> likeness(Outcome outcome, Known left, Known right) {
    TreeSet<Control> tests = new TreeSet<>();
    for (Known one : List.of(left, right)) {
      SortedSet<Source> others = (one.equals(left) ? right : left).sources();
      for (Source source : one.sources()) {
        boolean apart =
            others.stream().noneMatch(other -> Source.haveOneOrigin(List.of(source, other)));
        boolean told = source instanceof Source.Input || !source.path().isEmpty();
        if (told && apart && !others.isEmpty()) {
          tests.add(new Control(source, outcome));
        }
      }
    }
    return tests;
  }

  private static SortedSet<Control> tests(
      Frame frame, Operator operator, Known tested, Known constant) {
    TreeSet<Control> tests = new TreeSet<>();
    if (!(constant.term() instanceof Term.Constant limit)) {
      return tests;
    }
    Optional<Boolean> truth = Transfer.truth(constant);
    if (truth.isPresent() && (operator == Operator.EQUAL || operator == Operator.NOT_EQUAL)) {
      boolean same = truth.get() == (operator == Operator.EQUAL);
      tested.tests().forEach(test -> tests.add(same ? test : test.negated()));
      return tests;
    }
    if (limit.text().equals("null") && mayBeNew(tested.term())) {
      return tests;
    }
    Optional<Outcome> outcome = outcome(operator, limit.text());
    for (Source source : tested.sources()) {
      if (outcome.isPresent() && tellsPresence(frame, source, limit.text())) {
        tests.add(new Control(source, outcome.get()));
        if (isTheLast(frame, operator, limit.text(), source)) {
          tests.add(new Control(source, Outcome.LIMIT));
        }
      }
    }
    return tests;
  }

  /** Whether it asks if there is one row and no other: not only if there is any. */
  private static boolean isTheLast(Frame frame, Operator operator, String limit, Source source) {
    Check check =
        source instanceof Source.Checked checked ? frame.facts.checks().get(checked.check()) : null;
    return check != null
        && check.kind() == Check.Kind.COUNT
        && operator == Operator.EQUAL
        && limit.equals("1");
  }

  /** Whether a value is there even if no row was found: that it is tells nothing of the row. */
  static boolean mayBeNew(Term term) {
    return term instanceof Term.OneOf several
        && several.terms().stream().anyMatch(Term.Created.class::isInstance);
  }

  /** What it tells of the numbers of rows that it compares with each other or with a limit. */
  private static SortedSet<Control> limits(
      Frame frame, Operator operator, SortedSet<Source> compared) {
    TreeSet<Control> tests = new TreeSet<>();
    for (Source source : compared) {
      boolean number = !source.path().isEmpty() || isNumber(frame, source);
      if (ORDERING.contains(operator) && number) {
        tests.add(new Control(source, Outcome.LIMIT));
      }
    }
    return tests;
  }

  private static boolean isNumber(Frame frame, Source source) {
    Check check =
        source instanceof Source.Checked checked ? frame.facts.checks().get(checked.check()) : null;
    return check == null || check.kind() != Check.Kind.ROW;
  }

  /** What it tells of a count, or of a reference, that it compares so with this constant. */
  private static Optional<Outcome> outcome(Operator operator, String limit) {
    String test = operator + " " + limit;
    if (List.of("EQUAL null", "EQUAL 0", "LESS 1", "LESS_OR_EQUAL 0").contains(test)) {
      return Optional.of(Outcome.ABSENT);
    }
    if (List.of("NOT_EQUAL null", "NOT_EQUAL 0", "GREATER 0", "GREATER_OR_EQUAL 1", "EQUAL 1")
        .contains(test)) {
      return Optional.of(Outcome.PRESENT);
    }
    if (List.of("LESS 2", "LESS_OR_EQUAL 1").contains(test)) {
      return Optional.of(Outcome.SINGLE);
    }
    if (List.of("GREATER 1", "GREATER_OR_EQUAL 2").contains(test)) {
      return Optional.of(Outcome.SEVERAL);
    }
    return Optional.empty();
  }

  private static boolean tellsPresence(Frame frame, Source source, String limit) {
    if (!source.path().isEmpty()) {
      return false;
    }
    if (source instanceof Source.Checked checked) {
      Check check = frame.facts.checks().get(checked.check());
      // A count may be boxed, and is there whatever it counts.
      return check == null
          || check.kind() != Check.Kind.SCALAR
              && check.kind() != Check.Kind.MAXIMUM
              && !(check.kind() == Check.Kind.COUNT && limit.equals("null"));
    }
    return true;
  }

  private static Operator mirrored(Operator operator) {
    return switch (operator) {
      case LESS -> Operator.GREATER;
      case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
      case GREATER -> Operator.LESS;
      case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
      default -> operator;
    };
  }
}
