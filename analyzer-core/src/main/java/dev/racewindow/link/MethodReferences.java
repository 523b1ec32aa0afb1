// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Callee.Dispatch;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.link.Members.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns method references into the lambdas that they stand for (JLS 15.13.3). */
final class MethodReferences {
  private MethodReferences() {}

  /** Decides whether the name before the {@code ::} is a type or an object. */
  static Instruction.MethodReference prepare(
      Frame frame, NameLinker names, Instruction.MethodReference reference) {
    Optional<Value> object = frame.original(reference.object());
    Optional<TypeRef> named = object.flatMap(frame::typeName);
    if (named.isPresent()) {
      return with(reference, Optional.empty(), named.get(), frame);
    }
    if (object.isPresent() || reference.superCall()) {
      return with(reference, object, TypeRef.UNKNOWN, frame);
    }
    boolean mayBeObject =
        reference.type() instanceof TypeRef.Named type
            && type.arguments().isEmpty()
            && names.type(frame, type.name()).isEmpty();
    TypeRef type = frame.home.scope().type(reference.type());
    if (mayBeObject && !(type instanceof TypeRef.Variable)) {
      Value value = frame.fresh(TypeRef.UNKNOWN);
      List<String> segments = List.of(reference.type().name().split("\\."));
      names.load(frame, new Instruction.LoadName(value, segments, reference.span()));
      if (frame.typeName(value).isEmpty() && !frame.original(value).equals(value)) {
        return with(reference, Optional.of(frame.original(value)), TypeRef.UNKNOWN, frame);
      }
    }
    return with(reference, Optional.empty(), type, frame);
  }

  private static Instruction.MethodReference with(
      Instruction.MethodReference reference, Optional<Value> object, TypeRef type, Frame frame) {
    return new Instruction.MethodReference(
        reference.target(),
        object,
        type,
        reference.name(),
        reference.superCall(),
        frame.original(reference.receiver()),
        reference.span());
  }

  /** The lambda, with a body that is not linked yet. */
  static Instruction.Closure closure(
      Frame frame, Instruction.MethodReference reference, ClosureLinker.Shape shape) {
    Draft draft = new Draft(reference, shape);
    if (reference.name().equals("new")) {
      return construct(frame, draft);
    }
    if (reference.superCall()) {
      Value receiver = draft.value();
      List<Value> parameters =
          draft.parameters(arity(shape, members(frame, superOf(frame), draft)));
      return draft.call(Dispatch.SPECIAL, TypeRef.UNKNOWN, Optional.of(receiver), parameters);
    }
    if (reference.object().isPresent()) {
      Value capture = draft.value();
      draft.captures.add(capture);
      TypeRef type = Receivers.classOf(frame, frame.typeOf(reference.object().get()));
      List<Value> parameters = draft.parameters(arity(shape, members(frame, type, draft)));
      return draft.call(Dispatch.VIRTUAL, TypeRef.UNKNOWN, Optional.of(capture), parameters);
    }
    return ofType(frame, draft);
  }

  private static TypeRef superOf(Frame frame) {
    return frame.home.type().superclass().orElse(Types.OBJECT);
  }

  private static List<Method> members(Frame frame, TypeRef type, Draft draft) {
    return frame.home.context().members().methods(type.name(), draft.reference.name());
  }

  private static int arity(ClosureLinker.Shape shape, List<Method> candidates) {
    if (shape.known()) {
      return shape.parameters().size();
    }
    return candidates.isEmpty() ? 1 : candidates.get(0).arity();
  }

  private static Instruction.Closure construct(Frame frame, Draft draft) {
    TypeRef type = draft.reference.type();
    boolean array = type instanceof TypeRef.Array;
    List<Method> constructors = frame.home.context().members().methods(type.name(), "<init>");
    int arity = array ? 1 : arity(draft.shape, constructors);
    List<Value> parameters = draft.parameters(arity);
    Value created = draft.value();
    draft.instructions.add(new Instruction.New(created, type, draft.reference.span()));
    if (!array) {
      draft.instructions.add(
          new Instruction.Call(
              draft.value(),
              Callee.unresolved(Dispatch.SPECIAL, "<init>"),
              Optional.of(created),
              parameters,
              draft.reference.span()));
    }
    return draft.returning(created);
  }

