// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is in force while a statement runs: a transaction that is open, a lock that is held, a
 * handler of what is thrown, or that what was changed before has been written.
 */
public sealed interface Guard {
  /** Where it was opened or taken, or where the handler is. */
  Location at();

  /**
   * A transaction boundary that was passed.
   *
   * @param propagation what happens if a transaction is open already
   * @param isolation empty for the default of the database
   * @param readOnly whether a transaction that begins here writes nothing: PostgreSQL refuses a
   *     statement that does (documentation of {@code SET TRANSACTION}), and changes of managed
   *     objects are not sent
   * @param rollback which exceptions undo a transaction that begins here
   */
  record Transaction(
      Location at,
      Propagation propagation,
      Optional<Isolation> isolation,
      boolean readOnly,
      Rollback rollback)
      implements Guard {
    /** One that may write, and that exceptions undo which are not checked. */
    public Transaction(Location at, Propagation propagation, Optional<Isolation> isolation) {
      this(at, propagation, isolation, false, Rollback.DEFAULT);
    }
  }

  /**
   * A lock.
   *
   * @param resource the table whose row is locked; unknown for locks that are no rows
   * @param key the lock's key, the row's id, or the lock object
   * @param ended transaction boundaries that were left since; the lock outlives them only where
   *     they joined an outer transaction
   * @param check the check that took it, for row locks
   */
  record Lock(
      Location at,
      Kind kind,
      LockStrength strength,
      Resource resource,
      Term key,
      List<Transaction> ended,
      Optional<FactId> check)
      implements Guard {
    public Lock {
      ended = List.copyOf(ended);
    }

    /** The same lock, as strong as it turns out to be. */
    public Lock as(LockStrength other) {
      return new Lock(at, kind, other, resource, key, ended, check);
    }

    /** Whether two callers that hold it exclude each other. */
    public boolean isExclusive() {
      return strength.isExclusive();
    }

    /** Whether others may hold it as well, while nobody may write the row. */
    public boolean isShared() {
      return strength == LockStrength.SHARE;
    }

    /** Whether rows that others have locked are passed over. */
    public boolean skips() {
      return strength == LockStrength.SKIP_LOCKED;
    }
  }

  /**
   * Somebody who catches what is thrown where a caller is refused. One is as good as another of its
   * sort: they are equal, so that callers that differ in nothing else are one context.
   *
   * @param at where what is caught is dealt with
   * @param named what it catches by name; empty if it is for any failure
   * @param then how it goes on
   */
  record Handler(Location at, SortedSet<Refusal> named, Then then) implements Guard {
    /** How it goes on when something was caught. */
    public enum Then {
      /** It is not known; as where all exceptions are handled at one place. */
      ANYHOW,
      /** As if nothing had happened, maybe with the next of several rows. */
      ON,
      /** With the same once more. */
      AGAIN,
      /** It ends with an exception, of whatever class. */
      FAILS,
      /** The transaction is undone, or marked to be. */
      UNDONE
    }

    public Handler {
      named = Frozen.of(named);
    }

    /** Whether what is thrown for this reason comes to it. */
    public boolean catches(Refusal refusal) {
      return named.isEmpty() || named.contains(refusal);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Handler handler
          && named.equals(handler.named)
          && then == handler.then;
    }

    @Override
    public int hashCode() {
      return Objects.hash(named, then);
    }
  }

  /**
   * No guard by itself: changes of managed entities that were made before are in the database from
   * here on, and whoever comes second has been refused or waits.
   */
  record Flush(Location at) implements Guard {}

  /**
   * No guard at all: a transaction that a method declares, and that does not begin, because an
   * object calls it of its own, past the proxy (Spring Framework reference, "Understanding AOP
   * Proxies").
   *
   * @param at where it is called so
   */
  record Bypassed(Location at, Transaction boundary) implements Guard {}

  /**
   * No guard at all: one persistence context for all that a request does, whatever transactions it
   * runs in. One is as good as another, so that callers that differ in nothing else are one
   * context.
   *
   * @param sure whether it is known that the program is run so
   */
  record Conversation(Location at, boolean sure) implements Guard {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Conversation one && one.sure == sure;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(sure);
    }
  }

  /**
   * No guard at all: a lock that is held if one way was taken, and not if another was.
   *
   * @param without where the way is that does not take it; empty if that is not one place
   */
  record Sometimes(Lock lock, Optional<Location> without) implements Guard {
    @Override
    public Location at() {
      return lock.at();
    }

    /** Whether it is about this lock, wherever it is not taken. */
    public boolean isOf(Guard other) {
      return lock.equals(other) || other instanceof Sometimes some && lock.equals(some.lock);
    }
  }

  /** No guard at all: a lock that is only tried, and nobody looks whether it was to be had. */
  record Tried(Lock lock) implements Guard {
    @Override
    public Location at() {
      return lock.at();
    }
  }

  /**
   * No guard at all: what is done from here on waits until the transaction has been committed in
   * which it was asked for, and is not done if it is not.
   *
   * @param at where it was asked for
   */
  record Afterwards(Location at) implements Guard {}

  /**
   * No guard at all: a lock that advice takes around a method, of which nothing says whether it
   * runs around the method's transaction or inside.
   *
   * @param at where the lock is taken
   * @param advice the simple name of the class of the advice
   */
  record Unordered(Location at, String advice) implements Guard {}

  /**
   * No guard yet: a row lock of which only a caller knows the mode, and so whether it excludes
   * anybody.
   *
   * @param lock without any strength
   */
  record Passed(Lock lock, Term mode) implements Guard {
    @Override
    public Location at() {
      return lock.at();
    }
  }

  /** What a transaction boundary does (names of the Java transaction APIs). */
  enum Propagation {
    REQUIRED,
    REQUIRES_NEW,
    SUPPORTS,
    MANDATORY,
    NOT_SUPPORTED,
    NEVER,
    NESTED
  }

  /** What kind of lock it is; tells how far it reaches and when it ends. */
  enum Kind {
    /** Ends with the transaction; excludes every writer of the row. */
    ROW,
    /** Ends with the transaction; excludes those who take the same key. */
    ADVISORY_TRANSACTION,
    /** Ends when it is released; excludes those who take the same key. */
    ADVISORY_SESSION,
    /**
     * The same on a connection that is given back to a pool when the statement is done, unless a
     * transaction keeps it.
     */
    ADVISORY_POOLED,
    /** The same, but a persistence context that is around a whole request keeps it, too. */
    ADVISORY_CONTEXT,
    /** Ends with the transaction. */
    TABLE,
    /** Ends when it is released; excludes threads of one process. */
    JVM,
    /** Ends when it is released or its lease is over. */
    DISTRIBUTED,
    /**
     * No lock of the program: whoever calls the method, such as start-up, calls it one at a time.
     */
    SINGLE_CALL;

    /** Whether commit and rollback end it. */
    public boolean endsWithTransaction() {
      return this == ROW || this == ADVISORY_TRANSACTION || this == TABLE;
    }
  }
}
