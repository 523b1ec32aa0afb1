// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Statement.AdvisoryLock;
import dev.racewindow.sql.Statement.Aggregate;
import dev.racewindow.sql.Statement.Assignment;
import dev.racewindow.sql.Statement.Conflict;
import dev.racewindow.sql.Statement.Equality;
import dev.racewindow.sql.Statement.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A {@link Statement} while its text is being read. */
final class Draft {
  private final Kind kind;
  private Optional<String> target = Optional.empty();
  private final Set<String> tables = new LinkedHashSet<>();
  private final Set<Equality> equalities = new LinkedHashSet<>();
  private final SortedSet<String> predicateColumns = new TreeSet<>();
  private List<String> selected = List.of();
  private Aggregate aggregate = Aggregate.NONE;
  private final List<Assignment> assignments = new ArrayList<>();
  private LockStrength lock = LockStrength.NONE;
  private boolean skipLocked;
  private Optional<Conflict> conflict = Optional.empty();
  private boolean fromSelect;
  private final List<AdvisoryLock> advisoryLocks = new ArrayList<>();
  private boolean limited;

  Draft(Kind kind) {
    this.kind = kind;
  }

  Draft target(String table) {
    target = Optional.of(table);
    return this;
  }

  Draft tables(Collection<String> names) {
    tables.addAll(names);
    return this;
  }

  Draft equalities(Collection<Equality> conjuncts) {
    equalities.addAll(conjuncts);
    return this;
  }

  Draft predicateColumns(Collection<String> columns) {
    predicateColumns.addAll(columns);
    return this;
  }

  Draft selected(List<String> columns, Aggregate of) {
    selected = columns;
    aggregate = of;
    return this;
  }

  Draft assignments(Collection<Assignment> columns) {
    assignments.addAll(columns);
    return this;
  }

  /** Adds a lock; the strongest one counts. */
  Draft lock(LockStrength strength, boolean skips) {
    lock = strength.compareTo(lock) > 0 ? strength : lock;
    skipLocked |= skips;
    return this;
  }

  Draft conflict(Conflict clause) {
    conflict = Optional.of(clause);
    return this;
  }

  Draft fromSelect() {
    fromSelect = true;
    return this;
  }

  Draft advisoryLocks(Collection<AdvisoryLock> calls) {
    advisoryLocks.addAll(calls);
    return this;
  }

  Draft limited(boolean bounded) {
    limited |= bounded;
    return this;
  }

  Statement finish(String text) {
    return new Statement(
        kind,
        target,
        List.copyOf(tables),
        List.copyOf(equalities),
        predicateColumns,
        selected,
        aggregate,
        assignments,
        lock,
        skipLocked,
        conflict,
        fromSelect,
        advisoryLocks,
        limited,
        text);
  }
}
