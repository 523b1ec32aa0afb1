// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.ComponentPatternExpr;
import com.github.javaparser.ast.expr.MatchAllPatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.type.Type;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;

/** Lowers patterns to tests, conversions and definitions of variables (JLS 14.30). */
final class Patterns {
  private final BodyContext body;
  private final BodyBuilder code;

  Patterns(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** Ends the current block with a jump that depends on a match, where variables are then set. */
  void match(Value object, ComponentPatternExpr pattern, Label ifMatch, Label otherwise) {
    Span span = Spans.of(pattern);
    if (pattern instanceof MatchAllPatternExpr) {
      code.jump(ifMatch, span);
    } else if (pattern instanceof TypePatternExpr binding) {
      if (isTotal(binding.getType())) {
        bind(object, binding);
        code.jump(ifMatch, span);
      } else {
        TypeRef type = test(object, binding.getType(), otherwise, span);
        bind(body.expressions.cast(object, type, span), binding);
        code.jump(ifMatch, span);
      }
    } else if (pattern instanceof RecordPatternExpr deconstruction) {
      TypeRef type = test(object, deconstruction.getType(), otherwise, span);
      Value instance = body.expressions.cast(object, type, span);
      components(instance, deconstruction, otherwise);
      code.jump(ifMatch, span);
    } else {
      Value unknown = code.unknown("pattern " + pattern.getClass().getSimpleName(), span);
      code.branch(unknown, ifMatch, otherwise, span);
    }
  }

  private static boolean isTotal(Type type) {
    return type.isVarType() || type.asString().equals("var") || type.isPrimitiveType();
  }

  private TypeRef test(Value object, Type pattern, Label otherwise, Span span) {
    TypeRef type = body.types.of(pattern);
    Label matched = code.newBlock();
    Value test = body.expressions.conditions.test(object, type, span);
    code.branch(test, matched, otherwise, span);
    body.startSealed(matched);
    return type;
  }

  private void bind(Value value, TypePatternExpr binding) {
    LocalVariable variable =
        body.declare(binding.getNameAsString(), body.types.of(binding.getType()));
    code.write(variable, value);
  }

  private void components(Value instance, RecordPatternExpr pattern, Label otherwise) {
    TypeScope record = body.findType(pattern.getType().asString().replaceAll("<.*", ""));
    List<String> names = record == null ? List.of() : record.components;
    for (int i = 0; i < pattern.getPatternList().size(); i++) {
      ComponentPatternExpr component = pattern.getPatternList().get(i);
      Span span = Spans.of(component);
      Label matched = code.newBlock();
      if (component instanceof MatchAllPatternExpr) {
        code.jump(matched, span);
      } else {
        Value value =
            i < names.size()
                ? code.call(accessor(names.get(i)), instance, List.of(), span)
                : code.unknown("component of a record of another file", span);
        match(value, component, matched, otherwise);
      }
      body.startSealed(matched);
    }
  }

  private static Callee accessor(String name) {
    return Callee.unresolved(Callee.Dispatch.VIRTUAL, name);
  }
}
