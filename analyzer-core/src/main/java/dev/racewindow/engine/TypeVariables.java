// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Resource;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeHierarchy;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the type variables that a method can see stand for at one call of it. */
final class TypeVariables {
  private static final String CLASS = "java.lang.Class";

  private final Frame frame;
  private final Instruction.Call call;
  private final Map<String, Resource> bound = new TreeMap<>();

  private TypeVariables(Frame frame, Instruction.Call call) {
    this.frame = frame;
    this.call = call;
  }

  /** The variables of the method, and of its class as seen from the receiver. */
  static Map<String, Resource> at(Frame frame, Instruction.Call call, MethodDecl target) {
    TypeVariables variables = new TypeVariables(frame, call);
    variables.ofClass(target.id().owner());
    variables.ofMethod(target);
    return variables.bound;
  }

  private void ofClass(String owner) {
    List<TypeParameter> parameters =
        frame.knowledge.program().type(owner).map(TypeDecl::typeParameters).orElse(List.of());
    TypeRef receiver = call.receiver().map(frame::type).orElse(call.callee().owner());
    List<TypeRef> arguments = arguments(receiver, owner);
    for (int index = 0; index < Math.min(arguments.size(), parameters.size()); index++) {
      bound.put(
          parameters.get(index).name(), frame.knowledge.schema().resource(arguments.get(index)));
    }
  }

  /** As the receiver says; one that does not is of a class below it that inherits the method. */
  private List<TypeRef> arguments(TypeRef receiver, String owner) {
    TypeHierarchy hierarchy = frame.knowledge.program().hierarchy();
    List<TypeRef> known = hierarchy.argumentsFor(receiver, owner);
    if (!known.isEmpty()) {
      return known;
    }
    List<List<TypeRef>> below =
        hierarchy.subtypes(receiver.name()).stream()
            .map(type -> hierarchy.argumentsFor(new TypeRef.Named(type, List.of()), owner))
            .filter(arguments -> !arguments.isEmpty())
            .distinct()
            .toList();
    return below.size() == 1 ? below.get(0) : List.of();
  }

  /** By the arguments, or else by what the caller makes of the result (JLS 18.5). */
  private void ofMethod(MethodDecl target) {
    Set<String> own =
        target.typeParameters().stream().map(TypeParameter::name).collect(Collectors.toSet());
    // A variable of the method hides one of its class, and means nothing to the caller.
    own.forEach(name -> bound.put(name, Resource.UNKNOWN));
    for (int index = 0; index < target.parameters().size(); index++) {
      if (index < call.arguments().size()) {
        Value argument = call.arguments().get(index);
        TypeRef declared = target.parameters().get(index).type();
        bind(own, declared, type(argument));
      }
    }
    bind(own, target.returnType(), frame.type(call.target()));
  }

  /** The type of an argument; of a class, which class it is. */
  private TypeRef type(Value argument) {
    TypeRef type = frame.type(argument);
    return type.name().equals(CLASS)
        ? Operands.described(frame, argument)
            .map(of -> (TypeRef) new TypeRef.Named(CLASS, List.of(of)))
            .orElse(type)
        : type;
  }

  private void bind(Set<String> own, TypeRef declared, TypeRef actual) {
    if (declared instanceof TypeRef.Variable variable && own.contains(variable.name())) {
      Resource resource = frame.knowledge.schema().resource(actual);
      bound.merge(
          variable.name(), resource, (one, next) -> one.equals(Resource.UNKNOWN) ? next : one);
    } else if (declared instanceof TypeRef.Wildcard wildcard) {
      bind(own, wildcard.bound(), actual);
    } else if (actual instanceof TypeRef.Wildcard wildcard) {
      bind(own, declared, wildcard.bound());
    } else if (declared instanceof TypeRef.Array array && actual instanceof TypeRef.Array given) {
      bind(own, array.element(), given.element());
    } else if (declared instanceof TypeRef.Named named && !named.arguments().isEmpty()) {
      List<TypeRef> given =
          frame.knowledge.program().hierarchy().argumentsFor(actual, named.name());
      for (int index = 0; index < Math.min(given.size(), named.arguments().size()); index++) {
        bind(own, named.arguments().get(index), given.get(index));
      }
    }
  }
}
