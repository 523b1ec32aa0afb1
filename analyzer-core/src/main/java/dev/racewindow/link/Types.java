// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.TypeRef.Array;
import dev.racewindow.ir.TypeRef.Named;
import dev.racewindow.ir.TypeRef.Primitive;
import dev.racewindow.ir.TypeRef.Unknown;
import dev.racewindow.ir.TypeRef.Variable;
import dev.racewindow.ir.TypeRef.Wildcard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Pure operations on types: substitution, boxing, erasure. */
final class Types {
  static final Named OBJECT = Named.of("java.lang.Object");
  static final Named STRING = Named.of("java.lang.String");
  static final Primitive BOOLEAN = new Primitive("boolean");
  static final Primitive INT = new Primitive("int");
  static final Primitive VOID = new Primitive("void");

  private static final Map<String, String> BOXES =
      Map.of(
          "boolean", "java.lang.Boolean",
          "byte", "java.lang.Byte",
          "char", "java.lang.Character",
          "short", "java.lang.Short",
          "int", "java.lang.Integer",
          "long", "java.lang.Long",
          "float", "java.lang.Float",
          "double", "java.lang.Double");

  private static final Map<String, Primitive> UNBOXED = unboxed();

  /** Numeric types from narrow to wide (JLS 5.1.2); {@code char} widens to {@code int}. */
  static final List<String> NUMERIC =
      List.of("byte", "short", "char", "int", "long", "float", "double");

  private static final Set<String> PRIMITIVES =
      Set.of("boolean", "byte", "char", "short", "int", "long", "float", "double", "void");

  private Types() {}

  private static Map<String, Primitive> unboxed() {
    Map<String, Primitive> result = new HashMap<>();
    BOXES.forEach((primitive, box) -> result.put(box, new Primitive(primitive)));
    return Map.copyOf(result);
  }

  static boolean isPrimitiveName(String name) {
    return PRIMITIVES.contains(name);
  }

  static boolean isUnknown(TypeRef type) {
    return type instanceof Unknown;
  }

  static boolean isVoid(TypeRef type) {
    return type.equals(VOID);
  }

  /** The class for a primitive (JLS 5.1.7); other types as they are; unknown for {@code void}. */
  static TypeRef box(TypeRef type) {
    if (type instanceof Primitive) {
      String box = BOXES.get(type.name());
      return box == null ? TypeRef.UNKNOWN : Named.of(box);
    }
    return type;
  }

  /** The primitive for a box; other types as they are. */
  static TypeRef unbox(TypeRef type) {
    Primitive primitive = type instanceof Named ? UNBOXED.get(type.name()) : null;
    return primitive == null ? type : primitive;
  }

  /** Binary numeric promotion (JLS 5.6.2) of two primitives or boxes; unknown for others. */
  static TypeRef promote(TypeRef left, TypeRef right) {
    TypeRef a = unbox(left);
    TypeRef b = unbox(right);
    if (a.equals(BOOLEAN) && b.equals(BOOLEAN)) {
      return BOOLEAN;
    }
    int width = Math.max(NUMERIC.indexOf(a.name()), NUMERIC.indexOf(b.name()));
    boolean numeric = NUMERIC.contains(a.name()) && NUMERIC.contains(b.name());
    return numeric
        ? new Primitive(NUMERIC.get(Math.max(width, NUMERIC.indexOf("int"))))
        : TypeRef.UNKNOWN;
  }

  /** Replaces every type variable. */
  static TypeRef substitute(TypeRef type, UnaryOperator<TypeRef> variables) {
    if (type instanceof Variable) {
      return variables.apply(type);
    }
    if (type instanceof Array array) {
      return new Array(upper(substitute(array.element(), variables)));
    }
    if (type instanceof Wildcard wildcard) {
      TypeRef bound = substitute(wildcard.bound(), variables);
      return bound instanceof Wildcard inner
          ? new Wildcard(wildcard.upper() && inner.upper(), inner.bound())
          : new Wildcard(wildcard.upper(), bound);
    }
    if (type instanceof Named named && !named.arguments().isEmpty()) {
      return new Named(named.name(), substituteAll(named.arguments(), variables));
    }
    return type;
  }

  static List<TypeRef> substituteAll(List<TypeRef> types, UnaryOperator<TypeRef> variables) {
    List<TypeRef> result = new ArrayList<>(types.size());
    for (TypeRef type : types) {
      result.add(substitute(type, variables));
    }
    return result;
  }

  /**
   * The substitution of a generic type's parameters. A raw use (no arguments) replaces each by its
   * first bound, and unbounded ones by the unknown type: it says more than {@code Object}.
   */
  static UnaryOperator<TypeRef> binding(List<TypeParameter> parameters, List<TypeRef> arguments) {
    if (parameters.isEmpty()) {
      return UnaryOperator.identity();
    }
    Map<String, TypeRef> map = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      TypeParameter parameter = parameters.get(i);
      TypeRef argument = arguments.size() == parameters.size() ? arguments.get(i) : TypeRef.UNKNOWN;
      map.put(parameter.name(), orBound(argument, parameter));
    }
    return variable -> map.getOrDefault(variable.name(), variable);
  }

  private static TypeRef orBound(TypeRef argument, TypeParameter parameter) {
    boolean unbounded =
        isUnknown(argument) || argument instanceof Wildcard w && isUnknown(w.bound());
    if (!unbounded || parameter.bounds().isEmpty()) {
      return argument;
    }
    TypeRef bound = parameter.bounds().get(0);
    // A bound such as Comparable<T> speaks of the parameter itself: only its class is known.
    TypeRef plain = bound instanceof Named named ? Named.of(named.name()) : TypeRef.UNKNOWN;
    return argument instanceof Wildcard ? new Wildcard(true, plain) : plain;
  }

  /** What a value of this type is at least: the bound of a wildcard (JLS 5.1.10). */
  static TypeRef upper(TypeRef type) {
    if (type instanceof Wildcard wildcard) {
      return wildcard.upper() || isUnknown(wildcard.bound()) ? wildcard.bound() : OBJECT;
    }
    return type;
  }

  /** What a parameter of a functional interface is: the bound of any wildcard (JLS 9.9). */
  static TypeRef bound(TypeRef type) {
    return type instanceof Wildcard wildcard ? wildcard.bound() : type;
  }

  /** The simple name of the erasure, as {@link dev.racewindow.ir.MethodId} uses it. */
  static String simpleErasure(TypeRef type) {
    if (type instanceof Array array) {
      return simpleErasure(array.element()) + "[]";
    }
    String name = type.name();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
