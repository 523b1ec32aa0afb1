// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Which rows a method fetches by what another row says.
 *
 * @param row the check that found that row
 * @param identity what identifies it
 */
record FetchedFor(Check row, SortedSet<String> identity, Map<FactId, Check> checks) {
  /** Whether rows were looked for by what the row says, or by what such rows say. */
  boolean is(Check rows) {
    return is(rows, new HashSet<>());
  }

  private boolean is(Check rows, Set<FactId> seen) {
    if (!seen.add(rows.id()) || rows.key().equal().values().stream().anyMatch(this::isName)) {
      return false;
    }
    boolean known = rows.key().equal().values().stream().anyMatch(term -> tells(term, seen));
    // Of a list it is not known who has filled it: it stands for what was fetched before.
    return known || !rows.key().others().isEmpty() && isAfterSuch(rows, seen);
  }

  private boolean tells(Term term, Set<FactId> seen) {
    if (!(term instanceof Term.Field && term.root() instanceof Term.Row found)) {
      return false;
    }
    Check check = checks.get(found.check());
    return found.check().equals(row.id()) || check != null && is(check, seen);
  }

  /** Rows that name the row belong to it: they are not what it stands for. */
  private boolean isName(Term term) {
    boolean own =
        term instanceof Term.Field field
            && field.base().equals(new Term.Row(row.id()))
            && identity.contains(Resource.normal(field.name()));
    return own
        || term.isKnown()
            && row.key().equal().entrySet().stream()
                .anyMatch(
                    entry -> identity.contains(entry.getKey()) && entry.getValue().equals(term));
  }

  private boolean isAfterSuch(Check rows, Set<FactId> seen) {
    return checks.values().stream()
        .filter(other -> other.id().entry().compareTo(rows.id().entry()) < 0)
        .filter(other -> other.key().others().isEmpty())
        .anyMatch(other -> is(other, seen));
  }
}
