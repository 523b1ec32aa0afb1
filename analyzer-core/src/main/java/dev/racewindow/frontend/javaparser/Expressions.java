// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.Type;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers expressions to values (JLS 15). */
final class Expressions {
  final Names names;
  final Conditions conditions;
  final Operations operations;
  private final BodyContext body;
  private final BodyBuilder code;
  private final Calls calls;
  private final Creations creations;
  private final Lambdas lambdas;

  Expressions(BodyContext body) {
    this.body = body;
    this.code = body.code;
    this.names = new Names(body);
    this.conditions = new Conditions(body);
    this.operations = new Operations(body);
    this.calls = new Calls(body);
    this.creations = new Creations(body);
    this.lambdas = new Lambdas(body);
  }

  /** Evaluates an expression; of a {@code void} call the value must not be read. */
  Value value(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return value(enclosed.getInner());
    }
    if (expression instanceof LiteralExpr literal) {
      return constant(Literals.of(literal), Spans.of(literal));
    }
    if (expression instanceof NameExpr name) {
      return names.read(name);
    }
    if (expression instanceof FieldAccessExpr access) {
      return names.read(access);
    }
    if (expression instanceof ThisExpr instance) {
      return names.read(instance);
    }
    if (expression instanceof MethodCallExpr call) {
      return calls.call(call);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return creations.create(creation);
    }
    if (expression instanceof LambdaExpr lambda) {
      return lambdas.closure(lambda);
    }
    if (expression instanceof MethodReferenceExpr reference) {
      return lambdas.reference(reference);
    }
    return computed(expression);
  }

  private Value computed(Expression expression) {
    if (expression instanceof BinaryExpr binary) {
      return operations.binary(binary);
    }
    if (expression instanceof UnaryExpr unary) {
      return operations.unary(unary);
    }
    if (expression instanceof AssignExpr assignment) {
      return operations.assign(assignment);
    }
    if (expression instanceof ConditionalExpr choice) {
      return conditions.choice(choice);
    }
    if (expression instanceof InstanceOfExpr test) {
      return conditions.instanceOf(test);
    }
    if (expression instanceof SwitchExpr choice) {
      return new Switches(body).expression(choice);
    }
    if (expression instanceof CastExpr cast) {
      return cast(value(cast.getExpression()), body.types.of(cast.getType()), Spans.of(cast));
    }
    if (expression instanceof ClassExpr literal) {
      Literal type = new Literal.ClassLiteral(body.types.of(literal.getType()));
      return code.constant(type, Spans.of(literal));
    }
    if (expression instanceof VariableDeclarationExpr declaration) {
      return body.statements.declare(declaration);
    }
    return arrays(expression);
  }

  private Value arrays(Expression expression) {
    if (expression instanceof ArrayAccessExpr access) {
      Value array = value(access.getName());
      Value index = value(access.getIndex());
      return code.operation(Operator.ELEMENT, List.of(array, index), Spans.of(access));
    }
    if (expression instanceof ArrayCreationExpr creation) {
      return array(creation);
    }
    if (expression instanceof ArrayInitializerExpr elements) {
      return array(elements, null);
    }
    return code.unknown(
        "expression " + expression.getClass().getSimpleName(), Spans.of(expression));
  }

  /** All arguments, left to right. */
  List<Value> values(List<Expression> expressions) {
    List<Value> values = new ArrayList<>();
    expressions.forEach(expression -> values.add(value(expression)));
    return values;
  }

  /** A literal, with its type. */
  Value constant(Literal literal, Span span) {
    Value value = code.constant(literal, span);
    code.type(value, Literals.type(literal));
    return value;
  }

  /** A conversion. */
  Value cast(Value value, TypeRef type, Span span) {
    Value converted = code.operation(Operator.CAST, List.of(value), type, span);
    code.type(converted, type);
    return converted;
  }

  private Value array(ArrayCreationExpr creation) {
    Type type = creation.createdType();
    if (creation.getInitializer().isPresent()) {
      return array(creation.getInitializer().get(), type);
    }
    creation.getLevels().forEach(level -> level.getDimension().ifPresent(this::value));
    Value array = code.create(body.types.of(type), Spans.of(creation));
    code.type(array, body.types.of(type));
    return array;
  }

  /**
   * An array of elements.
   *
   * @param type the array's type, where it is known
   */
  Value array(ArrayInitializerExpr elements, @Nullable Type type) {
    Type inner = type instanceof ArrayType array ? array.getComponentType() : null;
    List<Value> values = new ArrayList<>();
    for (Expression element : elements.getValues()) {
      values.add(
          element instanceof ArrayInitializerExpr nested ? array(nested, inner) : value(element));
    }
    TypeRef known = type == null ? TypeRef.UNKNOWN : body.types.of(type);
    Value array = code.operation(Operator.ARRAY, values, known, Spans.of(elements));
    code.type(array, known);
    return array;
  }
}
