// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An annotation attribute or the initializer of a constant field, before or after its names are
 * resolved (JLS 15.29, 9.7.1).
 */
public sealed interface ConstantExpr {
  /** A string, with escapes resolved and text blocks stripped of indentation. */
  record Text(String value) implements ConstantExpr {
    @Override
    public String toString() {
      return '"' + value.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"") + '"';
    }
  }

  /** A number, character or boolean in its Java notation. */
  record Literal(String value) implements ConstantExpr {
    @Override
    public String toString() {
      return value;
    }
  }

  /** A constant or enum constant, by name; after linking {@code a.b.Type.CONSTANT}. */
  record Name(String name) implements ConstantExpr {
    /** The last segment: the name of the enum constant or field. */
    public String simpleName() {
      return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A class literal. */
  record ClassLiteral(TypeRef type) implements ConstantExpr {
    @Override
    public String toString() {
      return type + ".class";
    }
  }

  /** String concatenation of two or more parts. */
  record Concat(List<ConstantExpr> parts) implements ConstantExpr {
    public Concat {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Object::toString).collect(Collectors.joining(" + "));
    }
  }

  /** An array initializer. */
  record Elements(List<ConstantExpr> elements) implements ConstantExpr {
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public String toString() {
      return elements.stream().map(Object::toString).collect(Collectors.joining(", ", "{", "}"));
    }
  }

  /** A nested annotation. */
  record Nested(Annotation annotation) implements ConstantExpr {
    @Override
    public String toString() {
      return annotation.toString();
    }
  }

  /** An expression that is not understood, as it is written. */
  record Opaque(String source) implements ConstantExpr {
    @Override
    public String toString() {
      return "opaque(" + source + ")";
    }
  }
}
