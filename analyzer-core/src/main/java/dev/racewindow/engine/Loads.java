// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Again;
import dev.racewindow.domain.Term;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import dev.racewindow.sql.LockStrength;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What checks put into the persistence context, and which locking queries find it there.
 *
 * <p>Hibernate, tried with 6.6 and 7.4 on PostgreSQL: {@code find} with a lock mode, a locking
 * query in its own language and a native one give the object that was loaded before, as it was
 * then. With a version they throw if the row has changed. Only a refresh, or an object that was
 * forgotten before, shows the row as it is under the lock.
 */
final class Loads {
  private final Frame frame;

  Loads(Frame frame) {
    this.frame = frame;
  }

  /** What is held whichever of two ways was taken. */
  static SortedSet<FactId> meet(SortedSet<FactId> one, SortedSet<FactId> other) {
    TreeSet<FactId> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }

  /** A check was made here: what it loads, or what it finds loaded. */
  void add(Check check) {
    if (!isLoad(check)) {
      return;
    }
    if (check.lock() == LockStrength.NONE) {
      keep(check.id());
    } else {
      foundAgain(check, frame.loaded)
          .forEach(first -> frame.facts.add(new Again(first, check.id())));
    }
  }

  /** The row of this check was fetched again, under a lock. */
  void refreshed(FactId check) {
    TreeSet<FactId> others = new TreeSet<>(frame.loaded);
    others.remove(check);
    frame.loaded = others;
  }

  /** The persistence context forgets at least one object. */
  void clear() {
    frame.loaded = new TreeSet<>();
    frame.facts.clear();
  }

  /**
   * A callee was called.
   *
   * @param before what was held when it was
   */
  void called(MethodSummary summary, Substitution words, SortedSet<FactId> before) {
    if (summary.held().cleared()) {
      clear();
    }
    summary.held().loaded().forEach(id -> keep(words.id(id)));
    summary
        .held()
        .again()
        .forEach(
            again ->
                frame.facts.add(new Again(words.id(again.first()), words.id(again.locking()))));
    for (Check check : summary.checks().values()) {
      Check here = frame.facts.checks().get(words.id(check.id()));
      if (here != null && !summary.held().cleared()) {
        foundAgain(here, before).forEach(first -> frame.facts.add(new Again(first, here.id())));
      }
    }
  }

  /** Whether a caller knows more of what a callee's check finds than the callee. */
  boolean isFoundAgain(FactId locking, SortedSet<FactId> before) {
    Check check = frame.facts.checks().get(locking);
    return check != null && !foundAgain(check, before).isEmpty();
  }

  private List<FactId> foundAgain(Check check, SortedSet<FactId> before) {
    return check.lock() == LockStrength.NONE || !isLoad(check)
        ? List.of()
        : before.stream().filter(first -> isSameRow(first, check)).toList();
  }

  private void keep(FactId check) {
    TreeSet<FactId> more = new TreeSet<>(frame.loaded);
    more.add(check);
    frame.loaded = Collections.unmodifiableSortedSet(more);
  }

  /** Whole objects of rows that have no version: else a stale one is found out. */
  private boolean isLoad(Check check) {
    boolean rows = check.kind() == Check.Kind.ROW || check.kind() == Check.Kind.ROWS;
    return check.managed()
        && rows
        && check.columns().isEmpty()
        && table(check).filter(table -> table.version().isEmpty()).isPresent();
  }

  private Optional<Table> table(Check check) {
    Schema schema = frame.knowledge.schema();
    return schema.of(check.resource()).filter(table -> !table.entity().isEmpty());
  }

  /** Whether both are about one row: by the same key, or by that of the row itself. */
  private boolean isSameRow(FactId first, Check locking) {
    Check before = frame.facts.checks().get(first);
    if (before == null
        || first.equals(locking.id())
        || !before.resource().id().equals(locking.resource().id())) {
      return false;
    }
    Map<String, Term> keys = byColumn(locking);
    Map<String, Term> known = byColumn(before);
    boolean same =
        before.kind() == Check.Kind.ROW
            && !known.isEmpty()
            && known.entrySet().stream()
                .allMatch(
                    entry ->
                        entry.getValue().isKnown()
                            && entry.getValue().equals(keys.get(entry.getKey())));
    return same || isIdOf(first, locking);
  }

  /** Whether a row is looked for by the identifier of an object that was loaded. */
  private boolean isIdOf(FactId first, Check locking) {
    Optional<Table> table = table(locking);
    String id = table.map(found -> found.column("id")).orElse("id");
    return byColumn(locking).get(id) instanceof Term.Field field
        && field.base().equals(new Term.Row(first))
        && table.map(found -> found.column(field.name())).orElse("").equals(id);
  }

  private Map<String, Term> byColumn(Check check) {
    TreeMap<String, Term> columns = new TreeMap<>();
    Optional<Table> table = table(check);
    check
        .key()
        .equal()
        .forEach(
            (name, term) -> columns.put(table.map(found -> found.column(name)).orElse(name), term));
    return columns;
  }
}
