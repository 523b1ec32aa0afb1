// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;

/** The laws of least upper bounds, over every combination of a small universe. */
class LatticeLawsTest {
  private static final Location HERE =
      new Location("A.java", new Span(1, 1, 1, 9), new MethodId("a.A", "m", List.of()));
  private static final Location THERE =
      new Location("A.java", new Span(2, 1, 2, 9), new MethodId("a.A", "m", List.of()));

  @Test
  void termsObeyTheLaws() {
    assertLaws(terms(), Term::join);
  }

  @Test
  void theUnknownTermIsTopAndNullIsBottom() {
    for (Term term : terms()) {
      assertThat(term.join(Term.UNKNOWN)).isEqualTo(Term.UNKNOWN);
      if (!(term instanceof Term.Text) && !isSentence(term)) {
        assertThat(term.join(Term.NULL)).isEqualTo(term);
      }
    }
  }

  @Test
  void aTextThatMayBeMissingIsNotKnown() {
    Term condition = Term.text(List.of(new Term.Constant("name = "), new Term.Input(1)));

    assertThat(condition.isKnown()).isTrue();
    assertThat(condition.join(Term.NULL).isKnown()).isFalse();
  }

  @Test
  void ofSeveralTextsIsKnownWhatTheyBeginWith() {
    Term base = new Term.Constant("select a from user");
    Term longer = new Term.Constant("select a from user where name = ?");
    Term other = new Term.Constant("select a from users");

    assertThat(base.join(longer))
        .isEqualTo(
            new Term.Text(List.of(new Term.Constant("select a from user "), Term.UNKNOWN), true));
    assertThat(base.join(other))
        .isEqualTo(new Term.Text(List.of(new Term.Constant("select a from "), Term.UNKNOWN), true));
    assertThat(base.join(new Term.Constant("delete from user"))).isEqualTo(Term.UNKNOWN);
  }

  @Test
  void piecesOfATextAreFlattenedAndMerged() {
    Term inner = Term.text(List.of(new Term.Constant("b = "), new Term.Input(1)));
    Term whole = Term.text(List.of(new Term.Constant("a "), inner, new Term.Constant(" c")));

    assertThat(whole)
        .isEqualTo(
            new Term.Text(
                List.of(new Term.Constant("a b = "), new Term.Input(1), new Term.Constant(" c")),
                false));
    assertThat(Term.text(List.of(new Term.Constant("a"), new Term.Constant("b"))))
        .isEqualTo(new Term.Constant("ab"));
  }

  private static boolean isSentence(Term term) {
    return term instanceof Term.Constant constant && constant.text().indexOf(' ') > 0;
  }

  @Test
  void aRowOrANewObjectIsBoth() {
    Term.Row row = new Term.Row(new FactId(HERE, HERE));
    Term.Created created = new Term.Created(THERE, "a.User");
    Term both = new Term.OneOf(List.of(created, row));
    assertThat(row.join(created)).isEqualTo(both);
    assertThat(row.join(created).join(row)).isEqualTo(both);
    assertThat(both.field("name")).isEqualTo(new Term.Field(row, "name"));
    assertThat(both.isKnown()).isFalse();
  }

  @Test
  void oneOfSeveralObjectsIsKnownUpToFour() {
    Term row = new Term.Row(new FactId(HERE, HERE));
    Term other = new Term.Row(new FactId(THERE, THERE));
    Term either = row.join(other);
    assertThat(either.alternatives()).containsExactly(row, other);
    assertThat(either.checks()).containsExactly(new FactId(HERE, HERE), new FactId(THERE, THERE));
    assertThat(either.field("wallet"))
        .isEqualTo(new Term.Field(row, "wallet").join(new Term.Field(other, "wallet")));

    Term four = either.join(new Term.Input(1)).join(new Term.Created(HERE, "a.User"));
    assertThat(four.alternatives()).hasSize(4);
    assertThat(four.join(other)).isEqualTo(four);
    assertThat(four.join(new Term.Input(2))).isEqualTo(Term.UNKNOWN);
    assertThat(row.join(new Term.Constant("A"))).isEqualTo(Term.UNKNOWN);
  }

  @Test
  void valuesObeyTheLaws() {
    Source one = new Source.Input(1, "");
    Source two = new Source.Checked(new FactId(HERE, HERE), "status");
    Control present = new Control(one, Control.Outcome.PRESENT);
    Control absent = new Control(one, Control.Outcome.ABSENT);
    List<Known> values = new ArrayList<>();
    for (Term term : List.of(Term.UNKNOWN, new Term.Input(1), new Term.Created(HERE, "a.User"))) {
      for (Set<Source> sources : List.of(Set.<Source>of(), Set.of(one), Set.of(one, two))) {
        for (Set<Control> tests :
            List.of(Set.<Control>of(), Set.of(present), Set.of(absent), Set.of(present, absent))) {
          values.add(new Known(term, new TreeSet<>(sources), new TreeSet<>(tests)));
        }
      }
    }
    assertLaws(values, Known::join);
  }

  @Test
  void aNegatedControlNegatedIsTheSame() {
    for (Control.Outcome outcome : Control.Outcome.values()) {
      assertThat(outcome.negated().negated()).isEqualTo(outcome);
    }
  }

  private static List<Term> terms() {
    Term.Row row = new Term.Row(new FactId(HERE, HERE));
    Term.Created created = new Term.Created(HERE, "a.User");
    return List.of(
        Term.UNKNOWN,
        Term.NULL,
        new Term.Input(0),
        row,
        new Term.Row(new FactId(THERE, THERE)),
        new Term.Field(row, "wallet"),
        created,
        new Term.Created(THERE, "a.User"),
        new Term.OneOf(List.of(created, row)),
        row.join(new Term.Row(new FactId(THERE, THERE))).join(new Term.Input(0)).join(created),
        new Term.Fresh(HERE),
        new Term.Constant("select a from t"),
        new Term.Constant("select a from t where x = ?"),
        new Term.Constant("select a from tt where x = ?"),
        new Term.Constant("delete from t"),
        Term.text(List.of(new Term.Constant("select a from t where b = "), new Term.Input(1))),
        Term.text(List.of(new Term.Constant("select a from t"), Term.UNKNOWN)),
        new Term.Computed("+", List.of(new Term.Input(0))));
  }

  private static <T> void assertLaws(List<T> universe, BinaryOperator<T> join) {
    for (T a : universe) {
      assertThat(join.apply(a, a)).as("idempotent").isEqualTo(a);
      for (T b : universe) {
        T ab = join.apply(a, b);
        assertThat(join.apply(b, a)).as("commutative: %s, %s", a, b).isEqualTo(ab);
        assertThat(join.apply(a, ab)).as("upper bound of %s, %s", a, b).isEqualTo(ab);
        for (T c : universe) {
          assertThat(join.apply(ab, c))
              .as("associative: %s, %s, %s", a, b, c)
              .isEqualTo(join.apply(a, join.apply(b, c)));
        }
      }
    }
  }
}
