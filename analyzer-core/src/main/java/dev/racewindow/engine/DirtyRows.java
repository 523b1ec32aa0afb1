// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rows that a body changes in memory, each written once, at the commit at the latest. */
final class DirtyRows {
  private final Map<Term, Resource> changed = new LinkedHashMap<>();
  private final Set<Term> written = new HashSet<>();

  /** Takes note of a change of a row, or of an object that belongs to one. */
  void add(Term row, Resource table) {
    for (Term one : row.alternatives()) {
      if (one.root() instanceof Term.Row && !written.contains(one)) {
        changed.put(one, table);
      }
    }
  }

  /** What was changed since this was last asked, each with its table. */
  Map<Term, Resource> take() {
    Map<Term, Resource> taken = new LinkedHashMap<>(changed);
    changed.clear();
    written.addAll(taken.keySet());
    return taken;
  }

  /** Whether what runs at the write of a row was run for it. */
  boolean isWritten(Term row) {
    return written.contains(row);
  }

  void clear() {
    changed.clear();
    written.clear();
  }
}
