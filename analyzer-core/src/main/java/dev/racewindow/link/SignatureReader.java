// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the signatures of one type: a header line as in Java, then a line for each field and
 * method, indented by one space. A constructor is {@code void new(...)}; members are public unless
 * they say {@code protected}.
 */
final class SignatureReader {
  private final List<String> lines;
  private final Map<String, TypeRef> bounds = new HashMap<>();
  private String type = "";

  private SignatureReader(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads a type.
   *
   * @throws IllegalArgumentException if the text is malformed
   */
  static TypeDecl read(String text) {
    return new SignatureReader(text.lines().toList()).read();
  }

  /** The name of the type that a header line declares. */
  static String nameIn(String header) {
    int end = header.length();
    for (String stop : List.of("<", " extends ", " implements ")) {
      int at = header.indexOf(stop);
      end = at < 0 ? end : Math.min(end, at);
    }
    return header.substring(header.lastIndexOf(' ', end - 1) + 1, end);
  }

  private TypeDecl read() {
    SignatureScanner header = new SignatureScanner(lines.get(0));
    Set<Modifier> modifiers = modifiers(header);
    TypeDecl.Kind kind = TypeDecl.Kind.valueOf(header.word().toUpperCase(Locale.ROOT));
    type = header.word();
    List<TypeParameter> parameters = header.typeParameters();
    remember(parameters);
    Optional<TypeRef> superclass = Optional.empty();
    if (header.accept("extends ")) {
      superclass = Optional.of(header.type());
    }
    List<TypeRef> interfaces = new ArrayList<>();
    if (header.accept("implements ")) {
      do {
        interfaces.add(header.type());
      } while (header.accept(", "));
    }
    List<FieldDecl> fields = new ArrayList<>();
    List<MethodDecl> methods = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      member(new SignatureScanner(line.substring(1)), fields, methods);
    }
    return new TypeDecl(
        type,
        kind,
        parameters,
        superclass,
        interfaces,
        Optional.empty(),
        modifiers,
        List.of(),
        fields,
        methods,
        Span.NONE);
  }

  private void remember(List<TypeParameter> parameters) {
    for (TypeParameter each : parameters) {
      bounds.put(each.name(), each.bounds().isEmpty() ? Types.OBJECT : each.bounds().get(0));
    }
  }

  private static Set<Modifier> modifiers(SignatureScanner line) {
    Set<Modifier> modifiers = EnumSet.of(Modifier.PUBLIC);
    if (line.accept("protected ")) {
      modifiers.remove(Modifier.PUBLIC);
      modifiers.add(Modifier.PROTECTED);
    }
    for (Modifier each : List.of(Modifier.DEFAULT, Modifier.STATIC)) {
      if (line.accept(each.name().toLowerCase(Locale.ROOT) + " ")) {
        modifiers.add(each);
      }
    }
    return modifiers;
  }

  private void member(SignatureScanner line, List<FieldDecl> fields, List<MethodDecl> methods) {
    Set<Modifier> modifiers = modifiers(line);
    List<TypeParameter> parameters = line.typeParameters();
    line.accept(" ");
    Map<String, TypeRef> around = Map.copyOf(bounds);
    remember(parameters);
    TypeRef result = line.type();
    line.accept(" ");
    String name = line.word();
    if (line.accept("(")) {
      methods.add(method(line, name, new Head(modifiers, parameters, result)));
    } else {
      Optional<ConstantExpr> constant =
          line.accept(" = ") ? Optional.of(line.constant()) : Optional.empty();
      fields.add(new FieldDecl(name, result, modifiers, List.of(), constant, Span.NONE));
    }
    bounds.clear();
    bounds.putAll(around);
  }

  /** What stands before the name of a method. */
  private record Head(
      Set<Modifier> modifiers, List<TypeParameter> typeParameters, TypeRef result) {}

  private MethodDecl method(SignatureScanner line, String name, Head head) {
    List<Parameter> parameters = new ArrayList<>();
    List<String> erased = new ArrayList<>();
    while (!line.accept(")")) {
      line.accept(", ");
      TypeRef each = line.type();
      parameters.add(new Parameter("", each, List.of()));
      erased.add(Types.simpleErasure(erase(each)).intern());
    }
    String id = name.equals("new") ? "<init>" : name;
    return new MethodDecl(
        new MethodId(type, id, erased),
        head.typeParameters(),
        parameters,
        head.result(),
        head.modifiers(),
        List.of(),
        Optional.empty(),
        Span.NONE);
  }

  private TypeRef erase(TypeRef each) {
    if (each instanceof TypeRef.Array array) {
      return new TypeRef.Array(erase(array.element()));
    }
    if (each instanceof TypeRef.Variable) {
      return erase(bounds.getOrDefault(each.name(), Types.OBJECT));
    }
    return each;
  }
}
