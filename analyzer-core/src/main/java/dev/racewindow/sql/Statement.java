// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What one SQL, JPQL or HQL statement reads, writes and locks. Tables and columns are named as in
 * the text (entities and attributes in JPQL), without quotes, aliases and schema, in the case of
 * the text.
 *
 * @param kind what the statement is
 * @param target the table or entity that is written, or the first one selected from; empty if none
 * @param tables all tables that are read, sub-selects included, in order of appearance
 * @param equalities conjuncts {@code column = …} of the WHERE clause that concern the target, with
 *     {@code IS NULL}, {@code IS TRUE} and {@code IS FALSE} as comparisons with a constant
 * @param predicateColumns all columns of the target that the WHERE clause mentions
 * @param selected what is selected: column names, {@code *}; for JPQL an alias alone is {@code *}
 * @param aggregate the aggregate that is selected, if the select list is one
 * @param assignments SET clauses of an update, columns of an insert
 * @param lock the row lock that a select takes
 * @param skipLocked whether it passes over rows locked by others
 * @param conflict the ON CONFLICT clause, or its relatives in other dialects
 * @param fromSelect whether an insert takes its rows from a select, as in {@code INSERT … SELECT …
 *     WHERE NOT EXISTS}
 * @param advisoryLocks calls of lock functions anywhere in the statement
 * @param limited whether LIMIT or FETCH FIRST bounds the rows
 * @param text the statement as it was given
 */
public record Statement(
    Kind kind,
    Optional<String> target,
    List<String> tables,
    List<Equality> equalities,
    SortedSet<String> predicateColumns,
    List<String> selected,
    Aggregate aggregate,
    List<Assignment> assignments,
    LockStrength lock,
    boolean skipLocked,
    Optional<Conflict> conflict,
    boolean fromSelect,
    List<AdvisoryLock> advisoryLocks,
    boolean limited,
    String text) {
  /** Among the predicate columns: there may be conditions that the text does not show. */
  public static final String NOT_SHOWN = "?";

  /** What a statement is. */
  public enum Kind {
    SELECT,
    INSERT,
    UPDATE,
    DELETE,
    MERGE,
    LOCK_TABLE,
    /** Understood to touch no rows: DDL, SET, CALL and the like. */
    OTHER
  }

  /** The aggregate of a select list. */
  public enum Aggregate {
    NONE,
    COUNT,
    EXISTS,
    MAX,
    SUM,
    OTHER
  }

  /** What a column is compared with or set to. */
  public sealed interface Binding {
    /** A positional parameter, counted from 1 through the whole statement. */
    record Position(int number) implements Binding {}

    /** A named parameter, without its colon. */
    record Named(String name) implements Binding {}

    /** A constant in SQL notation. */
    record Constant(String text) implements Binding {}

    /** Anything else, with the columns that it reads. */
    record Expression(String text, SortedSet<String> columns) implements Binding {}
  }

  /** A conjunct {@code column = value}. */
  public record Equality(String column, Binding value) {}

  /** A column that is set. */
  public record Assignment(String column, Binding value) {}

  /**
   * What happens on a duplicate key.
   *
   * @param columns of the conflict target; empty where none is given
   * @param updates whether the existing row is updated (else nothing is done)
   */
  public record Conflict(List<String> columns, boolean updates) {}

  /**
   * A call of an advisory or named lock function.
   *
   * @param function its name in lower case, such as {@code pg_advisory_xact_lock}
   */
  public record AdvisoryLock(String function, List<Binding> arguments) {}

  public Statement {
    tables = List.copyOf(tables);
    equalities = List.copyOf(equalities);
    selected = List.copyOf(selected);
    assignments = List.copyOf(assignments);
    advisoryLocks = List.copyOf(advisoryLocks);
  }
}
