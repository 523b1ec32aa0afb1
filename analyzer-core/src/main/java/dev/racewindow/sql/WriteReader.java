// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Scope.Row;
import dev.racewindow.sql.Scope.Source;
import dev.racewindow.sql.Statement.Assignment;
import dev.racewindow.sql.Statement.Binding;
import dev.racewindow.sql.Statement.Conflict;
import dev.racewindow.sql.Statement.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.ConflictActionType;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.merge.MergeInsert;
import net.sf.jsqlparser.statement.merge.MergeUpdate;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import net.sf.jsqlparser.statement.upsert.Upsert;
import org.jspecify.annotations.Nullable;

/** Reads the statements that write. One use for one statement. */
final class WriteReader {
  private final Reading reading;
  private final Scope scope = new Scope(null);
  private final List<SelectFacts> selects = new ArrayList<>();

  WriteReader(Reading reading) {
    this.reading = reading;
  }

  /** A table's name without schema and quotes. */
  static String name(Table table, Reading reading) {
    return reading.names().last(table.getFullyQualifiedName());
  }

  Draft update(Update update) {
    SelectReader.readViews(update.getWithItemsList(), reading);
    Row target = target(update.getTable());
    from(null, update.getStartJoins());
    from(update.getFromItem(), update.getJoins());
    Draft draft = new Draft(Kind.UPDATE).assignments(assignments(update.getUpdateSets()));
    return where(draft, update.getWhere(), target).limited(update.getLimit() != null);
  }

  Draft delete(Delete delete) {
    SelectReader.readViews(delete.getWithItemsList(), reading);
    Row target = deleted(delete);
    from(null, delete.getJoins());
    List<FromItem> using = delete.getUsingFromItemList();
    for (FromItem item : using == null ? List.<FromItem>of() : using) {
      from(item, null);
    }
    return where(new Draft(Kind.DELETE), delete.getWhere(), target)
        .limited(delete.getLimit() != null);
  }

  /** MySQL's {@code DELETE a FROM t a JOIN …} names an alias first. */
  private Row deleted(Delete delete) {
    List<Table> named = delete.getTables();
    if (named == null || named.isEmpty()) {
      return target(delete.getTable());
    }
    from(delete.getTable(), null);
    String first = name(named.get(0), reading);
    return scope.find(first).map(Source::row).orElseGet(() -> new Row(first));
  }

  Draft insert(Insert insert) {
    SelectReader.readViews(insert.getWithItemsList(), reading);
    String table = name(insert.getTable(), reading);
    Draft draft = new Draft(Kind.INSERT).target(table);
    List<String> columns = names(insert.getColumns());
    if (insert.getSetUpdateSets() != null) {
      draft.assignments(assignments(insert.getSetUpdateSets()));
    }
    source(insert.getSelect(), columns, draft, table);
    if (insert.getConflictAction() != null) {
      onConflict(insert, draft);
    } else if (insert.getDuplicateUpdateSets() != null) {
      draft.conflict(new Conflict(List.of(), true));
    } else if (insert.isModifierIgnore()) {
      draft.conflict(new Conflict(List.of(), false));
    }
    return locks(draft);
  }

  private void onConflict(Insert insert, Draft draft) {
    List<String> columns = new ArrayList<>();
    if (insert.getConflictTarget() != null
        && insert.getConflictTarget().getConstraintName() == null) {
      for (String column : insert.getConflictTarget().getIndexColumnNames()) {
        columns.add(reading.names().last(column));
      }
    }
    ConflictActionType action = insert.getConflictAction().getConflictActionType();
    draft.conflict(new Conflict(columns, action == ConflictActionType.DO_UPDATE));
  }

  Draft upsert(Upsert upsert) {
    String table = name(upsert.getTable(), reading);
    Draft draft = new Draft(Kind.INSERT).target(table);
    List<String> columns = names(upsert.getColumns());
    source(upsert.getSelect(), columns, draft, table);
    draft.assignments(assignments(upsert.getUpdateSets()));
    return locks(draft.conflict(new Conflict(List.of(), true)));
  }

