// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Label.TryHandler;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers {@code try} in all forms and {@code synchronized}; what must run on every exit is inlined
 * at each (JLS 14.19, 14.20).
 */
final class Tries {
  private final BodyContext body;
  private final BodyBuilder code;

  Tries(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** A {@code try} statement. */
  void lower(TryStmt statement) {
    if (statement.getFinallyBlock().isEmpty()) {
      catching(statement);
      return;
    }
    Runnable cleanup = () -> body.statements.lower(statement.getFinallyBlock().get());
    Span span = Spans.of(statement.getFinallyBlock().get());
    guarded(cleanup, () -> catching(statement), span);
  }

  /** A {@code synchronized} block. */
  void lower(SynchronizedStmt statement) {
    Span span = Spans.of(statement);
    Value lock = body.expressions.value(statement.getExpression());
    code.monitor(true, lock, span);
    guarded(
        () -> code.monitor(false, lock, span),
        () -> body.statements.lower(statement.getBody()),
        span);
  }

  /** Runs a lowering so that a cleanup follows on every way out, exceptions included. */
  private void guarded(Runnable cleanup, Runnable lowering, Span span) {
    List<TryHandler> outside = code.region();
    Label handler = code.newBlock();
    Label end = code.newBlock();
    code.pushHandlers(List.of(new TryHandler(List.of(), handler)));
    body.framed(new Frame.Cleanup(body.frame, outside, body.scope, cleanup), lowering);
    code.resume(outside);
    if (code.isOpen()) {
      cleanup.run();
    }
    code.jump(end, span);
    body.startSealed(handler);
    if (code.isOpen()) {
      Value thrown = code.caught(List.of(), span);
      cleanup.run();
      code.raise(thrown, span);
    }
    code.leave();
    body.startSealed(end);
  }

  private void catching(TryStmt statement) {
    if (statement.getCatchClauses().isEmpty()) {
      body.scoped(() -> resources(statement, 0));
      return;
    }
    List<TryHandler> outside = code.region();
    Label end = code.newBlock();
    List<TryHandler> handlers = new ArrayList<>();
    for (CatchClause clause : statement.getCatchClauses()) {
      List<TypeRef> types = body.types.caught(clause.getParameter().getType());
      handlers.add(new TryHandler(types, code.newBlock()));
    }
    code.pushHandlers(handlers);
    body.scoped(() -> resources(statement, 0));
    code.resume(outside);
    code.jump(end, Spans.of(statement));
    for (int i = 0; i < handlers.size(); i++) {
      body.startSealed(handlers.get(i).target());
      handler(statement.getCatchClauses().get(i), handlers.get(i).types());
      code.jump(end, Spans.of(statement));
    }
    body.startSealed(end);
  }

  private void handler(CatchClause clause, List<TypeRef> types) {
    if (!code.isOpen()) {
      return;
    }
    body.scoped(
        () -> {
          Value exception = code.caught(types, Spans.of(clause.getParameter()));
          TypeRef type = types.size() == 1 ? types.get(0) : TypeRef.UNKNOWN;
          LocalVariable variable = body.declare(clause.getParameter().getNameAsString(), type);
          code.write(variable, exception);
          body.statements.lower(clause.getBody());
        });
  }

  /** The resources from some index on, each closed after those behind it, then the block. */
  private void resources(TryStmt statement, int index) {
    if (index == statement.getResources().size()) {
      body.statements.lower(statement.getTryBlock());
      return;
    }
    Expression resource = statement.getResources().get(index);
    Span span = Spans.of(resource);
    Value value =
        resource instanceof VariableDeclarationExpr declaration
            ? body.statements.declare(declaration)
            : body.expressions.value(resource);
    Callee close = Callee.unresolved(Callee.Dispatch.VIRTUAL, "close");
    guarded(
        () -> code.call(close, value, List.of(), span),
        () -> resources(statement, index + 1),
        span);
  }
}
