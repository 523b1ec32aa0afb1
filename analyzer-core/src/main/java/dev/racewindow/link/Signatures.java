// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.TypeDecl;
import java.util.Optional;

/** The shipped index of library signatures. */
public final class Signatures implements TypeSource {
  /** No signatures. */
  public static Signatures none() {
    return new Signatures();
  }

  @Override
  public Optional<TypeDecl> find(String name) {
    return Optional.empty();
  }
}