  Draft merge(Merge merge) {
    SelectReader.readViews(merge.getWithItemsList(), reading);
    Row target = target(merge.getTable());
    from(merge.getFromItem(), null);
    Draft draft = new Draft(Kind.MERGE);
    MergeUpdate update = merge.getMergeUpdate();
    if (update != null) {
      draft.assignments(assignments(update.getUpdateSets()));
    }
    MergeInsert insert = merge.getMergeInsert();
    if (insert != null && insert.getColumns() != null && insert.getValues() != null) {
      draft.assignments(assignments(names(insert.getColumns()), insert.getValues()));
    }
    return where(draft, merge.getOnCondition(), target);
  }

  private Row target(Table table) {
    String name = name(table, reading);
    Row row = new Row(name);
    String alias =
        table.getAlias() == null ? name : reading.names().last(table.getAlias().getName());
    scope.add(new Source(alias, row, ""));
    return row;
  }

  private void from(@Nullable FromItem item, @Nullable List<Join> joins) {
    FromReader from = new FromReader(scope, reading);
    from.read(item);
    from.joins(joins);
    selects.addAll(from.selects());
  }

  private Draft where(Draft draft, @Nullable Expression condition, Row target) {
    ExpressionReader reader = new ExpressionReader(scope, reading);
    Predicate predicate = Predicate.of(condition, target, reader);
    selects.addAll(reader.selects());
    return locks(draft)
        .target(target.table())
        .equalities(predicate.equalities())
        .predicateColumns(predicate.columns());
  }

  private Draft locks(Draft draft) {
    selects.forEach(select -> draft.lock(select.lock(), select.skipLocked()));
    return draft;
  }

  /** Where the rows of an insert come from. */
  private void source(@Nullable Select select, List<String> columns, Draft draft, String table) {
    if (select instanceof Values values) {
      draft.assignments(assignments(columns, firstRow(values.getExpressions())));
    } else if (select != null) {
      SelectFacts facts = SelectReader.read(select, scope, reading);
      selects.add(facts);
      draft.fromSelect();
      if (select instanceof PlainSelect plain) {
        draft.assignments(selected(columns, plain));
      }
      facts
          .testing(table)
          .ifPresent(test -> draft.equalities(test.equalities()).predicateColumns(test.columns()));
    }
  }

  private static ExpressionList<?> firstRow(ExpressionList<?> rows) {
    return !rows.isEmpty() && rows.get(0) instanceof ExpressionList<?> row ? row : rows;
  }

  private List<Assignment> selected(List<String> columns, PlainSelect select) {
    List<Expression> values = new ArrayList<>();
    for (SelectItem<?> item : select.getSelectItems()) {
      values.add(item.getExpression());
    }
    Scope inner = new Scope(null);
    FromReader from = new FromReader(inner, reading.aside());
    from.read(select.getFromItem());
    from.joins(select.getJoins());
    return assignments(columns, values, new ExpressionReader(inner, reading.aside()));
  }

  private List<Assignment> assignments(List<String> columns, List<? extends Expression> values) {
    ExpressionReader reader = new ExpressionReader(scope, reading);
    List<Assignment> assignments = assignments(columns, values, reader);
    selects.addAll(reader.selects());
    return assignments;
  }

  private static List<Assignment> assignments(
      List<String> columns, List<? extends Expression> values, ExpressionReader reader) {
    List<Assignment> assignments = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Binding binding =
          i < values.size()
              ? reader.read(values.get(i)).binding(values.get(i))
              : new Binding.Expression("", Collections.emptySortedSet());
      assignments.add(new Assignment(columns.get(i), binding));
    }
    return assignments;
  }

  private List<Assignment> assignments(@Nullable List<UpdateSet> sets) {
    List<Assignment> assignments = new ArrayList<>();
    for (UpdateSet set : sets == null ? List.<UpdateSet>of() : sets) {
      assignments.addAll(assignments(names(set.getColumns()), firstRow(set.getValues())));
    }
    return assignments;
  }

  private List<String> names(@Nullable ExpressionList<Column> columns) {
    List<String> names = new ArrayList<>();
    for (Column column : columns == null ? List.<Column>of() : columns) {
      names.add(new ExpressionReader(scope, reading).resolve(column).column());
    }
    return names;
  }
}
