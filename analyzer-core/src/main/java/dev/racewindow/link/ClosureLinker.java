// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.link.Members.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Links lambdas and method references, each as soon as the types of its parameters are known (JLS
 * 15.27.3), at the latest at the end of the body around it.
 */
final class ClosureLinker {
  private final BodyLinker bodies;
  private final NameLinker names;

  ClosureLinker(BodyLinker bodies, NameLinker names) {
    this.bodies = bodies;
    this.names = names;
  }

  /**
   * What a functional interface asks of a lambda.
   *
   * @param parameters empty where the interface is not known
   * @param known whether it is
   */
  record Shape(List<TypeRef> parameters, TypeRef returns, boolean known) {
    static final Shape UNKNOWN = new Shape(List.of(), TypeRef.UNKNOWN, false);
  }

  /** Takes note of a lambda or method reference. */
  void define(Frame frame, Instruction.Defining written) {
    Instruction.Defining instruction =
        written instanceof Instruction.MethodReference reference
            ? MethodReferences.prepare(frame, names, reference)
            : closure(frame, (Instruction.Closure) written);
    frame.defer(instruction);
    TypeRef declared = frame.declared(instruction.target());
    if (instruction instanceof Instruction.Closure closure && Types.isUnknown(declared)) {
      declared = frame.home.scope().type(closure.type());
    }
    if (!Types.isUnknown(declared)) {
      expect(frame, instruction.target(), declared);
    }
  }

  private static Instruction.Closure closure(Frame frame, Instruction.Closure closure) {
    return new Instruction.Closure(
        closure.target(),
        closure.type(),
        frame.original(closure.receiver()),
        frame.originals(closure.captures()),
        closure.body(),
        closure.span());
  }

  /** Says what type a value has to be; an unknown one ends the waiting. */
  void expect(Frame frame, Value value, TypeRef type) {
    Frame.Pending pending = frame.pending(value);
    if (pending == null) {
      return;
    }
    TypeRef head = frame.home.unifier().head(type);
    if (Types.isUnknown(pending.expected)) {
      pending.expected = head;
    }
    if (Types.isUnknown(pending.expected) || isReady(frame, pending)) {
      linkNow(frame, value, pending);
    }
  }

  /** Links those whose parameter types have become known. */
  void retry(Frame frame) {
    for (Value value : frame.allPending()) {
      Frame.Pending pending = frame.pending(value);
      if (pending != null && !Types.isUnknown(pending.expected) && isReady(frame, pending)) {
        linkNow(frame, value, pending);
      }
    }
  }

  /** Links all that still wait. */
  void forceAll(Frame frame) {
    for (Value value : frame.allPending()) {
      Frame.Pending pending = frame.pending(value);
      if (pending != null) {
        linkNow(frame, value, pending);
      }
    }
  }

  private static boolean isReady(Frame frame, Frame.Pending pending) {
    TypeRef expected = frame.home.unifier().head(pending.expected);
    if (Unifier.isVariable(expected)) {
      return false;
    }
    if (pending.instruction instanceof Instruction.MethodReference reference
        && reference.type() instanceof TypeRef.Named
        && !reference.name().equals("new")) {
      return true;
    }
    return shape(frame, expected).parameters().stream().noneMatch(frame.home.unifier()::isOpen);
  }

  /** What the interface asks of a lambda, with the type arguments in place (JLS 9.9). */
  private static Shape shape(Frame frame, TypeRef expected) {
    TypeRef type = Receivers.classOf(frame, expected);
    if (!(type instanceof TypeRef.Named)) {
      return Shape.UNKNOWN;
    }
    Optional<Method> found = frame.home.context().members().functionalMethod(type.name());
    if (found.isEmpty()) {
      return Shape.UNKNOWN;
    }
    Method method = found.get();
    UnaryOperator<TypeRef> binding =
        CallTypes.binding(CallTypes.owner(frame, type, method), method);
    List<TypeRef> parameters = new ArrayList<>();
    method
        .decl()
        .parameters()
        .forEach(each -> parameters.add(Types.bound(Types.substitute(each.type(), binding))));
    TypeRef returns = Types.bound(Types.substitute(method.decl().returnType(), binding));
    return new Shape(parameters, returns, true);
  }

  private void linkNow(Frame frame, Value value, Frame.Pending pending) {
    frame.settle(value);
    TypeRef expected = frame.home.unifier().head(pending.expected);
    Shape shape = shape(frame, expected);
    Instruction.Closure closure =
        pending.instruction instanceof Instruction.MethodReference reference
            ? MethodReferences.closure(frame, reference, shape)
            : (Instruction.Closure) pending.instruction;
    Body body = closure.body();
    Frame inner = new Frame(frame.home, body, shape.returns());
    body.receiver().ifPresent(each -> inner.setType(each, BodyLinker.self(frame.home.type())));
    for (int i = 0; i < body.captures().size(); i++) {
      Value capture = body.captures().get(i);
      boolean given = i < closure.captures().size();
      inner.setType(capture, given ? frame.typeOf(closure.captures().get(i)) : TypeRef.UNKNOWN);
    }
    for (int i = 0; i < body.parameters().size(); i++) {
      boolean given = i < shape.parameters().size();
      inner.setType(body.parameters().get(i), given ? shape.parameters().get(i) : TypeRef.UNKNOWN);
    }
    frame.addClosure(value, bodies.link(inner));
    frame.setType(value, expected);
    pending.block.set(
        pending.position,
        new Instruction.Closure(
            value, expected, closure.receiver(), closure.captures(), body, closure.span()));
  }
}
