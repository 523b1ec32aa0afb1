// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Scope.Resolved;
import dev.racewindow.sql.Scope.Row;
import dev.racewindow.sql.Statement.Binding;
import dev.racewindow.sql.Statement.Equality;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.AnyComparisonExpression;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.IsBooleanExpression;
import net.sf.jsqlparser.expression.operators.relational.IsNullExpression;
import net.sf.jsqlparser.schema.Column;
import org.jspecify.annotations.Nullable;

/** What a condition demands of one row. */
record Predicate(List<Equality> equalities, SortedSet<String> columns) {
  private static final Set<String> QUANTIFIERS = Set.of("any", "some", "all");

  private static final Set<String> CASES = Set.of("lower", "upper");

  /** The condition that is always true. */
  static final Predicate NONE = new Predicate(List.of(), new TreeSet<>());

  /**
   * What a condition demands of a row. The reader gets to see the whole condition, once.
   *
   * @param row null where no table is read
   */
  static Predicate of(@Nullable Expression condition, @Nullable Row row, ExpressionReader reader) {
    if (condition == null) {
      return NONE;
    }
    reader.read(condition);
    SortedSet<String> columns = new TreeSet<>();
    for (Resolved column : reader.columns()) {
      if (column.belongsTo(row)) {
        columns.add(column.column());
      }
    }
    List<Equality> equalities = new ArrayList<>();
    conjuncts(condition, row, reader, equalities);
    return new Predicate(equalities, columns);
  }

  private static void conjuncts(
      Expression condition, @Nullable Row row, ExpressionReader reader, List<Equality> found) {
    Expression inner = ExpressionReader.unwrap(condition);
    if (inner instanceof AndExpression and) {
      conjuncts(and.getLeftExpression(), row, reader, found);
      conjuncts(and.getRightExpression(), row, reader, found);
    } else if (inner instanceof EqualsTo equals) {
      equality(equals.getLeftExpression(), equals.getRightExpression(), row, reader, found);
    } else if (inner instanceof IsNullExpression test && !test.isNot()) {
      add(test.getLeftExpression(), new NullValue(), row, reader, found);
    } else if (inner instanceof IsBooleanExpression test && !test.isNot()) {
      add(test.getLeftExpression(), new BooleanValue(test.isTrue()), row, reader, found);
    }
  }

  private static void equality(
      Expression left,
      Expression right,
      @Nullable Row row,
      ExpressionReader reader,
      List<Equality> found) {
    Expression one = ExpressionReader.unwrap(left);
    Expression other = ExpressionReader.unwrap(right);
    if (one instanceof ExpressionList<?> columns
        && other instanceof ExpressionList<?> values
        && columns.size() == values.size()) {
      for (int i = 0; i < columns.size(); i++) {
        equality(columns.get(i), values.get(i), row, reader, found);
      }
      return;
    }
    add(one, other, row, reader, found);
    add(other, one, row, reader, found);
    caseless(one)
        .ifPresent(column -> add(column, caseless(other).orElse(other), row, reader, found));
    caseless(other).ifPresent(column -> add(column, caseless(one).orElse(one), row, reader, found));
  }

  /**
   * What is compared without regard to upper and lower case. Two callers who look for one text find
   * the same rows, and a key refuses the second of two rows with it.
   */
  private static Optional<Expression> caseless(Expression expression) {
    return expression instanceof Function function
            && CASES.contains(function.getName().toLowerCase(Locale.ROOT))
            && function.getParameters() != null
            && function.getParameters().size() == 1
        ? Optional.of(ExpressionReader.unwrap(function.getParameters().get(0)))
        : Optional.empty();
  }

  private static void add(
      Expression column,
      Expression value,
      @Nullable Row row,
      ExpressionReader reader,
      List<Equality> found) {
    if (column instanceof Column name && !isQuantified(value)) {
      Resolved resolved = reader.resolve(name);
      Binding binding = reader.binding(value);
      boolean known = resolved.certain() && !resolved.column().isEmpty();
      if (resolved.belongsTo(row) && known && !reader.isConstant(name)) {
        found.add(new Equality(resolved.column(), binding));
      }
    }
  }

  /** {@code = ANY (?)} compares with each element of an array. */
  private static boolean isQuantified(Expression value) {
    return value instanceof AnyComparisonExpression
        || (value instanceof Function function
            && QUANTIFIERS.contains(function.getName().toLowerCase(Locale.ROOT)));
  }

  /** Both conditions. */
  Predicate and(Predicate other) {
    Set<Equality> all = new LinkedHashSet<>(equalities);
    all.addAll(other.equalities);
    return new Predicate(List.copyOf(all), either(other));
  }

  /** One condition or the other: no equality is sure. */
  Predicate or(Predicate other) {
    return new Predicate(List.of(), either(other));
  }

  private SortedSet<String> either(Predicate other) {
    SortedSet<String> both = new TreeSet<>(columns);
    both.addAll(other.columns);
    return both;
  }
}
