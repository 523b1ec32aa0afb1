// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes of names: local variables, captured ones, fields of the current type, and
 * everything else as a name for the linker (JLS 6.5).
 */
final class Names {
  private final BodyContext body;
  private final BodyBuilder code;

  Names(BodyContext body) {
    this.body = body;
    this.code = body.code;
  }

  /** Reads a simple name. */
  Value read(NameExpr name) {
    Span span = Spans.of(name);
    return tryRead(name.getNameAsString(), span)
        .orElseGet(() -> code.loadName(List.of(name.getNameAsString()), span));
  }

  /** Reads a simple name that is a variable or a field of the current type, else nothing. */
  Optional<Value> tryRead(String name, Span span) {
    LocalVariable variable = visible(name);
    if (variable != null) {
      return readVariable(variable, span);
    }
    Boolean isStatic = body.type.fields.get(name);
    if (isStatic == null || (!isStatic && code.receiver().isEmpty())) {
      return Optional.empty();
    }
    FieldRef field = body.type.field(name);
    return Optional.of(
        isStatic ? code.loadStatic(field, span) : code.loadField(body.receiver(span), field, span));
  }

  /**
   * The local variable that a name means: of this body or of one around, unless a field of a type
   * in between hides it.
   */
  private @Nullable LocalVariable visible(String name) {
    LocalVariable variable = body.variable(name);
    TypeScope type = body.type;
    while (variable == null && type != null && !type.fields.containsKey(name)) {
      variable = type.definedIn == null ? null : type.definedIn.variable(name);
      type = type.outer;
    }
    return variable;
  }

  /** Reads a variable of this body, or of a body around through the fields of local classes. */
  Optional<Value> readVariable(LocalVariable variable, Span span) {
    if (body.sees(variable)) {
      return Optional.of(body.read(variable));
    }
    TypeScope type = body.type;
    Optional<Value> object = code.receiver();
    while (object.isPresent()) {
      if (type.definedIn != null && type.definedIn.sees(variable)) {
        type.captures.add(variable);
        Value value = code.loadField(object.get(), type.captureField(variable), span);
        code.type(value, variable.type);
        code.name(value, variable.name);
        return Optional.of(value);
      }
      if (!type.inner || type.outer == null) {
        return Optional.empty();
      }
      object = Optional.of(code.loadField(object.get(), type.outerField(), span));
      type = type.outer;
    }
    return Optional.empty();
  }

  /** Reads {@code a.b}, where {@code a} may be any expression or a name that is not known. */
  Value read(FieldAccessExpr access) {
    Span span = Spans.of(access);
    Optional<List<String>> segments = Constants.segments(access);
    if (segments.isPresent() && isAmbiguous(segments.get().get(0))) {
      return code.loadName(segments.get(), span);
    }
    Value object = object(access.getScope());
    String name = access.getNameAsString();
    if (name.equals("length") && code.typeOf(object) instanceof TypeRef.Array) {
      Value length = code.operation(Operator.LENGTH, List.of(object), span);
      code.type(length, new TypeRef.Primitive("int"));
      return length;
    }
    return code.loadField(object, FieldRef.unresolved(name), span);
  }

  private Value object(Expression scope) {
    return scope instanceof SuperExpr
        ? body.receiver(Spans.of(scope))
        : body.expressions.value(scope);
  }

  private boolean isAmbiguous(String name) {
    return visible(name) == null
        && (!body.type.fields.containsKey(name) || (!isStatic(name) && code.receiver().isEmpty()));
  }

  private boolean isStatic(String name) {
    return body.type.fields.getOrDefault(name, false);
  }

  /** {@code this} and {@code Outer.this}. */
  Value read(ThisExpr expression) {
    Span span = Spans.of(expression);
    if (expression.getTypeName().isEmpty()) {
      return body.receiver(span);
    }
    TypeScope target = body.findType(expression.getTypeName().get().asString());
    return outerInstance(target, span)
        .orElseGet(() -> code.unknown("outer instance that is not in scope", span));
  }

  /** The instance of an enclosing type that is in scope here. */
  Optional<Value> outerInstance(@Nullable TypeScope target, Span span) {
    TypeScope type = body.type;
    Optional<Value> object = code.receiver();
    while (object.isPresent() && type != target) {
      if (!type.inner || type.outer == null) {
        return Optional.empty();
      }
      object = Optional.of(code.loadField(object.get(), type.outerField(), span));
      type = type.outer;
    }
    return object;
  }

  /** What is assigned to: evaluated once, then read or written. */
  sealed interface Place {}

  record Variable(LocalVariable variable) implements Place {}

  record Field(Optional<Value> object, FieldRef field) implements Place {}

  record Element(Value array, Value index) implements Place {}

  record Name(List<String> segments) implements Place {}

  /** Nothing that can be assigned to. */
  record Nowhere() implements Place {}

  /** Evaluates the left-hand side of an assignment. */
  Place place(Expression target) {
    if (target instanceof EnclosedExpr enclosed) {
      return place(enclosed.getInner());
    }
    if (target instanceof ArrayAccessExpr access) {
      Value array = body.expressions.value(access.getName());
      return new Element(array, body.expressions.value(access.getIndex()));
    }
    Optional<List<String>> segments = Constants.segments(target);
    if (segments.isPresent() && isAmbiguous(segments.get().get(0))) {
      return new Name(segments.get());
    }
    if (target instanceof FieldAccessExpr access) {
      return new Field(
          Optional.of(object(access.getScope())), FieldRef.unresolved(access.getNameAsString()));
    }
    return target instanceof NameExpr name ? simple(name) : new Nowhere();
  }

  private Place simple(NameExpr name) {
    String simple = name.getNameAsString();
    LocalVariable variable = visible(simple);
    if (variable != null) {
      return variable.owner == body ? new Variable(variable) : new Nowhere();
    }
    Optional<Value> object =
        isStatic(simple) ? Optional.empty() : Optional.of(body.receiver(Spans.of(name)));
    return new Field(object, body.type.field(simple));
  }

  /** Reads a place. */
  Value read(Place place, Node node) {
    Span span = Spans.of(node);
    if (place instanceof Variable local) {
      return code.read(local.variable());
    }
    if (place instanceof Field field) {
      return field.object().isPresent()
          ? code.loadField(field.object().get(), field.field(), span)
          : code.loadStatic(field.field(), span);
    }
    if (place instanceof Element element) {
      return code.operation(Operator.ELEMENT, List.of(element.array(), element.index()), span);
    }
    if (place instanceof Name name) {
      return code.loadName(name.segments(), span);
    }
    return code.unknown("read of what cannot be assigned", span);
  }

  /** Writes a place. */
  void write(Place place, Value value, Node node) {
    Span span = Spans.of(node);
    if (place instanceof Variable local) {
      code.write(local.variable(), value);
    } else if (place instanceof Field field) {
      if (field.object().isPresent()) {
        code.storeField(field.object().get(), field.field(), value, span);
      } else {
        code.storeStatic(field.field(), value, span);
      }
    } else if (place instanceof Element element) {
      code.storeElement(element.array(), element.index(), value, span);
    } else if (place instanceof Name name) {
      code.storeName(name.segments(), value, span);
    } else {
      code.unknown("assignment to what is no variable", span);
    }
  }
}
