// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lowers statements to blocks (JLS 14). */
final class Statements {
  private final BodyContext body;
  private final BodyBuilder code;
  private final Jumps jumps;

  Statements(BodyContext body) {
    this.body = body;
    this.code = body.code;
    this.jumps = new Jumps(body);
  }

  /** Lowers one statement; what cannot be reached is left out. */
  void lower(Statement statement) {
    if (!code.isOpen()) {
      return;
    }
    body.checkSize();
    if (statement instanceof ExpressionStmt expression) {
      body.expressions.value(expression.getExpression());
    } else if (statement instanceof BlockStmt block) {
      body.scoped(() -> all(block.getStatements()));
    } else if (statement instanceof IfStmt choice) {
      choose(choice);
    } else if (statement instanceof ReturnStmt exit) {
      jumps.exit(exit.getExpression().map(body.expressions::value), Spans.of(exit));
    } else if (statement instanceof ThrowStmt raise) {
      code.raise(body.expressions.value(raise.getExpression()), Spans.of(raise));
    } else if (statement instanceof TryStmt attempt) {
      new Tries(body).lower(attempt);
    } else if (statement instanceof SynchronizedStmt locked) {
      new Tries(body).lower(locked);
    } else if (Loops.isLoop(statement)) {
      new Loops(body).lower(statement, Set.of());
    } else {
      lowerOther(statement);
    }
  }

  private void lowerOther(Statement statement) {
    Span span = Spans.of(statement);
    if (statement instanceof SwitchStmt choice) {
      new Switches(body).statement(choice);
    } else if (statement instanceof BreakStmt exit) {
      jumps.breakTo(exit.getLabel().map(label -> label.asString()), span);
    } else if (statement instanceof ContinueStmt next) {
      jumps.continueTo(next.getLabel().map(label -> label.asString()), span);
    } else if (statement instanceof YieldStmt result) {
      jumps.yieldTo(body.expressions.value(result.getExpression()), span);
    } else if (statement instanceof LabeledStmt labelled) {
      labelled(labelled);
    } else if (statement instanceof ExplicitConstructorInvocationStmt call) {
      new Constructors(body).invoke(call);
    } else if (statement instanceof LocalClassDeclarationStmt local) {
      declare(local, local.getClassDeclaration());
    } else if (statement instanceof LocalRecordDeclarationStmt local) {
      declare(local, local.getRecordDeclaration());
    } else if (statement instanceof AssertStmt check) {
      check(check);
    } else if (!(statement instanceof EmptyStmt)) {
      code.unknown("statement " + statement.getClass().getSimpleName(), span);
    }
  }

  /** Lowers statements one after the other, in the current scope. */
  void all(List<Statement> statements) {
    statements.forEach(this::lower);
  }

  /**
   * An {@code if}; chains of {@code else if} are walked, not recursed into. Where one side never
   * completes, pattern variables live on behind it (JLS 6.3.2.2).
   */
  private void choose(IfStmt first) {
    LocalScope outside = body.scope;
    Label end = code.newBlock();
    Optional<Statement> rest = Optional.of(first);
    LocalScope bindings = new LocalScope(outside);
    boolean isFirst = true;
    boolean thenCompletes = true;
    while (rest.isPresent() && rest.get() instanceof IfStmt choice) {
      Label then = code.newBlock();
      Label otherwise = code.newBlock();
      body.scope = isFirst ? bindings : new LocalScope(body.scope);
      body.expressions.conditions.branch(choice.getCondition(), then, otherwise);
      body.startSealed(then);
      body.scoped(() -> lower(choice.getThenStmt()));
      thenCompletes = isFirst ? code.isOpen() : thenCompletes;
      isFirst = false;
      code.jump(end, Spans.of(choice));
      body.startSealed(otherwise);
      rest = choice.getElseStmt();
    }
    rest.ifPresent(statement -> body.scoped(() -> lower(statement)));
    if (!thenCompletes || !code.isOpen()) {
      bindings.exportTo(outside);
    }
    code.jump(end, Spans.of(first));
    body.scope = outside;
    body.startSealed(end);
  }

  private void labelled(LabeledStmt labelled) {
    Set<String> labels = new HashSet<>();
    Statement inner = labelled;
    while (inner instanceof LabeledStmt next) {
      labels.add(next.getLabel().asString());
      inner = next.getStatement();
    }
    if (Loops.isLoop(inner)) {
      new Loops(body).lower(inner, labels);
      return;
    }
    Label end = code.newBlock();
    Statement statement = inner;
    body.framed(new Frame.Target(body.frame, labels, false, end, null), () -> lower(statement));
    code.jump(end, Spans.of(labelled));
    body.startSealed(end);
  }

  private void declare(Statement statement, TypeDeclaration<?> declaration) {
    FileContext file = body.type.file;
    TypeScope type = file.scope(statement, () -> TypeScope.local(body, statement, declaration));
    body.scope.declare(declaration.getNameAsString(), type);
    if (file.isNew(type)) {
      new TypeLowering(type).declared(declaration);
    }
  }

  /** Declares local variables; the value is the last initializer's. */
  Value declare(VariableDeclarationExpr declaration) {
    List<Value> values = new ArrayList<>();
    for (VariableDeclarator variable : declaration.getVariables()) {
      TypeRef type = body.types.of(variable.getType());
      Optional<Value> value =
          variable.getInitializer().map(initializer -> initializer(variable, initializer));
      LocalVariable local = body.declare(variable.getNameAsString(), type);
      value.ifPresent(
          known -> {
            code.write(local, known);
            values.add(known);
          });
    }
    return values.isEmpty()
        ? code.constant(new Literal.Null(), Spans.of(declaration))
        : values.get(values.size() - 1);
  }

  /** The value of an initializer, which may be an array's without its type. */
  Value initializer(VariableDeclarator variable, Expression initializer) {
    return initializer instanceof ArrayInitializerExpr elements
        ? body.expressions.array(elements, variable.getType())
        : body.expressions.value(initializer);
  }

  private void check(AssertStmt check) {
    Span span = Spans.of(check);
    Label failed = code.newBlock();
    Label end = code.newBlock();
    body.expressions.conditions.branch(check.getCheck(), end, failed);
    body.startSealed(failed);
    List<Value> message =
        check.getMessage().map(body.expressions::value).map(List::of).orElse(List.of());
    raise("java.lang.AssertionError", message, span);
    body.startSealed(end);
  }

  /** Creates and throws an exception. */
  void raise(String exception, List<Value> arguments, Span span) {
    TypeRef type = TypeRef.Named.of(exception);
    Value error = code.create(type, span);
    code.type(error, type);
    code.call(Calls.special(type, "<init>"), error, arguments, span);
    code.raise(error, span);
  }
}
