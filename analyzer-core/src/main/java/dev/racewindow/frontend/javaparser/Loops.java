// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;
import java.util.Set;

/** Lowers the four loops (JLS 14.12 to 14.14). */
final class Loops {
  private final BodyContext body;
  private final BodyBuilder code;

  Loops(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  static boolean isLoop(Statement statement) {
    return statement instanceof WhileStmt
        || statement instanceof DoStmt
        || statement instanceof ForStmt
        || statement instanceof ForEachStmt;
  }

  /** Lowers a loop that has these labels. */
  void lower(Statement loop, Set<String> labels) {
    LocalScope outside = body.scope;
    body.scope = new LocalScope(outside);
    LocalScope bindings = body.scope;
    if (loop instanceof WhileStmt statement) {
      whileLoop(statement, labels);
    } else if (loop instanceof DoStmt statement) {
      doLoop(statement, labels);
    } else if (loop instanceof ForStmt statement) {
      forLoop(statement, labels);
    } else if (loop instanceof ForEachStmt statement) {
      forEachLoop(statement, labels);
    }
    body.scope = outside;
    if (loop instanceof WhileStmt || loop instanceof DoStmt) {
      bindings.exportTo(outside);
    }
  }

  private void whileLoop(WhileStmt loop, Set<String> labels) {
    Span span = Spans.of(loop);
    Label head = code.newBlock();
    Label inside = code.newBlock();
    Label end = code.newBlock();
    code.jump(head, span);
    code.startBlock(head);
    body.expressions.conditions.branch(loop.getCondition(), inside, end);
    body.startSealed(inside);
    run(loop.getBody(), new Frame.Target(body.frame, labels, true, end, head));
    code.jump(head, span);
    code.seal(head);
    body.startSealed(end);
  }

  private void doLoop(DoStmt loop, Set<String> labels) {
    Span span = Spans.of(loop);
    Label inside = code.newBlock();
    Label test = code.newBlock();
    Label end = code.newBlock();
    code.jump(inside, span);
    code.startBlock(inside);
    run(loop.getBody(), new Frame.Target(body.frame, labels, true, end, test));
    code.jump(test, span);
    body.startSealed(test);
    body.expressions.conditions.branch(loop.getCondition(), inside, end);
    code.seal(inside);
    body.startSealed(end);
  }

  private void forLoop(ForStmt loop, Set<String> labels) {
    Span span = Spans.of(loop);
    Label head = code.newBlock();
    Label inside = code.newBlock();
    Label update = code.newBlock();
    Label end = code.newBlock();
    loop.getInitialization().forEach(body.expressions::value);
    code.jump(head, span);
    code.startBlock(head);
    if (loop.getCompare().isPresent()) {
      body.expressions.conditions.branch(loop.getCompare().get(), inside, end);
    } else {
      code.jump(inside, span);
    }
    body.startSealed(inside);
    run(loop.getBody(), new Frame.Target(body.frame, labels, true, end, update));
    code.jump(update, span);
    body.startSealed(update);
    for (Expression step : loop.getUpdate()) {
      body.expressions.value(step);
    }
    code.jump(head, span);
    code.seal(head);
    body.startSealed(end);
  }

  private void forEachLoop(ForEachStmt loop, Set<String> labels) {
    Span span = Spans.of(loop.getIterable());
    Label head = code.newBlock();
    Label inside = code.newBlock();
    Label end = code.newBlock();
    Value iterable = body.expressions.value(loop.getIterable());
    code.jump(head, Spans.of(loop));
    code.startBlock(head);
    Value more = code.operation(Operator.HAS_NEXT, List.of(iterable), span);
    code.type(more, new TypeRef.Primitive("boolean"));
    code.branch(more, inside, end, Spans.of(loop));
    body.startSealed(inside);
    VariableDeclarationExpr declaration = loop.getVariable();
    TypeRef type = body.types.of(declaration.getVariable(0).getType());
    Value next = code.operation(Operator.NEXT, List.of(iterable), span);
    code.write(body.declare(declaration.getVariable(0).getNameAsString(), type), next);
    run(loop.getBody(), new Frame.Target(body.frame, labels, true, end, head));
    code.jump(head, Spans.of(loop));
    code.seal(head);
    body.startSealed(end);
  }

  private void run(Statement statement, Frame.Target target) {
    body.framed(target, () -> body.scoped(() -> body.statements.lower(statement)));
  }
}
