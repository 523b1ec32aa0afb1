// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Reads the generic signatures of class files (JVMS 4.7.9.1) and descriptors (4.3). */
final class JvmSignatures {
  private final String text;
  private int at;

  private JvmSignatures(String text) {
    this.text = text;
  }

  /** A class signature or a method signature, taken apart. */
  record Parts(List<TypeParameter> typeParameters, List<TypeRef> types) {}

  /** Type parameters, then superclass and interfaces. */
  static Parts ofClass(String signature) {
    JvmSignatures reader = new JvmSignatures(signature);
    List<TypeParameter> parameters = reader.typeParameters();
    List<TypeRef> types = new ArrayList<>();
    while (reader.at < signature.length()) {
      types.add(reader.type());
    }
    return new Parts(parameters, types);
  }

  /** Type parameters, then parameter types and last the return type; exceptions are left out. */
  static Parts ofMethod(String signature) {
    JvmSignatures reader = new JvmSignatures(signature);
    List<TypeParameter> parameters = reader.typeParameters();
    List<TypeRef> types = new ArrayList<>();
    reader.at++;
    while (reader.text.charAt(reader.at) != ')') {
      types.add(reader.type());
    }
    reader.at++;
    types.add(reader.type());
    return new Parts(parameters, types);
  }

  /** A field signature or descriptor. */
  static TypeRef ofField(String signature) {
    return new JvmSignatures(signature).type();
  }

  /** The canonical name for an internal one. */
  static String canonical(String internalName) {
    return internalName.replace('/', '.').replace('$', '.');
  }

  private List<TypeParameter> typeParameters() {
    List<TypeParameter> parameters = new ArrayList<>();
    if (text.charAt(at) != '<') {
      return parameters;
    }
    at++;
    while (text.charAt(at) != '>') {
      int colon = text.indexOf(':', at);
      String name = text.substring(at, colon);
      at = colon;
      List<TypeRef> bounds = new ArrayList<>();
      while (text.charAt(at) == ':') {
        at++;
        if (text.charAt(at) != ':') {
          TypeRef bound = type();
          if (!bound.equals(Types.OBJECT)) {
            bounds.add(bound);
          }
        }
      }
      parameters.add(new TypeParameter(name, bounds));
    }
    at++;
    return parameters;
  }

  private TypeRef type() {
    char kind = text.charAt(at++);
    return switch (kind) {
      case 'B' -> new TypeRef.Primitive("byte");
      case 'C' -> new TypeRef.Primitive("char");
      case 'D' -> new TypeRef.Primitive("double");
      case 'F' -> new TypeRef.Primitive("float");
      case 'I' -> Types.INT;
      case 'J' -> new TypeRef.Primitive("long");
      case 'S' -> new TypeRef.Primitive("short");
      case 'Z' -> Types.BOOLEAN;
      case 'V' -> Types.VOID;
      case '[' -> new TypeRef.Array(type());
      case 'T' -> {
        int end = text.indexOf(';', at);
        String name = text.substring(at, end);
        at = end + 1;
        yield new TypeRef.Variable(name);
      }
      case 'L' -> classType();
      default -> throw new IllegalArgumentException("signature " + text + " at " + at);
    };
  }

  /** The arguments of the innermost class; those of classes around it are dropped. */
  private TypeRef classType() {
    StringBuilder name = new StringBuilder();
    List<TypeRef> arguments = new ArrayList<>();
    while (true) {
      char c = text.charAt(at++);
      switch (c) {
        case ';' -> {
          return new TypeRef.Named(canonical(name.toString()).intern(), arguments);
        }
        case '<' -> {
          while (text.charAt(at) != '>') {
            arguments.add(argument());
          }
          at++;
        }
        case '.' -> {
          arguments.clear();
          name.append('.');
        }
        default -> name.append(c);
      }
    }
  }

  private TypeRef argument() {
    char c = text.charAt(at);
    if (c == '*') {
      at++;
      return new TypeRef.Wildcard(true, TypeRef.UNKNOWN);
    }
    if (c == '+' || c == '-') {
      at++;
      return new TypeRef.Wildcard(c == '+', type());
    }
    return type();
  }
}
