// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Types of the parser as {@link TypeRef}s, as they are written; but type variables in scope are
 * variables and local classes have their canonical name, because nobody can know that later.
 */
final class TypeRefs {
  static final TypeRef VOID = new TypeRef.Primitive("void");
  private static final TypeRef OBJECT = TypeRef.Named.of("Object");

  private final Map<String, TypeRef> erasures;
  private final UnaryOperator<String> localTypes;

  private TypeRefs(Map<String, TypeRef> erasures, UnaryOperator<String> localTypes) {
    this.erasures = erasures;
    this.localTypes = localTypes;
  }

  /** No type variables in scope and no local classes. */
  static TypeRefs empty() {
    return new TypeRefs(Map.of(), UnaryOperator.identity());
  }

  /** The same with more type variables. */
  TypeRefs with(NodeList<com.github.javaparser.ast.type.TypeParameter> parameters) {
    Map<String, TypeRef> all = new HashMap<>(erasures);
    parameters.forEach(parameter -> all.put(parameter.getNameAsString(), OBJECT));
    TypeRefs inner = new TypeRefs(all, localTypes);
    for (var parameter : parameters) {
      if (parameter.getTypeBound().isNonEmpty()) {
        TypeRef bound = inner.of(parameter.getTypeBound().get(0));
        all.put(parameter.getNameAsString(), bound);
      }
    }
    return inner;
  }

  /** The same with other names of local classes: from simple to canonical. */
  TypeRefs with(UnaryOperator<String> names) {
    return new TypeRefs(erasures, names);
  }

  /** The declared type parameters, with their bounds. */
  List<TypeParameter> parameters(
      NodeList<com.github.javaparser.ast.type.TypeParameter> parameters) {
    return parameters.stream()
        .map(p -> new TypeParameter(p.getNameAsString(), all(p.getTypeBound())))
        .toList();
  }

  /** Several types. */
  List<TypeRef> all(NodeList<? extends Type> types) {
    return types.stream().map(this::of).toList();
  }

  /** One type; unknown for {@code var} and for unions. */
  TypeRef of(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named(named);
    }
    if (type instanceof PrimitiveType primitive) {
      return new TypeRef.Primitive(primitive.asString());
    }
    if (type instanceof ArrayType array) {
      return new TypeRef.Array(of(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof VoidType) {
      return VOID;
    }
    if (type instanceof IntersectionType intersection) {
      return of(intersection.getElements().get(0));
    }
    return TypeRef.UNKNOWN;
  }

  /** What a catch clause catches: one type or several. */
  List<TypeRef> caught(Type type) {
    return type instanceof UnionType union ? all(union.getElements()) : List.of(of(type));
  }

  /** The type of a parameter; an array where it is variable. */
  TypeRef of(Parameter parameter) {
    TypeRef type = of(parameter.getType());
    return parameter.isVarArgs() ? new TypeRef.Array(type) : type;
  }

  /** The simple name of the erasure, as method identities have it. */
  String erased(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return erased(array.element()) + "[]";
    }
    if (type instanceof TypeRef.Variable variable) {
      TypeRef bound = erasures.getOrDefault(variable.name(), OBJECT);
      return bound.equals(type) ? "Object" : erased(bound);
    }
    return type instanceof TypeRef.Named named ? named.simpleName() : type.name();
  }

  private TypeRef named(ClassOrInterfaceType type) {
    String name = type.getNameWithScope();
    if (name.equals("var") || name.equals("val")) {
      return TypeRef.UNKNOWN;
    }
    if (erasures.containsKey(name)) {
      return new TypeRef.Variable(name);
    }
    List<TypeRef> arguments = type.getTypeArguments().map(this::all).orElse(List.of());
    return new TypeRef.Named(localTypes.apply(name), arguments);
  }

  private TypeRef wildcard(WildcardType type) {
    if (type.getSuperType().isPresent()) {
      return new TypeRef.Wildcard(false, of(type.getSuperType().get()));
    }
    return new TypeRef.Wildcard(true, type.getExtendedType().map(this::of).orElse(TypeRef.UNKNOWN));
  }
}
