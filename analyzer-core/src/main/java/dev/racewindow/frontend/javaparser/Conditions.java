// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Lowers conditions to branches: {@code &&}, {@code ||}, {@code !}, {@code ?:}, patterns. */
final class Conditions {
  private static final TypeRef BOOLEAN = new TypeRef.Primitive("boolean");

  private final BodyContext body;
  private final BodyBuilder code;

  Conditions(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** Ends the current block with a jump to one of two blocks. */
  void branch(Expression condition, Label ifTrue, Label ifFalse) {
    Expression inner = Operations.unwrap(condition);
    if (inner instanceof UnaryExpr unary
        && unary.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT) {
      branch(unary.getExpression(), ifFalse, ifTrue);
    } else if (inner instanceof BinaryExpr binary
        && binary.getOperator() == BinaryExpr.Operator.AND) {
      chain(binary, ifTrue, ifFalse);
    } else if (inner instanceof BinaryExpr binary
        && binary.getOperator() == BinaryExpr.Operator.OR) {
      chain(binary, ifTrue, ifFalse);
    } else if (inner instanceof BooleanLiteralExpr literal) {
      code.jump(literal.getValue() ? ifTrue : ifFalse, Spans.of(literal));
    } else if (inner instanceof InstanceOfExpr test && test.getPattern().isPresent()) {
      Value value = body.expressions.value(test.getExpression());
      new Patterns(body).match(value, test.getPattern().get(), ifTrue, ifFalse);
    } else {
      code.branch(body.expressions.value(inner), ifTrue, ifFalse, Spans.of(inner));
    }
  }

  /** {@code a && b && c} or {@code a || b || c}, walked along its left spine. */
  private void chain(BinaryExpr binary, Label ifTrue, Label ifFalse) {
    BinaryExpr.Operator operator = binary.getOperator();
    Deque<Expression> operands = new ArrayDeque<>();
    Expression rest = binary;
    while (rest instanceof BinaryExpr inner && inner.getOperator() == operator) {
      operands.push(inner.getRight());
      rest = Operations.unwrap(inner.getLeft());
    }
    operands.push(rest);
    while (operands.size() > 1) {
      Label next = code.newBlock();
      boolean isAnd = operator == BinaryExpr.Operator.AND;
      branch(operands.pop(), isAnd ? next : ifTrue, isAnd ? ifFalse : next);
      body.startSealed(next);
    }
    branch(operands.pop(), ifTrue, ifFalse);
  }

  /** The value of a condition that is made of branches. */
  Value value(Expression condition) {
    Span span = Spans.of(condition);
    Object result = new Object();
    Label ifTrue = code.newBlock();
    Label ifFalse = code.newBlock();
    Label end = code.newBlock();
    branch(condition, ifTrue, ifFalse);
    body.startSealed(ifTrue);
    code.write(result, body.bool(true, span));
    code.jump(end, span);
    body.startSealed(ifFalse);
    code.write(result, body.bool(false, span));
    code.jump(end, span);
    body.startSealed(end);
    return code.read(result);
  }

  /** {@code c ? a : b}. */
  Value choice(ConditionalExpr choice) {
    Span span = Spans.of(choice);
    Object result = new Object();
    Label ifTrue = code.newBlock();
    Label ifFalse = code.newBlock();
    Label end = code.newBlock();
    LocalScope outside = body.scope;
    body.scope = new LocalScope(outside);
    branch(choice.getCondition(), ifTrue, ifFalse);
    body.startSealed(ifTrue);
    code.write(result, body.expressions.value(choice.getThenExpr()));
    code.jump(end, span);
    body.startSealed(ifFalse);
    code.write(result, body.expressions.value(choice.getElseExpr()));
    code.jump(end, span);
    body.scope = outside;
    body.startSealed(end);
    return code.read(result);
  }

  /** {@code x instanceof T} and, with a pattern, the branches that it takes. */
  Value instanceOf(InstanceOfExpr test) {
    if (test.getPattern().isPresent()) {
      return value(test);
    }
    Value object = body.expressions.value(test.getExpression());
    return test(object, body.types.of(test.getType()), Spans.of(test));
  }

  /** The test of a type. */
  Value test(Value object, TypeRef type, Span span) {
    Value result = code.operation(Operator.INSTANCE_OF, List.of(object), type, span);
    code.type(result, BOOLEAN);
    return result;
  }
}
