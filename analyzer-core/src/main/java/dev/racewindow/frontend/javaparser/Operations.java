// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lowers operators and assignments (JLS 15.14 to 15.26). */
final class Operations {
  private final BodyContext body;
  private final BodyBuilder code;

  Operations(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** A binary operator; long sums are walked, not recursed into. */
  Value binary(BinaryExpr binary) {
    if (isShortCircuit(binary)) {
      return body.expressions.conditions.value(binary);
    }
    Deque<BinaryExpr> spine = new ArrayDeque<>();
    Expression rest = binary;
    while (rest instanceof BinaryExpr inner && !isShortCircuit(inner)) {
      spine.push(inner);
      rest = inner.getLeft();
    }
    Value left = body.expressions.value(rest);
    for (BinaryExpr operation : spine) {
      Value right = body.expressions.value(operation.getRight());
      left = apply(operator(operation.getOperator()), left, right, Spans.of(operation));
    }
    return left;
  }

  private static boolean isShortCircuit(BinaryExpr binary) {
    return binary.getOperator() == BinaryExpr.Operator.AND
        || binary.getOperator() == BinaryExpr.Operator.OR;
  }

  private Value apply(Operator operator, Value left, Value right, Span span) {
    if (operator == Operator.ADD && (isText(left) || isText(right))) {
      Value text = code.operation(Operator.CONCAT, List.of(left, right), span);
      code.type(text, Literals.STRING);
      return text;
    }
    Value result = code.operation(operator, List.of(left, right), span);
    if (isTest(operator)) {
      code.type(result, new TypeRef.Primitive("boolean"));
    }
    return result;
  }

  private boolean isText(Value value) {
    return code.typeOf(value).equals(Literals.STRING);
  }

  private static boolean isTest(Operator operator) {
    return switch (operator) {
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, NOT -> true;
      default -> false;
    };
  }

  private static Operator operator(BinaryExpr.Operator operator) {
    return switch (operator) {
      case PLUS -> Operator.ADD;
      case MINUS -> Operator.SUBTRACT;
      case MULTIPLY -> Operator.MULTIPLY;
      case DIVIDE -> Operator.DIVIDE;
      case REMAINDER -> Operator.REMAINDER;
      case EQUALS -> Operator.EQUAL;
      case NOT_EQUALS -> Operator.NOT_EQUAL;
      case LESS -> Operator.LESS;
      case LESS_EQUALS -> Operator.LESS_OR_EQUAL;
      case GREATER -> Operator.GREATER;
      case GREATER_EQUALS -> Operator.GREATER_OR_EQUAL;
      case BINARY_AND, AND -> Operator.BIT_AND;
      case BINARY_OR, OR -> Operator.BIT_OR;
      case XOR -> Operator.BIT_XOR;
      case LEFT_SHIFT, SIGNED_RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> Operator.SHIFT;
    };
  }

  /** A unary operator, increments included. */
  Value unary(UnaryExpr unary) {
    Span span = Spans.of(unary);
    Expression operand = unary.getExpression();
    return switch (unary.getOperator()) {
      case PLUS -> body.expressions.value(operand);
      case MINUS -> minus(operand, span);
      case BITWISE_COMPLEMENT ->
          code.operation(Operator.BIT_NOT, List.of(body.expressions.value(operand)), span);
      case LOGICAL_COMPLEMENT -> not(operand, span);
      case PREFIX_INCREMENT -> step(unary, Operator.ADD).after();
      case PREFIX_DECREMENT -> step(unary, Operator.SUBTRACT).after();
      case POSTFIX_INCREMENT -> step(unary, Operator.ADD).before();
      case POSTFIX_DECREMENT -> step(unary, Operator.SUBTRACT).before();
    };
  }

  private Value minus(Expression operand, Span span) {
    if (operand instanceof LiteralExpr literal
        && Literals.of(literal) instanceof Literal.Scalar number) {
      return body.expressions.constant(Literals.negated(number), span);
    }
    return code.operation(Operator.NEGATE, List.of(body.expressions.value(operand)), span);
  }

  private Value not(Expression operand, Span span) {
    Value result = code.operation(Operator.NOT, List.of(body.expressions.value(operand)), span);
    code.type(result, new TypeRef.Primitive("boolean"));
    return result;
  }

  private record Step(Value before, Value after) {}

  private Step step(UnaryExpr unary, Operator operator) {
    Span span = Spans.of(unary);
    Names names = body.expressions.names;
    Names.Place place = names.place(unary.getExpression());
    Value before = names.read(place, unary.getExpression());
    Value one = body.expressions.constant(new Literal.Scalar("int", "1"), span);
    Value after = code.operation(operator, List.of(before, one), span);
    names.write(place, after, unary);
    return new Step(before, after);
  }

  /** An assignment; its value is what was assigned. */
  Value assign(AssignExpr assignment) {
    Names names = body.expressions.names;
    Names.Place place = names.place(assignment.getTarget());
    Optional<BinaryExpr.Operator> compound = assignment.getOperator().toBinaryOperator();
    Value value;
    if (compound.isPresent()) {
      Value before = names.read(place, assignment.getTarget());
      Value operand = body.expressions.value(assignment.getValue());
      value = apply(operator(compound.get()), before, operand, Spans.of(assignment));
    } else {
      value = body.expressions.value(assignment.getValue());
    }
    names.write(place, value, assignment);
    return value;
  }

  /** The expression without the parentheses around it. */
  static Expression unwrap(Expression expression) {
    Expression inner = expression;
    while (inner instanceof EnclosedExpr enclosed) {
      inner = enclosed.getInner();
    }
    return inner;
  }
}
