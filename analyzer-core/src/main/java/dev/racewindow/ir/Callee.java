// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/**
 * What a call calls.
 *
 * @param owner declaring type after linking, with the type arguments seen from the receiver; {@link
 *     TypeRef#UNKNOWN} where nothing was found. Before linking unknown too, but for {@code SPECIAL}
 *     calls the type as it is written whose member is meant: the created class, the class itself
 *     for {@code this(...)}, its superclass for {@code super(...)} and {@code super.m()}
 * @param parameterTypes erased, as in {@link MethodId#parameterTypes()}; empty while unresolved
 * @param returnType with type variables replaced; unknown while unresolved
 */
public record Callee(
    Dispatch dispatch,
    TypeRef owner,
    String name,
    List<String> parameterTypes,
    TypeRef returnType) {
  /** How the method to run is chosen. */
  public enum Dispatch {
    /** By the class of the receiver. */
    VIRTUAL,
    /** No receiver. */
    STATIC,
    /** {@code super.m()}, private methods and constructors: exactly this method. */
    SPECIAL,
    /** Written without receiver; the linker decides between this, an outer instance and static. */
    UNQUALIFIED
  }

  public Callee {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /** A callee of which only the name is known. */
  public static Callee unresolved(Dispatch dispatch, String name) {
    return new Callee(dispatch, TypeRef.UNKNOWN, name, List.of(), TypeRef.UNKNOWN);
  }

  /** Whether the linker found the declaring type. */
  public boolean isResolved() {
    return !(owner instanceof TypeRef.Unknown);
  }

  /** The method's identity; meaningful only if {@link #isResolved()}. */
  public MethodId id() {
    return new MethodId(owner.name(), name, parameterTypes);
  }

  @Override
  public String toString() {
    return (isResolved() ? owner.name() + "." : "") + name;
  }
}
