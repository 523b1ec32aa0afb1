// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeRef;
import dev.racewindow.link.Members.Method;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the types of a declaration are when seen from a receiver. */
final class CallTypes {
  private CallTypes() {}

  /** The declaring type with the arguments that the receiver gives it. */
  static TypeRef.Named owner(Frame frame, TypeRef receiver, Method method) {
    String name = method.owner().name();
    if (method.isStatic()) {
      return TypeRef.Named.of(name);
    }
    List<TypeRef> arguments = frame.home.context().index().argumentsFor(receiver, name);
    return new TypeRef.Named(name, arguments);
  }

  /** The substitution of the class's parameters. */
  static UnaryOperator<TypeRef> binding(TypeRef.Named owner, Method method) {
    return method.isStatic()
        ? UnaryOperator.identity()
        : Types.binding(method.ownerDecl().typeParameters(), owner.arguments());
  }

  /** A type of a method's declaration; the method's own parameters stay as they are. */
  static TypeRef member(Frame frame, TypeRef receiver, Method method, TypeRef type) {
    UnaryOperator<TypeRef> binding = binding(owner(frame, receiver, method), method);
    return Types.substitute(
        type,
        variable ->
            method.decl().typeParameters().stream()
                    .anyMatch(each -> each.name().equals(variable.name()))
                ? variable
                : binding.apply(variable));
  }
}
