// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.Optional;
import java.util.Set;

/** The properties of an entity, as far as they are known. */
@FunctionalInterface
public interface PropertyNames {
  /** Of an entity of which nothing is known. */
  PropertyNames UNKNOWN = path -> Optional.empty();

  /**
   * The properties of what a path leads to.
   *
   * @param path of attribute names with dots; empty for the entity itself
   * @return empty where the type is not known, or is no entity or embeddable
   */
  Optional<Set<String>> at(String path);
}
