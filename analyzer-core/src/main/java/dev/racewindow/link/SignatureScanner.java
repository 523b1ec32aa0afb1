// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Reads words and types from a line of signatures. */
final class SignatureScanner {
  private final String text;
  private int at;

  SignatureScanner(String text) {
    this.text = text;
  }

  /** Skips this text if it comes next. */
  boolean accept(String expected) {
    boolean here = text.startsWith(expected, at);
    at += here ? expected.length() : 0;
    return here;
  }

  /** A keyword or name, and the space after it. */
  String word() {
    int start = at;
    while (at < text.length() && (Character.isJavaIdentifierPart(peek()) || peek() == '.')) {
      at++;
    }
    String word = text.substring(start, at);
    if (word.isEmpty()) {
      throw new IllegalArgumentException("a name is missing: " + text);
    }
    if (at < text.length() - 1 && peek() == ' ' && text.charAt(at + 1) != '=') {
      at++;
    }
    return word;
  }

  private char peek() {
    return text.charAt(at);
  }

  /** {@code <A, B extends C & D>}, or nothing. */
  List<TypeParameter> typeParameters() {
    List<TypeParameter> result = new ArrayList<>();
    if (!accept("<")) {
      return result;
    }
    do {
      String name = word();
      List<TypeRef> bounds = new ArrayList<>();
      if (accept("extends ")) {
        do {
          bounds.add(type());
        } while (accept(" & "));
      }
      result.add(new TypeParameter(name, bounds));
    } while (accept(", "));
    accept(">");
    accept(" ");
    return result;
  }

  /** A type; a name without a dot is a type variable. */
  TypeRef type() {
    if (accept("?")) {
      if (accept(" extends ")) {
        return new TypeRef.Wildcard(true, type());
      }
      return accept(" super ")
          ? new TypeRef.Wildcard(false, type())
          : new TypeRef.Wildcard(true, TypeRef.UNKNOWN);
    }
    int start = at;
    while (at < text.length() && (Character.isJavaIdentifierPart(peek()) || peek() == '.')) {
      at++;
    }
    TypeRef type = named(text.substring(start, at).intern());
    while (accept("[]")) {
      type = new TypeRef.Array(type);
    }
    boolean superclass = text.startsWith(" implements ", at);
    at += superclass ? 1 : 0;
    return type;
  }

  private TypeRef named(String name) {
    if (Types.isPrimitiveName(name)) {
      return new TypeRef.Primitive(name);
    }
    if (name.indexOf('.') < 0) {
      return new TypeRef.Variable(name);
    }
    List<TypeRef> arguments = new ArrayList<>();
    if (accept("<")) {
      do {
        arguments.add(type());
      } while (accept(", "));
      accept(">");
    }
    return new TypeRef.Named(name, arguments);
  }

  /** The rest of the line: a string in quotes, or any other literal. */
  ConstantExpr constant() {
    String rest = text.substring(at);
    return rest.startsWith("\"")
        ? new ConstantExpr.Text(rest.substring(1, rest.length() - 1).translateEscapes())
        : new ConstantExpr.Literal(rest);
  }
}
