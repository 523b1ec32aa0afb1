// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The local variables and classes that a block declares, within those of the blocks around it. */
final class LocalScope {
  private final @Nullable LocalScope outer;
  private final Map<String, LocalVariable> variables = new HashMap<>();
  private final Map<String, TypeScope> types = new HashMap<>();

  LocalScope(@Nullable LocalScope outer) {
    this.outer = outer;
  }

  void declare(LocalVariable variable) {
    variables.put(variable.name, variable);
  }

  void declare(String name, TypeScope type) {
    types.put(name, type);
  }

  @Nullable LocalVariable variable(String name) {
    for (LocalScope scope = this; scope != null; scope = scope.outer) {
      LocalVariable variable = scope.variables.get(name);
      if (variable != null) {
        return variable;
      }
    }
    return null;
  }

  @Nullable TypeScope type(String name) {
    for (LocalScope scope = this; scope != null; scope = scope.outer) {
      TypeScope type = scope.types.get(name);
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  /** Makes what this scope declares known in the one around it. */
  void exportTo(LocalScope other) {
    variables.values().forEach(other::declare);
  }
}
