// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A method, constructor or initializer.
 *
 * @param body empty for abstract and native methods, and for those without source
 */
public record MethodDecl(
    MethodId id,
    List<TypeParameter> typeParameters,
    List<Parameter> parameters,
    TypeRef returnType,
    Set<Modifier> modifiers,
    List<Annotation> annotations,
    Optional<Body> body,
    Span span) {
  public MethodDecl {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
  }

  /** Whether this modifier was written or is implied. */
  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
