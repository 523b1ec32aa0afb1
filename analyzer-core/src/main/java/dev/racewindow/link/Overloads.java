// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.link.Members.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among methods of one name (JLS 15.12.2), as well as the types of the arguments are known.
 */
final class Overloads {
  /** How well an argument fits; the order is that of the three phases. */
  private enum Fit {
    NONE,
    BOXED,
    UNKNOWN,
    SUBTYPE
  }

  private final Frame frame;
  private final TypeIndex index;
  private final TypeRef receiver;
  private final List<Value> arguments;

  private Overloads(Frame frame, TypeRef receiver, List<Value> arguments) {
    this.frame = frame;
    this.index = frame.home.context().index();
    this.receiver = receiver;
    this.arguments = arguments;
  }

  /** The method that a call with these arguments means; empty if none takes that many. */
  static Optional<Method> choose(
      Frame frame, TypeRef receiver, List<Method> candidates, List<Value> arguments) {
    return new Overloads(frame, receiver, arguments).choose(candidates);
  }

  private Optional<Method> choose(List<Method> candidates) {
    List<Method> fixed = new ArrayList<>();
    List<Method> variable = new ArrayList<>();
    for (Method method : candidates) {
      if (method.arity() == arguments.size()) {
        fixed.add(method);
      } else if (method.endsWithArray() && arguments.size() >= method.arity() - 1) {
        variable.add(method);
      }
    }
    if (fixed.size() == 1 && variable.isEmpty()) {
      return Optional.of(fixed.get(0));
    }
    for (Fit least : List.of(Fit.UNKNOWN, Fit.BOXED)) {
      List<Method> applicable = new ArrayList<>();
      for (Method method : fixed) {
        if (fits(method, least, false)) {
          applicable.add(method);
        }
      }
      if (!applicable.isEmpty()) {
        return Optional.of(mostSpecific(applicable));
      }
    }
    List<Method> spread = new ArrayList<>(variable);
    fixed.stream().filter(Method::endsWithArray).forEach(spread::add);
    List<Method> fitting = spread.stream().filter(each -> fits(each, Fit.BOXED, true)).toList();
    if (!fitting.isEmpty()) {
      return Optional.of(mostSpecific(fitting));
    }
    return fixed.isEmpty() ? variable.stream().findFirst() : Optional.of(fixed.get(0));
  }

