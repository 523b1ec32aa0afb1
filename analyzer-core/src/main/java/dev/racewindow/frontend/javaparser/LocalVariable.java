// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.TypeRef;

/** A local variable, parameter or pattern variable; two are never equal. */
final class LocalVariable {
  final BodyContext owner;
  final String name;
  final TypeRef type;

  LocalVariable(BodyContext owner, String name, TypeRef type) {
    this.owner = owner;
    this.name = name;
    this.type = type;
  }
}
