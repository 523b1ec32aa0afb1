// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.InstructionBuilder.MethodName;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lowers lambda expressions to closures, and method references (JLS 15.27, 15.13). */
final class Lambdas {
  private final BodyContext body;
  private final BodyBuilder code;

  Lambdas(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** A closure over the variables that the lambda reads. */
  Value closure(LambdaExpr lambda) {
    BodyContext inner = body.lambda();
    for (Parameter parameter : lambda.getParameters()) {
      inner.parameter(parameter.getNameAsString(), body.types.of(parameter));
    }
    Optional<Expression> expression = lambda.getExpressionBody();
    if (expression.isPresent()) {
      Value result = inner.expressions.value(expression.get());
      inner.code.ret(Optional.of(result), Spans.of(expression.get()));
    } else {
      inner.statements.lower(lambda.getBody());
    }
    List<Value> captures = new ArrayList<>();
    inner.captures().forEach(variable -> captures.add(body.read(variable)));
    return code.closure(TypeRef.UNKNOWN, captures, inner.code.build(), Spans.of(lambda));
  }

  /** A method reference, with what is before its colons as a value, a type or both. */
  Value reference(MethodReferenceExpr reference) {
    Span span = Spans.of(reference);
    Expression scope = reference.getScope();
    String name = reference.getIdentifier();
    if (scope instanceof SuperExpr) {
      TypeRef owner = body.type.superclass.orElse(TypeRef.UNKNOWN);
      return code.methodReference(
          new MethodName(owner, name, true), Optional.of(body.receiver(span)), span);
    }
    if (scope instanceof TypeExpr type) {
      return typeReference(type, name, span);
    }
    return code.methodReference(
        new MethodName(TypeRef.UNKNOWN, name, false),
        Optional.of(body.expressions.value(scope)),
        span);
  }

  private Value typeReference(TypeExpr scope, String name, Span span) {
    TypeRef type = body.types.of(scope.getType());
    boolean isName =
        scope.getType() instanceof ClassOrInterfaceType named
            && named.getTypeArguments().isEmpty()
            && !name.equals("new");
    if (!isName) {
      return code.methodReference(new MethodName(type, name, false), Optional.empty(), span);
    }
    List<String> segments =
        List.of(((ClassOrInterfaceType) scope.getType()).getNameWithScope().split("\\."));
    Span place = Spans.of(scope);
    Optional<Value> known = body.expressions.names.tryRead(segments.get(0), place);
    if (known.isEmpty()) {
      Value object = code.loadName(segments, place);
      return code.methodReference(new MethodName(type, name, false), Optional.of(object), span);
    }
    Value object = known.get();
    for (String field : segments.subList(1, segments.size())) {
      object = code.loadField(object, FieldRef.unresolved(field), place);
    }
    return code.methodReference(
        new MethodName(TypeRef.UNKNOWN, name, false), Optional.of(object), span);
  }
}
