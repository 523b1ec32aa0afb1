// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.nodeTypes.SwitchNode;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers switches of all forms to chains of branches (JLS 14.11, 15.28). */
final class Switches {
  private final BodyContext body;
  private final BodyBuilder code;

  Switches(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** A switch statement. */
  void statement(SwitchStmt choice) {
    Label end = code.newBlock();
    Value selector = body.expressions.value(choice.getSelector());
    body.framed(
        new Frame.Target(body.frame, Set.of(), true, end, null),
        () -> entries(choice, selector, new Exit(end, Optional.empty(), isExhaustive(choice))));
    body.startSealed(end);
  }

  /** Pattern and null labels make a switch statement exhaustive (JLS 14.11.2). */
  private static boolean isExhaustive(SwitchStmt choice) {
    return choice.getEntries().stream()
        .flatMap(entry -> entry.getLabels().stream())
        .anyMatch(label -> label.isNullLiteralExpr() || label instanceof PatternExpr);
  }

  /** A switch expression. */
  Value expression(SwitchExpr choice) {
    Label end = code.newBlock();
    Object result = new Object();
    Value selector = body.expressions.value(choice.getSelector());
    body.framed(
        new Frame.Yield(body.frame, result, end),
        () -> entries(choice, selector, new Exit(end, Optional.of(result), true)));
    body.startSealed(end);
    return code.read(result);
  }

  /**
   * Where the switch ends.
   *
   * @param result the variable of a switch expression's value
   * @param exhaustive whether a selector that no label matches is an error
   */
  private record Exit(Label end, Optional<Object> result, boolean exhaustive) {}

  private void entries(SwitchNode choice, Value selector, Exit exit) {
    LocalScope outside = body.scope;
    body.scope = new LocalScope(outside);
    List<Label> starts = new ArrayList<>();
    choice.getEntries().forEach(unused -> starts.add(code.newBlock()));
    List<LocalScope> scopes = dispatch(choice, selector, starts, exit);
    for (int i = 0; i < starts.size(); i++) {
      SwitchEntry entry = choice.getEntry(i);
      code.seal(starts.get(i));
      code.startBlock(starts.get(i));
      body.scope = scopes.get(i);
      run(entry, exit);
      boolean falls = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP && i + 1 < starts.size();
      code.jump(falls ? starts.get(i + 1) : exit.end(), Spans.of(entry));
    }
    body.scope = outside;
  }

  /** The chain of tests; the default comes last, wherever it stands. */
  private List<LocalScope> dispatch(
      SwitchNode choice, Value selector, List<Label> starts, Exit exit) {
    List<LocalScope> scopes = new ArrayList<>();
    LocalScope shared = body.scope;
    Optional<Label> otherwise = Optional.empty();
    for (int i = 0; i < starts.size(); i++) {
      SwitchEntry entry = choice.getEntry(i);
      boolean isGroup = entry.getType() == SwitchEntry.Type.STATEMENT_GROUP;
      body.scope = isGroup && !bindsPatterns(entry) ? shared : new LocalScope(shared);
      scopes.add(body.scope);
      if (isDefault(entry)) {
        otherwise = Optional.of(starts.get(i));
      }
      for (Expression label : entry.getLabels()) {
        test(selector, label, entry, starts.get(i));
      }
    }
    Span span = Spans.of(choice.getSelector());
    if (otherwise.isPresent()) {
      code.jump(otherwise.get(), span);
    } else if (exit.exhaustive()) {
      body.statements.raise("java.lang.MatchException", List.of(), span);
    } else {
      code.jump(exit.end(), span);
    }
    return scopes;
  }

  private static boolean isDefault(SwitchEntry entry) {
    return entry.isDefault() || entry.getLabels().isEmpty();
  }

  private static boolean bindsPatterns(SwitchEntry entry) {
    return entry.getLabels().stream().anyMatch(ComponentPatternExpr.class::isInstance);
  }

  private void test(Value selector, Expression label, SwitchEntry entry, Label start) {
    Label next = code.newBlock();
    Label matched = entry.getGuard().isPresent() ? code.newBlock() : start;
    if (label instanceof ComponentPatternExpr pattern) {
      new Patterns(body).match(selector, pattern, matched, next);
    } else {
      Span span = Spans.of(label);
      Value equal = code.operation(Operator.EQUAL, List.of(selector, constant(label)), span);
      code.type(equal, new TypeRef.Primitive("boolean"));
      code.branch(equal, matched, next, span);
    }
    if (entry.getGuard().isPresent()) {
      body.startSealed(matched);
      body.expressions.conditions.branch(entry.getGuard().get(), start, next);
    }
    body.startSealed(next);
  }

  /** A label; simple names are left to the linker, since those of enums mean its constants. */
  private Value constant(Expression label) {
    if (label instanceof NameExpr name && body.variable(name.getNameAsString()) == null) {
      return code.loadName(List.of(name.getNameAsString()), Spans.of(label));
    }
    return body.expressions.value(label);
  }

  private void run(SwitchEntry entry, Exit exit) {
    boolean isResult = entry.getType() == SwitchEntry.Type.EXPRESSION && exit.result().isPresent();
    if (isResult && entry.getStatement(0) instanceof ExpressionStmt statement) {
      Value value = body.expressions.value(statement.getExpression());
      code.write(exit.result().get(), value);
    } else {
      for (Statement statement : entry.getStatements()) {
        body.statements.lower(statement);
      }
    }
  }
}
