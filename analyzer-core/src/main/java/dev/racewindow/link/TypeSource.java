// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeDecl;
import java.util.Optional;

/** A place where declarations of types are found by name. */
interface TypeSource {
  /**
   * The declaration of a type, without method bodies unless it is one of the program.
   *
   * @param name canonical ({@code a.b.Outer.Inner})
   */
  Optional<TypeDecl> find(String name);
}