  private static Instruction.Closure ofType(Frame frame, Draft draft) {
    TypeRef type = Receivers.classOf(frame, draft.reference.type());
    List<Method> candidates = members(frame, type, draft);
    boolean isStatic = isStatic(frame, draft.shape, type, candidates);
    int arity =
        draft.shape.known() || candidates.isEmpty()
            ? arity(draft.shape, candidates)
            : candidates.get(0).arity() + (isStatic ? 0 : 1);
    List<Value> parameters = draft.parameters(arity);
    if (isStatic || arity == 0) {
      return draft.call(Dispatch.STATIC, type, Optional.empty(), parameters);
    }
    Value receiver = parameters.get(0);
    draft.types.put(receiver, draft.reference.type());
    List<Value> rest = parameters.subList(1, arity);
    return draft.call(Dispatch.VIRTUAL, TypeRef.UNKNOWN, Optional.of(receiver), rest);
  }

  private static boolean isStatic(
      Frame frame, ClosureLinker.Shape shape, TypeRef type, List<Method> candidates) {
    if (candidates.isEmpty()) {
      return shape.known() && !takesReceiver(frame, shape, type);
    }
    if (!shape.known()) {
      return candidates.get(0).isStatic();
    }
    int arity = shape.parameters().size();
    boolean exact = candidates.stream().anyMatch(each -> each.isStatic() && each.arity() == arity);
    boolean unbound =
        candidates.stream().anyMatch(each -> !each.isStatic() && each.arity() == arity - 1);
    if (exact && unbound) {
      return !takesReceiver(frame, shape, type);
    }
    return exact || !unbound && candidates.stream().allMatch(Method::isStatic);
  }

  private static boolean takesReceiver(Frame frame, ClosureLinker.Shape shape, TypeRef type) {
    if (shape.parameters().isEmpty()) {
      return false;
    }
    TypeRef first = Receivers.classOf(frame, shape.parameters().get(0));
    return Types.isUnknown(first)
        || frame.home.context().index().isSubtype(first.name(), type.name());
  }

  /** The body of the lambda as it grows. */
  private static final class Draft {
    private final Instruction.MethodReference reference;
    private final ClosureLinker.Shape shape;
    private final List<Value> captures = new ArrayList<>();
    private final List<Instruction> instructions = new ArrayList<>();
    private final SortedMap<Value, TypeRef> types = new TreeMap<>();
    private List<Value> parameters = List.of();
    private int next;

    Draft(Instruction.MethodReference reference, ClosureLinker.Shape shape) {
      this.reference = reference;
      this.shape = shape;
    }

    Value value() {
      return new Value(next++);
    }

    List<Value> parameters(int count) {
      List<Value> result = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        result.add(value());
      }
      parameters = result;
      return result;
    }

    Instruction.Closure call(
        Dispatch dispatch, TypeRef owner, Optional<Value> receiver, List<Value> arguments) {
      Value result = value();
      Callee callee = new Callee(dispatch, owner, reference.name(), List.of(), TypeRef.UNKNOWN);
      instructions.add(new Instruction.Call(result, callee, receiver, arguments, reference.span()));
      return returning(result, dispatch == Dispatch.SPECIAL ? receiver : Optional.empty());
    }

    Instruction.Closure returning(Value result) {
      return returning(result, Optional.empty());
    }

    private Instruction.Closure returning(Value result, Optional<Value> receiver) {
      Optional<Value> returned =
          Types.isVoid(shape.returns()) ? Optional.empty() : Optional.of(result);
      Terminator end = new Terminator.Return(returned, reference.span());
      Body body =
          new Body(
              receiver,
              captures,
              parameters,
              List.of(new Block(0, instructions, end, List.of())),
              types,
              new TreeMap<>());
      List<Value> captured =
          captures.isEmpty() ? List.of() : reference.object().map(List::of).orElse(List.of());
      return new Instruction.Closure(
          reference.target(),
          TypeRef.UNKNOWN,
          reference.receiver(),
          captured,
          body,
          reference.span());
    }
  }
}
