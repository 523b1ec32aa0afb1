// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field, enum constant or record component.
 *
 * @param constant the initializer where the field is final and the initializer has the shape of a
 *     constant expression, or is an array of such; initializers with effects are in the synthetic
 *     methods {@code <fields>} and {@code <clinit>}
 */
public record FieldDecl(
    String name,
    TypeRef type,
    Set<Modifier> modifiers,
    List<Annotation> annotations,
    Optional<ConstantExpr> constant,
    Span span) {
  public FieldDecl {
    modifiers = Set.copyOf(modifiers);
    annotations = List.copyOf(annotations);
  }

  /** Whether this modifier was written or is implied. */
  public boolean is(Modifier modifier) {
    return modifiers.contains(modifier);
  }
}