  private boolean fits(Method method, Fit least, boolean spread) {
    for (int i = 0; i < arguments.size(); i++) {
      if (fit(formal(method, i, spread), arguments.get(i)).compareTo(least) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The type of a parameter; in variable arity invocations each rest argument has the element's.
   */
  private TypeRef formal(Method method, int i, boolean spread) {
    int last = method.arity() - 1;
    TypeRef type = method.decl().parameters().get(Math.min(i, last)).type();
    if (spread && i >= last && type instanceof TypeRef.Array array) {
      type = array.element();
    }
    return Types.bound(CallTypes.member(frame, receiver, method, type));
  }

  private Fit fit(TypeRef formal, Value argument) {
    if (frame.pending(argument) != null) {
      return fitClosure(formal, argument);
    }
    if (frame.isNull(argument)) {
      return formal instanceof TypeRef.Primitive ? Fit.NONE : Fit.SUBTYPE;
    }
    TypeRef actual = Receivers.classOf(frame, frame.typeOf(argument));
    if (Types.isUnknown(actual) || Types.isUnknown(formal) || formal instanceof TypeRef.Variable) {
      return actual instanceof TypeRef.Primitive ? Fit.BOXED : Fit.UNKNOWN;
    }
    if (formal instanceof TypeRef.Primitive && actual instanceof TypeRef.Primitive) {
      return widens(actual, formal) ? Fit.SUBTYPE : Fit.NONE;
    }
    if (formal instanceof TypeRef.Primitive || actual instanceof TypeRef.Primitive) {
      boolean unboxes = widens(Types.unbox(actual), Types.unbox(formal));
      boolean boxes = isSubclass(Types.box(actual), formal);
      return unboxes || boxes ? Fit.BOXED : Fit.NONE;
    }
    return isSubclass(actual, formal) ? Fit.SUBTYPE : Fit.NONE;
  }

  private boolean isSubclass(TypeRef actual, TypeRef formal) {
    if (formal.equals(Types.OBJECT) || actual.name().equals(formal.name())) {
      return true;
    }
    if (actual instanceof TypeRef.Array from && formal instanceof TypeRef.Array to) {
      return to.element() instanceof TypeRef.Variable
          ? !(from.element() instanceof TypeRef.Primitive)
          : isSubclass(from.element(), to.element());
    }
    return actual instanceof TypeRef.Named
        && formal instanceof TypeRef.Named
        && (index.isSubtype(actual.name(), formal.name())
            || !index.unknownAncestors(actual.name()).isEmpty());
  }

  private static boolean widens(TypeRef from, TypeRef to) {
    if (from.equals(to)) {
      return true;
    }
    int narrow = Types.NUMERIC.indexOf(from.name());
    int wide = Types.NUMERIC.indexOf(to.name());
    return narrow >= 0 && wide > narrow && !to.name().equals("char");
  }

  private Fit fitClosure(TypeRef formal, Value argument) {
    TypeRef type = Receivers.classOf(frame, formal);
    if (!(type instanceof TypeRef.Named) || !index.isKnown(type.name())) {
      return Fit.UNKNOWN;
    }
    Optional<Method> function = frame.home.context().members().functionalMethod(type.name());
    if (function.isEmpty()) {
      return Fit.NONE;
    }
    Frame.Pending pending = frame.pending(argument);
    if (pending == null || !(pending.instruction instanceof Instruction.Closure closure)) {
      return Fit.UNKNOWN;
    }
    boolean arity = closure.body().parameters().size() == function.get().arity();
    boolean isVoid = Types.isVoid(function.get().decl().returnType());
    boolean compatible = isVoid || returnsValue(closure.body()) || !canReturn(closure.body());
    return arity && compatible ? Fit.SUBTYPE : Fit.NONE;
  }

  private static boolean returnsValue(Body body) {
    return body.blocks().stream()
        .anyMatch(b -> b.terminator() instanceof Terminator.Return r && r.value().isPresent());
  }

  private static boolean canReturn(Body body) {
    return body.blocks().stream().anyMatch(b -> b.terminator() instanceof Terminator.Return);
  }

  /** The first that no other one is more specific than (JLS 15.12.2.5). */
  private Method mostSpecific(List<Method> methods) {
    for (Method method : methods) {
      if (methods.stream().noneMatch(other -> isMoreSpecific(other, method))) {
        return method;
      }
    }
    return methods.get(0);
  }

  private boolean isMoreSpecific(Method left, Method right) {
    boolean strictly = false;
    for (int i = 0; i < arguments.size(); i++) {
      TypeRef a = formal(left, i, left.arity() != arguments.size());
      TypeRef b = formal(right, i, right.arity() != arguments.size());
      if (a.equals(b)) {
        continue;
      }
      if (!isNarrower(a, b, arguments.get(i))) {
        return false;
      }
      strictly = true;
    }
    return strictly;
  }

  private boolean isNarrower(TypeRef a, TypeRef b, Value argument) {
    if (frame.pending(argument) != null) {
      return preferredFunction(a, argument) && !preferredFunction(b, argument);
    }
    boolean unknown =
        !frame.isNull(argument)
            && Types.isUnknown(Receivers.classOf(frame, frame.typeOf(argument)));
    if (unknown) {
      // Without the argument's type the widest parameter is the honest choice.
      return a.equals(Types.OBJECT) || a instanceof TypeRef.Variable;
    }
    if (a instanceof TypeRef.Variable || b instanceof TypeRef.Variable) {
      return b instanceof TypeRef.Variable;
    }
    if (a instanceof TypeRef.Primitive && b instanceof TypeRef.Primitive) {
      return widens(a, b);
    }
    if (a instanceof TypeRef.Primitive || b instanceof TypeRef.Primitive) {
      return a instanceof TypeRef.Primitive == frame.typeOf(argument) instanceof TypeRef.Primitive;
    }
    return isSubclass(a, b);
  }

  /** A function that returns something fits a lambda that does; else one that returns nothing. */
  private boolean preferredFunction(TypeRef type, Value argument) {
    Optional<Method> function = frame.home.context().members().functionalMethod(type.name());
    Frame.Pending pending = frame.pending(argument);
    if (function.isEmpty() || pending == null) {
      return false;
    }
    boolean isVoid = Types.isVoid(function.get().decl().returnType());
    boolean value =
        !(pending.instruction instanceof Instruction.Closure closure)
            || returnsValue(closure.body());
    return isVoid != value;
  }
}
