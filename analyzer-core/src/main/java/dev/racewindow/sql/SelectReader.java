// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Scope.Resolved;
import dev.racewindow.sql.Scope.Row;
import dev.racewindow.sql.Statement.Aggregate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.ForMode;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/** Reads a SELECT, with all that is nested in it. */
final class SelectReader {
  private final Reading reading;
  private final Scope scope;
  private final List<SelectFacts> nested = new ArrayList<>();
  private final List<Resolved> columns = new ArrayList<>();

  private SelectReader(Scope scope, Reading reading) {
    this.scope = scope;
    this.reading = reading;
  }

  /**
   * What a SELECT says.
   *
   * @param outer the scope around it; null at the top
   */
  static SelectFacts read(Select select, @Nullable Scope outer, Reading reading) {
    readViews(select.getWithItemsList(), reading);
    if (select instanceof ParenthesedSelect parenthesed) {
      return locked(select, read(parenthesed.getSelect(), outer, reading));
    }
    if (select instanceof SetOperationList list) {
      return locked(select, union(list, outer, reading));
    }
    SelectReader reader = new SelectReader(new Scope(outer), reading);
    if (select instanceof PlainSelect plain) {
      return reader.plain(plain);
    }
    if (select instanceof Values values) {
      reader.expression(values.getExpressions());
    }
    return reader.facts(null, Predicate.NONE, SelectList.NOTHING, false);
  }

  /** Reads common table expressions that are selects; those that write are left to others. */
  static void readViews(@Nullable List<WithItem<?>> items, Reading reading) {
    if (items == null) {
      return;
    }
    for (WithItem<?> item : items) {
      String name = reading.names().last(item.getAliasName()).toLowerCase(Locale.ROOT);
      reading.views().put(name, NOTHING_READ);
      if (item.getParenthesedStatement() instanceof ParenthesedSelect select) {
        reading.views().put(name, read(select, null, reading));
      }
    }
  }

  private static final SelectFacts NOTHING_READ =
      new SelectFacts(
          null,
          Predicate.NONE,
          List.of(),
          Aggregate.NONE,
          LockStrength.NONE,
          false,
          false,
          List.of(),
          List.of());

  private static SelectFacts union(SetOperationList list, @Nullable Scope outer, Reading reading) {
    SelectFacts first = NOTHING_READ;
    for (int i = 0; i < list.getSelects().size(); i++) {
      SelectFacts next = read(list.getSelect(i), outer, reading);
      first = i == 0 ? next : alternative(first, next);
    }
    return first;
  }

  private static SelectFacts alternative(SelectFacts one, SelectFacts other) {
    boolean sameTable =
        one.row() != null
            && other.row() != null
            && one.row().table().equalsIgnoreCase(other.row().table());
    List<Resolved> columns = new ArrayList<>(one.columns());
    columns.addAll(other.columns());
    return new SelectFacts(
            one.row(),
            one.predicate().or(sameTable ? other.predicate() : Predicate.NONE),
            one.selected(),
            Aggregate.NONE,
            one.lock(),
            one.skipLocked(),
            one.limited() && other.limited(),
            columns,
            List.of(one, other))
        .withLock(other.lock(), other.skipLocked());
  }

  private static SelectFacts locked(Select select, SelectFacts facts) {
    return facts.withLock(strength(select.getForMode()), select.isSkipLocked());
  }

  private SelectFacts plain(PlainSelect select) {
    FromReader from = new FromReader(scope, reading);
    from.read(select.getFromItem());
    from.joins(select.getJoins());
    nested.addAll(from.selects());
    columns.addAll(from.columns());
    ExpressionReader items = expressionReader();
    SelectList list = SelectList.read(select.getSelectItems(), items);
    absorb(items);
    Row row = scope.first().orElse(list.inner().map(SelectFacts::row).orElse(null));
    ExpressionReader where = expressionReader();
    Predicate predicate = Predicate.of(select.getWhere(), row, where);
    absorb(where);
    expression(select.getHaving());
    Optional<SelectFacts> inner = scope.first().isPresent() ? from.derived() : list.inner();
    Predicate all = inner.map(SelectFacts::predicate).orElse(Predicate.NONE).and(predicate);
    boolean limited =
        select.getLimit() != null
            || select.getFetch() != null
            || select.getTop() != null
            || select.getFirst() != null;
    return facts(row, all, list, limited).withLock(ownLock(select, row), select.isSkipLocked());
  }

  /** {@code FOR UPDATE OF a} locks the rows of {@code a} and no others. */
  private LockStrength ownLock(PlainSelect select, @Nullable Row row) {
    List<Table> only = select.getForUpdateTables();
    if (only == null || only.isEmpty()) {
      return strength(select.getForMode());
    }
    for (Table table : only) {
      String name = reading.names().last(table.getFullyQualifiedName());
      if (scope.find(name).filter(source -> source.row() == row).isPresent()) {
        return strength(select.getForMode());
      }
    }
    return LockStrength.NONE;
  }

  private static LockStrength strength(@Nullable ForMode mode) {
    if (mode == null) {
      return LockStrength.NONE;
    }
    return switch (mode) {
      case UPDATE -> LockStrength.UPDATE;
      case NO_KEY_UPDATE -> LockStrength.NO_KEY_UPDATE;
      case SHARE -> LockStrength.SHARE;
      case KEY_SHARE -> LockStrength.KEY_SHARE;
      case READ_ONLY, FETCH_ONLY -> LockStrength.NONE;
    };
  }

  private ExpressionReader expressionReader() {
    return new ExpressionReader(scope, reading);
  }

  private void expression(@Nullable Expression expression) {
    absorb(expressionReader().read(expression));
  }

  private void absorb(ExpressionReader reader) {
    nested.addAll(reader.selects());
    columns.addAll(reader.columns());
  }

  private SelectFacts facts(
      @Nullable Row row, Predicate predicate, SelectList list, boolean limited) {
    SelectFacts facts =
        new SelectFacts(
            row,
            predicate,
            list.selected(),
            list.aggregate(),
            LockStrength.NONE,
            false,
            limited,
            columns,
            nested);
    for (SelectFacts inner : nested) {
      facts = facts.withLock(inner.lock(), inner.skipLocked());
    }
    return facts;
  }
}
