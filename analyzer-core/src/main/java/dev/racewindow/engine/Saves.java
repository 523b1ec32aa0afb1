// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Term;
import dev.racewindow.schema.Schema;

/**
 * Which changes of objects a save of one of them writes.
 *
 * @param schema tells which objects have rows of their own
 */
record Saves(Schema schema) {
  /**
   * Whether saving an object writes a change: a change of the object itself, or of a part that has
   * no row of its own. An entity that it refers to is written at the commit, if at all.
   */
  boolean write(Act save, Act change) {
    if (save.kind() != Act.Kind.SAVE && save.kind() != Act.Kind.UPDATE) {
      return false;
    }
    return save.target().alternatives().stream()
        .anyMatch(
            saved -> change.alternatives().stream().anyMatch(changed -> isPartOf(saved, changed)));
  }

  private boolean isPartOf(Term saved, Act change) {
    if (change.target().equals(saved)) {
      return true;
    }
    boolean part = false;
    for (Term at = change.target(); at instanceof Term.Field field; at = field.base()) {
      part |= field.base().equals(saved);
    }
    return part
        && schema.of(change.resource()).filter(table -> !table.entity().isEmpty()).isEmpty();
  }
}
