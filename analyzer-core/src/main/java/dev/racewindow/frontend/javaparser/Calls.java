// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Callee.Dispatch;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lowers method calls (JLS 15.12). */
final class Calls {
  private final BodyContext body;
  private final BodyBuilder code;

  Calls(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** A call, after its receiver and arguments; long chains are walked, not recursed into. */
  Value call(MethodCallExpr call) {
    Deque<MethodCallExpr> chain = new ArrayDeque<>();
    Optional<Expression> scope = Optional.of(call);
    while (scope.isPresent() && scope.get() instanceof MethodCallExpr inner) {
      chain.push(inner);
      scope = inner.getScope();
    }
    Value value = first(chain.pop(), scope);
    for (MethodCallExpr next : chain) {
      value = virtual(next, value);
    }
    return value;
  }

  private Value first(MethodCallExpr call, Optional<Expression> scope) {
    if (scope.isEmpty()) {
      Callee callee = Callee.unresolved(Dispatch.UNQUALIFIED, call.getNameAsString());
      return code.call(callee, arguments(call), Spans.of(call));
    }
    if (scope.get() instanceof SuperExpr parent) {
      Span span = Spans.of(call);
      Callee callee = special(superOwner(parent), call.getNameAsString());
      return code.call(callee, body.receiver(span), arguments(call), span);
    }
    return virtual(call, body.expressions.value(scope.get()));
  }

  private Value virtual(MethodCallExpr call, Value receiver) {
    Callee callee = Callee.unresolved(Dispatch.VIRTUAL, call.getNameAsString());
    return code.call(callee, receiver, arguments(call), Spans.of(call));
  }

  private List<Value> arguments(MethodCallExpr call) {
    return body.expressions.values(call.getArguments());
  }

  /** {@code super} is the superclass, {@code Interface.super} that interface. */
  private TypeRef superOwner(SuperExpr parent) {
    return parent
        .getTypeName()
        .<TypeRef>map(name -> TypeRef.Named.of(name.asString()))
        .or(() -> body.type.superclass)
        .orElse(TypeRef.UNKNOWN);
  }

  /** A call of exactly this member of a type. */
  static Callee special(TypeRef owner, String name) {
    return new Callee(Dispatch.SPECIAL, owner, name, List.of(), TypeRef.UNKNOWN);
  }
}
