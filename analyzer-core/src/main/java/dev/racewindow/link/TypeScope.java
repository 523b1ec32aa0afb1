// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What type names mean at one place of the program: inside of a type, perhaps inside of a method
 * with type parameters.
 */
final class TypeScope {
  private final TypeNames names;
  private final Optional<String> type;
  private final Map<String, List<TypeRef>> variables;

  private TypeScope(TypeNames names, Optional<String> type, Map<String, List<TypeRef>> variables) {
    this.names = names;
    this.type = type;
    this.variables = variables;
  }

  /** The scope of the body of a type of the program: its parameters and those around it. */
  static TypeScope ofType(ProgramNames program, TypeDecl type) {
    return new TypeScope(program.namesOf(type.name()), Optional.of(type.name()), Map.of())
        .withVariables(variablesAround(program, Optional.of(type.name())));
  }

  /** The scope of the header of a type (JLS 6.3): around it, but with its type parameters. */
  static TypeScope ofHeader(ProgramNames program, TypeDecl type) {
    return new TypeScope(program.namesOf(type.name()), type.enclosing(), Map.of())
        .withVariables(variablesAround(program, Optional.of(type.name())));
  }

  private static List<TypeParameter> variablesAround(
      ProgramNames program, Optional<String> innermost) {
    List<TypeParameter> parameters = new ArrayList<>();
    Optional<String> current = innermost;
    while (current.isPresent()) {
      Optional<ProgramNames.Written> written = program.written(current.get());
      written.ifPresent(found -> parameters.addAll(0, found.type().typeParameters()));
      current = written.flatMap(found -> found.type().enclosing());
    }
    return parameters;
  }

  /** This scope with further type parameters, which hide those of the same name. */
  TypeScope withVariables(List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return this;
    }
    Map<String, List<TypeRef>> extended = new HashMap<>(variables);
    TypeScope result = new TypeScope(names, type, extended);
    parameters.forEach(parameter -> extended.put(parameter.name(), List.of()));
    parameters.forEach(
        parameter -> extended.put(parameter.name(), result.types(parameter.bounds())));
    return result;
  }

  Optional<String> type() {
    return type;
  }

  TypeNames names() {
    return names;
  }

  /** The first bound of a type variable in scope; {@code Object} where it has none. */
  TypeRef boundOf(TypeRef variable) {
    List<TypeRef> bounds = variables.getOrDefault(variable.name(), List.of());
    return bounds.isEmpty() ? Types.OBJECT : bounds.get(0);
  }

  /** The canonical name of a type or annotation, or the best guess. */
  String name(String written) {
    return names.resolve(written, type);
  }

  /** The type with every name qualified. */
  TypeRef type(TypeRef written) {
    if (written instanceof TypeRef.Named named) {
      return named(named);
    }
    if (written instanceof TypeRef.Array array) {
      return new TypeRef.Array(type(array.element()));
    }
    if (written instanceof TypeRef.Wildcard wildcard) {
      return new TypeRef.Wildcard(wildcard.upper(), type(wildcard.bound()));
    }
    return written;
  }

  private TypeRef named(TypeRef.Named named) {
    if (named.arguments().isEmpty()) {
      if (Types.isPrimitiveName(named.name())) {
        return new TypeRef.Primitive(named.name());
      }
      if (variables.containsKey(named.name())) {
        return new TypeRef.Variable(named.name());
      }
    }
    return new TypeRef.Named(name(named.name()), types(named.arguments()));
  }

  List<TypeRef> types(List<TypeRef> written) {
    List<TypeRef> result = new ArrayList<>(written.size());
    for (TypeRef each : written) {
      result.add(type(each));
    }
    return result;
  }

  List<TypeParameter> parameters(List<TypeParameter> written) {
    List<TypeParameter> result = new ArrayList<>(written.size());
    for (TypeParameter each : written) {
      result.add(new TypeParameter(each.name(), types(each.bounds())));
    }
    return result;
  }
}
