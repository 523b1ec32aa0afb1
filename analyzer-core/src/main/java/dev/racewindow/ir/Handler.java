// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/**
 * An exceptional edge of a block: any instruction of the block may throw.
 *
 * @param types what is caught; empty for any (a {@code finally})
 */
public record Handler(List<TypeRef> types, int target) {
  public Handler {
    types = List.copyOf(types);
  }
}
