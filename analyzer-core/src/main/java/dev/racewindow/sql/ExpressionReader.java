// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Scope.Resolved;
import dev.racewindow.sql.Statement.AdvisoryLock;
import dev.racewindow.sql.Statement.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sf.jsqlparser.expression.BooleanValue;
import net.sf.jsqlparser.expression.CastExpression;
import net.sf.jsqlparser.expression.DateTimeLiteralExpression;
import net.sf.jsqlparser.expression.DoubleValue;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.expression.JdbcNamedParameter;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.LongValue;
import net.sf.jsqlparser.expression.NullValue;
import net.sf.jsqlparser.expression.SignedExpression;
import net.sf.jsqlparser.expression.StringValue;
import net.sf.jsqlparser.expression.operators.relational.MemberOfExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.Select;
import org.jspecify.annotations.Nullable;

/** Finds the columns, lock functions and sub-selects in the expressions of one scope. */
final class ExpressionReader extends ExpressionVisitorAdapter<@Nullable Void> {
  private final Scope scope;
  private final Reading reading;
  private final List<Resolved> columns = new ArrayList<>();
  private final List<SelectFacts> selects = new ArrayList<>();

  ExpressionReader(Scope scope, Reading reading) {
    this.scope = scope;
    this.reading = reading;
  }

  /** Reads an expression, if there is one. */
  ExpressionReader read(@Nullable Expression expression) {
    if (expression != null) {
      expression.accept(this, null);
    }
    return this;
  }

  /** The columns met, also those in sub-selects that refer to this scope or one around it. */
  List<Resolved> columns() {
    return columns;
  }

  /** The sub-selects met, in order of appearance. */
  List<SelectFacts> selects() {
    return selects;
  }

  @Override
  public <S> @Nullable Void visit(Column column, S context) {
    Resolved resolved = resolve(column);
    if (!resolved.column().isEmpty() && !isConstant(column)) {
      columns.add(resolved);
    }
    return null;
  }

  /** The row and column that a name means; the column is empty where the whole row is meant. */
  Resolved resolve(Column column) {
    List<String> segments = segments(column);
    if (isAlias(column)) {
      return scope.find(segments.get(0)).map(Scope.Source::asColumn).orElseThrow();
    }
    boolean spliced = segments.size() == 1 && reading.names().isPlaceholder(segments.get(0));
    return spliced ? new Resolved(null, "", false) : scope.resolve(segments);
  }

  /** Whether a name is an alias alone, which means a whole row or what its path leads to. */
  boolean isAlias(Column column) {
    List<String> segments = segments(column);
    return reading.dialect() == Dialect.JPQL
        && segments.size() == 1
        && scope.find(segments.get(0)).isPresent();
  }

  private List<String> segments(Column column) {
    return reading.names().segments(column.getFullyQualifiedName());
  }

  @Override
  public <S> @Nullable Void visit(JdbcParameter parameter, S context) {
    parameter.setUseFixedIndex(true);
    return null;
  }

  @Override
  public <S> @Nullable Void visit(Function function, S context) {
    super.visit(function, context);
    String name = function.getName();
    if (LockFunctions.contains(name)) {
      List<Binding> arguments = new ArrayList<>();
      if (function.getParameters() != null) {
        for (Expression argument : function.getParameters()) {
          arguments.add(binding(hashed(argument)));
        }
      }
      reading.advisoryLocks().add(new AdvisoryLock(name.toLowerCase(Locale.ROOT), arguments));
    }
    return null;
  }

  /**
   * A lock's key that is a function of one value, such as a hash, is as good as that value: also
   * with a seed ({@code hashtextextended(?, 0)}), or cast to another type.
   */
  private static Expression hashed(Expression key) {
    if (key instanceof CastExpression cast) {
      return hashed(cast.getLeftExpression());
    }
    if (!(key instanceof Function function) || function.getParameters() == null) {
      return key;
    }
    List<? extends Expression> values =
        function.getParameters().stream().filter(part -> !isLiteral(part)).toList();
    return values.size() == 1 ? hashed(values.get(0)) : key;
  }

  private static boolean isLiteral(Expression value) {
    return value instanceof LongValue
        || value instanceof StringValue
        || value instanceof SignedExpression;
  }

  @Override
  public <S> @Nullable Void visit(MemberOfExpression member, S context) {
    read(member.getLeftExpression());
    return read(member.getRightExpression()).nothing();
  }

  @Override
  public <S> @Nullable Void visit(ParenthesedSelect select, S context) {
    return nested(select);
  }

  @Override
  public <S> @Nullable Void visit(Select select, S context) {
    return nested(select);
  }

  private @Nullable Void nested(Select select) {
    SelectFacts facts = SelectReader.read(select, scope, reading);
    selects.add(facts);
    columns.addAll(facts.columns());
    return null;
  }

  private @Nullable Void nothing() {
    return null;
  }

  /** What a column is compared with or set to. */
  Binding binding(Expression expression) {
    Expression value = uncast(unwrap(expression));
    if (value instanceof JdbcParameter parameter) {
      return new Binding.Position(parameter.getIndex());
    }
    if (value instanceof JdbcNamedParameter parameter) {
      return new Binding.Named(reading.names().original(parameter.getName()));
    }
    if (isConstant(value)) {
      return new Binding.Constant(reading.names().original(value.toString()));
    }
    ExpressionReader inner = new ExpressionReader(scope, reading.aside()).read(value);
    SortedSet<String> read = new TreeSet<>();
    inner.columns.forEach(column -> read.add(column.column()));
    return new Binding.Expression(reading.names().original(value.toString()), read);
  }

  /** {@code ?::jsonb} is the parameter; a cast of anything else may give one value for two. */
  private Expression uncast(Expression value) {
    Expression inner =
        value instanceof CastExpression cast ? unwrap(cast.getLeftExpression()) : value;
    return inner instanceof JdbcParameter || inner instanceof JdbcNamedParameter ? inner : value;
  }

  /** Whether an expression is a constant. */
  boolean isConstant(Expression value) {
    return value instanceof LongValue
        || value instanceof StringValue
        || value instanceof BooleanValue
        || value instanceof NullValue
        || value instanceof DoubleValue
        || value instanceof DateTimeLiteralExpression
        || (value instanceof SignedExpression signed && isConstant(signed.getExpression()))
        || (value instanceof Column column && isEnumConstant(column));
  }

  /** {@code com.acme.Status.NEW} in JPQL: a path that starts at no alias and ends in capitals. */
  private boolean isEnumConstant(Column column) {
    List<String> segments = segments(column);
    String last = segments.get(segments.size() - 1);
    return reading.dialect() == Dialect.JPQL
        && segments.size() > 1
        && scope.find(segments.get(0)).isEmpty()
        && last.equals(last.toUpperCase(Locale.ROOT));
  }

  /** An expression without the parentheses around it. */
  static Expression unwrap(Expression expression) {
    Expression inner = expression;
    while (inner instanceof ParenthesedExpressionList<?> list && list.size() == 1) {
      inner = list.get(0);
    }
    return inner;
  }
}
