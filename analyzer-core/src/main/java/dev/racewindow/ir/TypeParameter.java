// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/** A declared type parameter with its bounds (empty: {@code Object}). */
public record TypeParameter(String name, List<TypeRef> bounds) {
  public TypeParameter {
    bounds = List.copyOf(bounds);
  }

  @Override
  public String toString() {
    return bounds.isEmpty() ? name : name + " extends " + bounds;
  }
}
