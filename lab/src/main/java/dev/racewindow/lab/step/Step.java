// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

/**
 * One thing that a caller is about to do: the unit that the scheduler orders.
 *
 * @param kind what it is
 * @param text how a person reads it, parameters filled in
 * @param footprint what others can notice of it
 */
public record Step(Kind kind, String text, Footprint footprint) {

  /** The kinds of step. {@code BEGIN} is none: it has no effect before the first statement. */
  public enum Kind {
    /** The caller begins; a step only where callers share the memory of this JVM. */
    START,
    /** The caller takes a connection of a pool of limited size. */
    CONNECT,
    /** One statement, as it leaves for the driver. */
    STATEMENT,
    /** A commit, asked for or implied by autocommit. */
    COMMIT,
    /** A rollback, asked for or implied by closing the connection. */
    ROLLBACK,
    /** Something outside of the database that cannot be undone. */
    EFFECT,
    /** A pause on the virtual clock, as of a lock that polls. */
    SLEEP,
    /** What the caller waits in, a statement or a pool, is ended by a time-out. */
    TIME_OUT,
    /** A session of the caller that idles in its transaction is ended by a time-out. */
    SESSION_END
  }

  /** Whether time passes in it that nobody would wait for otherwise. */
  public boolean isTimeOut() {
    return kind == Kind.TIME_OUT || kind == Kind.SESSION_END;
  }
}
