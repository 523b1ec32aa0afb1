// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;

/**
 * Lowers what constructors do besides their own statements: calls of other constructors, of the
 * field initializers, and the assignments of records (JLS 8.8.7, 8.10.4).
 */
final class Constructors {
  /** The name of the synthetic method with the initializers of fields. */
  static final String FIELDS = "<fields>";

  private final BodyContext body;
  private final BodyBuilder code;

  Constructors(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** The whole body of a declared constructor. */
  void lower(ConstructorDeclaration constructor) {
    boolean invokes =
        constructor.getBody().getStatements().stream()
            .anyMatch(ExplicitConstructorInvocationStmt.class::isInstance);
    if (!invokes) {
      implicitly(List.of(), Spans.of(constructor.getName()));
    }
    body.statements.lower(constructor.getBody());
  }

  /** The whole body of a compact constructor of a record. */
  void lower(CompactConstructorDeclaration constructor) {
    Span span = Spans.of(constructor.getName());
    initializeFields(span);
    body.statements.lower(constructor.getBody());
    assignComponents(span);
  }

  /** The canonical constructor of a record that does not declare one. */
  void canonical(Span span) {
    initializeFields(span);
    assignComponents(span);
  }

  private void assignComponents(Span span) {
    for (Parameter component : ((RecordDeclaration) body.type.node).getParameters()) {
      LocalVariable parameter = body.variable(component.getNameAsString());
      if (code.isOpen() && parameter != null) {
        Value value = code.read(parameter);
        // Where the component is, which tells one store from the next.
        code.storeField(
            body.receiver(span),
            body.type.field(component.getNameAsString()),
            value,
            Spans.of(component));
      }
    }
  }

  /** {@code super()} where there is a superclass, then the initializers of fields. */
  void implicitly(List<Value> arguments, Span span) {
    TypeScope type = body.type;
    boolean isAnonymous = type.isAnonymous();
    boolean mayBeInterface =
        isAnonymous
            && arguments.isEmpty()
            && type.superclass.map(s -> body.findType(s.name()) == null).orElse(true);
    boolean isInterface =
        isAnonymous
            && type.superclass
                .map(s -> TypeScope.isInterface(body.findType(s.name())))
                .orElse(true);
    if (type.superclass.isPresent() && !mayBeInterface && !isInterface) {
      superCall(type.superclass.get(), arguments, span);
    }
    initializeFields(span);
  }

  private void superCall(TypeRef superclass, List<Value> arguments, Span span) {
    code.call(Calls.special(superclass, "<init>"), body.receiver(span), arguments, span);
  }

  private void initializeFields(Span span) {
    if (body.type.hasFieldInitializers()) {
      TypeRef self = TypeRef.Named.of(body.type.name);
      code.call(Calls.special(self, FIELDS), body.receiver(span), List.of(), span);
    }
  }

  /** {@code this(...)} or {@code super(...)}. */
  void invoke(ExplicitConstructorInvocationStmt call) {
    Span span = Spans.of(call);
    call.getExpression().ifPresent(body.expressions::value);
    List<Value> arguments = body.expressions.values(call.getArguments());
    if (call.isThis()) {
      TypeRef self = TypeRef.Named.of(body.type.name);
      code.call(Calls.special(self, "<init>"), body.receiver(span), arguments, span);
      return;
    }
    body.type.superclass.ifPresent(superclass -> superCall(superclass, arguments, span));
    initializeFields(span);
  }
}
