// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import dev.racewindow.sql.LockStrength;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one library call means.
 *
 * @param library name of the model file's library, for messages
 * @param does what the call does
 * @param of the entity it is about; empty where the SQL text or {@code value} tells
 * @param by the key of the rows
 * @param value the row or object that is written, locked, tested or passed
 * @param sql the statement text
 * @param language of {@code sql}
 * @param returns the shape of the result
 * @param absent how a missing row shows
 * @param test for {@link Verb#TEST}: what a result of {@code true} says
 * @param lock the row lock that a read takes by itself
 * @param lockMode an argument that holds a lock mode constant
 * @param reach whom a lock object excludes
 * @param invokes which closures the call runs
 * @param clauses for {@link Verb#QUERY}, {@link Verb#BUILD} and {@link Verb#RUN}: the clauses that
 *     it writes, for the last before the statement runs
 * @param text for {@link Verb#TEXT}, and for what else results in a piece of a statement: the piece
 * @param constants for a setting that is written as a number: the constant that it stands for
 * @param publishes whether what the written object has registered is published after the write
 */
public record CallModel(
    String library,
    Verb does,
    Optional<EntitySource> of,
    Optional<Operand> by,
    Optional<Operand> value,
    Optional<Operand> sql,
    Language language,
    Shape returns,
    Absence absent,
    Presence test,
    LockStrength lock,
    Optional<Operand> lockMode,
    Reach reach,
    List<Invocation> invokes,
    SortedMap<Clause, Template> clauses,
    Optional<Template> text,
    SortedMap<String, String> constants,
    boolean publishes) {
  /** The language of a statement text. */
  public enum Language {
    SQL,
    JPQL
  }

  /** The shape of a result. */
  public enum Shape {
    /** Nothing of interest. */
    NOTHING,
    /** One row, or what {@link Absence} says. */
    ROW,
    /** A holder of at most one row: an Optional, Mono or the like. */
    OPTIONAL,
    /** A holder of any number of rows. */
    ROWS,
    /** Whether there is a row. */
    BOOLEAN,
    /** How many rows there are. */
    COUNT,
    /** How many rows were written. */
    UPDATE_COUNT,
    /** A scalar that the statement selects. */
    SCALAR,
    /** A row that was not fetched: a lazy reference. */
    REFERENCE,
    /** What {@code value} was, now managed. */
    SAVED,
    /** The result of the closure that was invoked. */
    CLOSURE_RESULT,
    /** An empty holder. */
    ABSENT
  }

  /** How a missing row shows in the result. */
  public enum Absence {
    EMPTY,
    NULL,
    THROWS
  }

  /** What a test tells of an observation. */
  public enum Presence {
    PRESENT,
    ABSENT
  }

  /** Whom a lock object excludes. */
  public enum Reach {
    /** Threads of one process. */
    PROCESS,
    /** Callers in all processes. */
    PROCESSES,
    /** What the object says: threads of one process where the program itself creates it. */
    OBJECT
  }

  /** When a closure runs. */
  public enum When {
    ALWAYS,
    /** Only if the receiver holds something; once for each element. */
    PRESENT,
    /** Only if the receiver holds nothing. */
    ABSENT
  }

  /**
   * A closure that the call runs.
   *
   * @param closure the argument that is run
   * @param with what its parameters are bound to, in order: each an operand, whose element is meant
   *     where it is a holder of rows
   * @param decides whether the closure's boolean result decides what passes on (a filter)
   */
  public record Invocation(Operand closure, List<Operand> with, When when, boolean decides) {
    public Invocation {
      with = List.copyOf(with);
    }
  }

  public CallModel {
    invokes = List.copyOf(invokes);
    clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
    constants = Collections.unmodifiableSortedMap(new TreeMap<>(constants));
  }

  /** The name of the constant that a setting is: a number's if it stands for one, else its own. */
  public String constant(String written) {
    return constants.getOrDefault(written, written);
  }
}
