// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Statement.Aggregate;
import java.util.Locale;
import net.sf.jsqlparser.expression.CaseExpression;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.operators.relational.ComparisonOperator;
import net.sf.jsqlparser.expression.operators.relational.ExistsExpression;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Finds the aggregate that a selected expression is computed from; sub-selects keep theirs. */
final class AggregateFinder extends ExpressionVisitorAdapter<@Nullable Void> {
  private Aggregate found = Aggregate.NONE;

  private AggregateFinder() {}

  /** The aggregate in an expression; a count that is compared with a number tells existence. */
  static Aggregate find(Expression expression) {
    AggregateFinder finder = new AggregateFinder();
    expression.accept(finder, null);
    boolean compared =
        expression instanceof ComparisonOperator || expression instanceof CaseExpression;
    return compared && finder.found == Aggregate.COUNT ? Aggregate.EXISTS : finder.found;
  }

  @Override
  public <S> @Nullable Void visit(Function function, S context) {
    Aggregate aggregate = aggregate(function.getName());
    if (aggregate != Aggregate.NONE) {
      found = aggregate;
      return null;
    }
    return super.visit(function, context);
  }

  private static Aggregate aggregate(String function) {
    return switch (function.toLowerCase(Locale.ROOT)) {
      case "count", "count_big" -> Aggregate.COUNT;
      case "max" -> Aggregate.MAX;
      case "sum" -> Aggregate.SUM;
      case "exists" -> Aggregate.EXISTS;
      case "min",
          "avg",
          "array_agg",
          "string_agg",
          "group_concat",
          "listagg",
          "bool_and",
          "bool_or",
          "every",
          "json_agg",
          "jsonb_agg" ->
          Aggregate.OTHER;
      default -> Aggregate.NONE;
    };
  }

  @Override
  public <S> @Nullable Void visit(ExistsExpression exists, S context) {
    found = Aggregate.EXISTS;
    return null;
  }

  @Override
  public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
    return null;
  }

  @Override
  public <S> @Nullable Void visit(Select select, S context) {
    return null;
  }
}
