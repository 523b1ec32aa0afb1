// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.TypeRef;

/** Literals of the parser as {@link Literal}s (JLS 3.10). */
final class Literals {
  static final Literal TRUE = new Literal.Scalar("boolean", "true");
  static final Literal FALSE = new Literal.Scalar("boolean", "false");
  static final TypeRef STRING = TypeRef.Named.of("String");

  private Literals() {}

  /** The value of a literal. */
  static Literal of(LiteralExpr literal) {
    if (literal instanceof TextBlockLiteralExpr text) {
      return new Literal.Text(text.translateEscapes());
    }
    if (literal instanceof StringLiteralExpr text) {
      return new Literal.Text(unescape(text.getValue()));
    }
    if (literal instanceof BooleanLiteralExpr bool) {
      return bool.getValue() ? TRUE : FALSE;
    }
    if (literal instanceof NullLiteralExpr) {
      return new Literal.Null();
    }
    if (literal instanceof CharLiteralExpr character) {
      return new Literal.Scalar("char", "'" + character.getValue() + "'");
    }
    if (literal instanceof LongLiteralExpr number) {
      return new Literal.Scalar("long", digits(number, "lL"));
    }
    if (literal instanceof IntegerLiteralExpr number) {
      return new Literal.Scalar("int", digits(number, ""));
    }
    if (literal instanceof DoubleLiteralExpr number) {
      return floating(number);
    }
    throw new IllegalStateException("literal of an unknown kind: " + literal.getClass());
  }

  /** A literal with a minus sign before it, or the literal itself if it is no number. */
  static Literal negated(Literal literal) {
    return literal instanceof Literal.Scalar scalar
        ? new Literal.Scalar(scalar.type(), "-" + scalar.value())
        : literal;
  }

  /** The type of a literal; unknown for {@code null} and class literals. */
  static TypeRef type(Literal literal) {
    if (literal instanceof Literal.Scalar scalar) {
      return new TypeRef.Primitive(scalar.type());
    }
    return literal instanceof Literal.Text ? STRING : TypeRef.UNKNOWN;
  }

  private static Literal floating(DoubleLiteralExpr number) {
    String text = number.getValue();
    boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
    boolean isFloat = text.endsWith("f") || text.endsWith("F");
    if (isFloat && (!hexadecimal || text.contains("p") || text.contains("P"))) {
      return new Literal.Scalar("float", digits(number, "fF"));
    }
    return new Literal.Scalar("double", hexadecimal ? digits(number, "") : digits(number, "dD"));
  }

  private static String digits(LiteralStringValueExpr number, String suffixes) {
    String text = number.getValue().replace("_", "");
    int last = text.length() - 1;
    return last > 0 && suffixes.indexOf(text.charAt(last)) >= 0 ? text.substring(0, last) : text;
  }

  /** Resolves the escapes of a string literal (JLS 3.10.7). */
  private static String unescape(String text) {
    String resolved = text.indexOf("\\u") >= 0 ? unicode(text) : text;
    try {
      return resolved.indexOf('\\') >= 0 ? resolved.translateEscapes() : resolved;
    } catch (IllegalArgumentException invalid) {
      return resolved;
    }
  }

  private static String unicode(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      int digits = i + 2;
      if (text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        while (digits < text.length() && text.charAt(digits) == 'u') {
          digits++;
        }
        if (digits + 4 <= text.length()) {
          out.append((char) Integer.parseInt(text.substring(digits, digits + 4), 16));
          i = digits + 4;
          continue;
        }
      }
      int length = text.charAt(i) == '\\' && i + 1 < text.length() ? 2 : 1;
      out.append(text, i, i + length);
      i += length;
    }
    return out.toString();
  }
}
