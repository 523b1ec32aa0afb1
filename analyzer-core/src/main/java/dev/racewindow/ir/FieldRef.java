// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/**
 * A field as an instruction names it.
 *
 * @param owner declaring type after linking, else unknown
 * @param name synthetic fields of inner classes are {@code this$0} (the outer instance) and {@code
 *     val$x} (captured local variable {@code x})
 * @param type after linking, with type variables replaced, else unknown
 */
public record FieldRef(TypeRef owner, String name, TypeRef type) {
  /** A field of which only the name is known. */
  public static FieldRef unresolved(String name) {
    return new FieldRef(TypeRef.UNKNOWN, name, TypeRef.UNKNOWN);
  }

  @Override
  public String toString() {
    return owner instanceof TypeRef.Unknown ? name : owner.name() + "." + name;
  }
}
