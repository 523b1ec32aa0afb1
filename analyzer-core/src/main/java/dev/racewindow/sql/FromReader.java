// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Scope.Resolved;
import dev.racewindow.sql.Scope.Row;
import dev.racewindow.sql.Scope.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.TableFunction;
import org.jspecify.annotations.Nullable;

/** Reads a FROM clause: fills a scope with the tables in it. */
final class FromReader {
  /** The table of Oracle, MySQL and H2 that has one row and stands for none. */
  private static final String NO_TABLE = "dual";

  private final Scope scope;
  private final Reading reading;
  private final List<SelectFacts> selects = new ArrayList<>();
  private final List<Resolved> columns = new ArrayList<>();
  private Optional<SelectFacts> derived = Optional.empty();

  FromReader(Scope scope, Reading reading) {
    this.scope = scope;
    this.reading = reading;
  }

  /** The sub-selects met. */
  List<SelectFacts> selects() {
    return selects;
  }

  /** The columns met in join conditions and sub-selects. */
  List<Resolved> columns() {
    return columns;
  }

  /** The sub-select that is the first source, if it is one. */
  Optional<SelectFacts> derived() {
    return derived;
  }

  /** Adds what one item of the clause reads. */
  void read(@Nullable FromItem item) {
    if (item instanceof Table table) {
      table(table);
    } else if (item instanceof Select select) {
      SelectFacts facts = SelectReader.read(select, scope, reading);
      view(alias(select.getAlias(), ""), facts);
    } else if (item instanceof ParenthesedFromItem group) {
      read(group.getFromItem());
      joins(group.getJoins());
    } else if (item instanceof TableFunction function) {
      for (Expression call : function.getFunctions()) {
        condition(call);
      }
    }
  }

  /** Adds what joins read. */
  void joins(@Nullable List<Join> joins) {
    if (joins == null) {
      return;
    }
    for (Join join : joins) {
      read(join.getFromItem());
      join.getOnExpressions().forEach(this::condition);
    }
  }

  private void condition(Expression expression) {
    ExpressionReader reader = new ExpressionReader(scope, reading).read(expression);
    selects.addAll(reader.selects());
    columns.addAll(reader.columns());
  }

  private void table(Table table) {
    List<String> segments = reading.names().segments(table.getFullyQualifiedName());
    String name = segments.get(segments.size() - 1);
    SelectFacts view = reading.views().get(name.toLowerCase(Locale.ROOT));
    if (view != null && segments.size() == 1) {
      view(alias(table.getAlias(), name), view);
      return;
    }
    Optional<Source> start = segments.size() > 1 ? scope.find(segments.get(0)) : Optional.empty();
    if (start.isPresent() && reading.dialect() == Dialect.JPQL) {
      path(start.get(), segments, alias(table.getAlias(), name));
      return;
    }
    if (!name.equalsIgnoreCase(NO_TABLE)) {
      reading.tables().add(name);
      scope.add(new Source(alias(table.getAlias(), name), new Row(name), ""));
    }
  }

  /** {@code join u.team t}: the alias is a path from the row that {@code u} stands for. */
  private void path(Source start, List<String> segments, String alias) {
    String tail = String.join(".", segments.subList(1, segments.size()));
    String prefix = start.prefix().isEmpty() ? tail : start.prefix() + "." + tail;
    reading.tables().add(start.row().table() + "." + prefix);
    scope.add(new Source(alias, start.row(), prefix));
  }

  private void view(String alias, SelectFacts facts) {
    if (scope.sources().isEmpty()) {
      derived = Optional.of(facts);
    }
    selects.add(facts);
    columns.addAll(facts.columns());
    Row row = facts.row();
    scope.add(new Source(alias, row == null ? new Row(alias) : row, ""));
  }

  private String alias(@Nullable Alias alias, String name) {
    return alias == null ? name : reading.names().last(alias.getName());
  }
}
