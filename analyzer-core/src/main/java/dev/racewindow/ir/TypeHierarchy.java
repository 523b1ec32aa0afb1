// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;
import java.util.SortedSet;

/**
 * Who extends whom, over the program, the shipped library signatures, the class path and the JDK.
 * All names are canonical; a name that is not known has itself as its only ancestor.
 */
public interface TypeHierarchy {
  /** Whether the declaration of this type was found anywhere. */
  boolean isKnown(String type);

  /** The type itself, then its ancestors, nearest first, each once. */
  List<String> ancestors(String type);

  /** Whether {@code ancestor} is the type itself or among its {@link #ancestors(String)}. */
  default boolean isSubtype(String type, String ancestor) {
    return type.equals(ancestor) || ancestors(type).contains(ancestor);
  }

  /**
   * The type arguments with which a type extends one of its ancestors: for {@code UserRepository
   * extends JpaRepository<User, Long>} and {@code CrudRepository} that is {@code [User, Long]}.
   * Empty where the ancestor is none, is raw or is not generic.
   */
  List<TypeRef> argumentsFor(TypeRef type, String ancestor);

  /** All types of the program that have this ancestor, without the type itself, sorted. */
  SortedSet<String> subtypes(String type);
}
