// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A class, interface, enum, record or annotation type of the program, local and anonymous ones
 * included.
 *
 * @param name canonical name; local classes are named {@code Outer.1Local}, anonymous ones {@code
 *     Outer.1}, numbered in source order within their top-level type
 * @param superclass empty for interfaces, {@code Object} and where none is written
 * @param enclosing canonical name of the type around it, if any
 */
public record TypeDecl(
    String name,
    Kind kind,
    List<TypeParameter> typeParameters,
    Optional<TypeRef> superclass,
    List<TypeRef> interfaces,
    Optional<String> enclosing,
    Set<Modifier> modifiers,
    List<Annotation> annotations,
    List<FieldDecl> fields,
    List<MethodDecl> methods,
    Span span) {
  /** What was declared. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION
  }

  public TypeDecl {
    typeParameters = List.copyOf(typeParameters);
    interfaces = List.copyOf(interfaces);
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }

  /** Whether this modifier was written or is implied. */
  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }

  /** The last segment of the name. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
