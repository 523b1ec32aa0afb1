// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/** A type as it is written (before linking) or as it was resolved (after). */
public sealed interface TypeRef {
  /** The type of which nothing is known. */
  TypeRef UNKNOWN = new Unknown();

  /**
   * The name that callers compare: qualified for resolved classes, the keyword for primitives, the
   * element's with {@code []} for arrays, {@code ?} where unknown.
   */
  String name();

  /**
   * A class or interface.
   *
   * @param name as written before linking; after linking the canonical name ({@code
   *     a.b.Outer.Inner}), never with a {@code $}
   * @param arguments type arguments, empty for raw and non-generic types
   */
  record Named(String name, List<TypeRef> arguments) implements TypeRef {
    public Named {
      arguments = List.copyOf(arguments);
    }

    /** A class without type arguments. */
    public static Named of(String name) {
      return new Named(name, List.of());
    }

    /** The last segment of the name. */
    public String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
      return arguments.isEmpty() ? name : name + "<" + join(arguments) + ">";
    }
  }

  /** A type variable that is in scope, by its name. */
  record Variable(String name) implements TypeRef {
    @Override
    public String toString() {
      return name;
    }
  }

  /** An array of some element type. */
  record Array(TypeRef element) implements TypeRef {
    @Override
    public String name() {
      return element.name() + "[]";
    }

    @Override
    public String toString() {
      return element + "[]";
    }
  }

  /** {@code int}, {@code boolean}, {@code void} and so on. */
  record Primitive(String name) implements TypeRef {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A wildcard.
   *
   * @param upper whether the bound is an upper one ({@code ? extends}); an unbounded wildcard is an
   *     upper one of {@link TypeRef#UNKNOWN}
   */
  record Wildcard(boolean upper, TypeRef bound) implements TypeRef {
    @Override
    public String name() {
      return bound.name();
    }

    @Override
    public String toString() {
      return bound instanceof Unknown ? "?" : (upper ? "? extends " : "? super ") + bound;
    }
  }

  /** Not known: {@code var} before linking, or a name that nothing resolves. */
  record Unknown() implements TypeRef {
    @Override
    public String name() {
      return "?";
    }

    @Override
    public String toString() {
      return "?";
    }
  }

  private static String join(List<TypeRef> types) {
    StringBuilder text = new StringBuilder();
    for (TypeRef type : types) {
      text.append(text.isEmpty() ? "" : ", ").append(type);
    }
    return text.toString();
  }
}
