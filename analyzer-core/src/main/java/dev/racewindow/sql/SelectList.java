// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Statement.Aggregate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.AllColumns;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import org.jspecify.annotations.Nullable;

/**
 * What a select list selects.
 *
 * @param selected column names; {@code *} for whole rows
 * @param inner the sub-select in it, as in {@code SELECT EXISTS (…)}
 */
record SelectList(List<String> selected, Aggregate aggregate, Optional<SelectFacts> inner) {
  /** A list that selects no column. */
  static final SelectList NOTHING = new SelectList(List.of(), Aggregate.NONE, Optional.empty());

  private static final String ALL = "*";

  /** Reads a list. The reader gets to see all of it. */
  static SelectList read(@Nullable List<SelectItem<?>> items, ExpressionReader reader) {
    if (items == null) {
      return NOTHING;
    }
    Set<String> selected = new LinkedHashSet<>();
    List<Expression> values = new ArrayList<>();
    for (SelectItem<?> item : items) {
      Expression value = ExpressionReader.unwrap(item.getExpression());
      if (value instanceof Function function && LockFunctions.contains(function.getName())) {
        reader.read(value);
      } else {
        selected.addAll(columns(value, reader));
        values.add(value);
      }
    }
    Aggregate aggregate = values.size() == 1 ? aggregate(values.get(0), reader) : Aggregate.NONE;
    return new SelectList(List.copyOf(selected), aggregate, reader.selects().stream().findFirst());
  }

  private static List<String> columns(Expression value, ExpressionReader reader) {
    if (value instanceof AllColumns) {
      return List.of(ALL);
    }
    int before = reader.columns().size();
    int selectsBefore = reader.selects().size();
    reader.read(value);
    if (value instanceof Column column && reader.isAlias(column)) {
      return List.of(ALL);
    }
    if (reader.selects().size() > selectsBefore) {
      return reader.selects().get(selectsBefore).selected();
    }
    List<String> names = new ArrayList<>();
    reader.columns().subList(before, reader.columns().size()).stream()
        .filter(column -> !column.column().isEmpty())
        .forEach(column -> names.add(column.column()));
    return names;
  }

  private static Aggregate aggregate(Expression value, ExpressionReader reader) {
    if (value instanceof Select) {
      return reader.selects().stream().findFirst().map(SelectFacts::aggregate).orElseThrow();
    }
    return AggregateFinder.find(value);
  }
}
