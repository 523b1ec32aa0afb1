// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.BodyBuilder;
import dev.racewindow.ir.Label;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One body that is being lowered: its builder, its names, and what jumps have to pass. */
final class BodyContext {
  /** No compiler accepts a method that takes more bytes than this (JVMS 4.7.3). */
  private static final int LIMIT = 65_536;

  final TypeScope type;
  final BodyBuilder code = new BodyBuilder();
  final TypeRefs types;
  final Expressions expressions;
  final Statements statements;
  LocalScope scope = new LocalScope(null);
  @Nullable Frame frame;

  /** The body around it, if this one is that of a lambda. */
  private final @Nullable BodyContext around;

  private final Map<LocalVariable, Value> captures = new LinkedHashMap<>();

  private BodyContext(TypeScope type, TypeRefs types, @Nullable BodyContext around) {
    this.type = type;
    this.around = around;
    this.types = types.with(this::canonicalName);
    this.expressions = new Expressions(this);
    this.statements = new Statements(this);
  }

  /** The body of a method, constructor or initializer. */
  static BodyContext method(TypeScope type, TypeRefs types, boolean isStatic) {
    BodyContext body = new BodyContext(type, types, null);
    if (!isStatic) {
      body.code.receiver(type.self());
    }
    return body;
  }

  /** The body of a lambda within this one. */
  BodyContext lambda() {
    BodyContext body = new BodyContext(type, types, this);
    code.receiver().ifPresent(unused -> body.code.receiver(type.self()));
    return body;
  }

  // ---- Names

  /** Declares a variable in the current scope, without a value. */
  LocalVariable declare(String name, TypeRef declared) {
    LocalVariable variable = new LocalVariable(this, name, declared);
    code.declare(variable, name, declared);
    if (!name.equals("_")) {
      scope.declare(variable);
    }
    return variable;
  }

  /** Declares the next parameter of the body. */
  LocalVariable parameter(String name, TypeRef declared) {
    Value value = code.parameter(name, declared);
    LocalVariable variable = declare(name, declared);
    code.write(variable, value);
    return variable;
  }

  /** The variable of this name that this body or the one around this lambda declares. */
  @Nullable LocalVariable variable(String name) {
    for (BodyContext body = this; body != null; body = body.around) {
      LocalVariable variable = body.scope.variable(name);
      if (variable != null) {
        return variable;
      }
    }
    return null;
  }

  /** The local class of this name that this body or the one around this lambda declares. */
  @Nullable TypeScope localType(String name) {
    for (BodyContext body = this; body != null; body = body.around) {
      TypeScope local = body.scope.type(name);
      if (local != null) {
        return local;
      }
    }
    return null;
  }

  /** The type that a name means here, if this file declares it. */
  @Nullable TypeScope findType(String name) {
    int dot = name.indexOf('.');
    TypeScope local = localType(dot < 0 ? name : name.substring(0, dot));
    if (local != null) {
      return dot < 0 ? local : local.find(name.substring(dot + 1));
    }
    return type.find(name);
  }

  private String canonicalName(String name) {
    TypeScope found = name.indexOf('.') < 0 ? findType(name) : null;
    return found != null && found.definedIn != null ? found.name : name;
  }

  /** Whether a variable belongs to this body or to one around this lambda. */
  boolean sees(LocalVariable variable) {
    for (BodyContext body = this; body != null; body = body.around) {
      if (body == variable.owner) {
        return true;
      }
    }
    return false;
  }

  /** Reads a variable that this body {@linkplain #sees sees}. */
  Value read(LocalVariable variable) {
    if (variable.owner == this) {
      return code.read(variable);
    }
    Value captured = captures.get(variable);
    if (captured == null) {
      captured = code.capture(variable.name, variable.type);
      captures.put(variable, captured);
    }
    return captured;
  }

  /** What this lambda captured, in the order of its body's captures. */
  Iterable<LocalVariable> captures() {
    return captures.keySet();
  }

  /** {@code this}, or an unknown in a static context. */
  Value receiver(Span span) {
    Optional<Value> receiver = code.receiver();
    return receiver.isPresent() ? receiver.get() : code.unknown("this in a static context", span);
  }

  // ---- Control flow

  /** Runs something in a scope of its own. */
  void scoped(Runnable lowering) {
    LocalScope outside = scope;
    scope = new LocalScope(outside);
    lowering.run();
    scope = outside;
  }

  /** Runs something within a frame. */
  void framed(Frame inner, Runnable lowering) {
    Frame outside = frame;
    frame = inner;
    lowering.run();
    frame = outside;
  }

  /** Starts a block to which no further jump will come. */
  void startSealed(Label label) {
    code.seal(label);
    code.startBlock(label);
  }

  /** A boolean literal. */
  Value bool(boolean value, Span span) {
    Literal literal = value ? Literals.TRUE : Literals.FALSE;
    Value constant = code.constant(literal, span);
    code.type(constant, Literals.type(literal));
    return constant;
  }

  /** Stops the lowering of a body that grows without bounds, such as by nested finally blocks. */
  void checkSize() {
    if (code.size() > LIMIT) {
      throw new IllegalStateException("the body is too large");
    }
  }
}
