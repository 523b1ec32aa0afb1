// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/** A literal value in a body. */
public sealed interface Literal {
  /** A string with its escapes resolved. */
  record Text(String value) implements Literal {
    @Override
    public String toString() {
      return new ConstantExpr.Text(value).toString();
    }
  }

  /**
   * A number, character or boolean.
   *
   * @param type {@code int}, {@code long}, {@code boolean} and so on
   * @param value in Java notation without underscores and suffix, characters in quotes
   */
  record Scalar(String type, String value) implements Literal {
    @Override
    public String toString() {
      return value;
    }
  }

  /** {@code null}. */
  record Null() implements Literal {
    @Override
    public String toString() {
      return "null";
    }
  }

  /** {@code T.class}. */
  record ClassLiteral(TypeRef type) implements Literal {
    @Override
    public String toString() {
      return type + ".class";
    }
  }
}
