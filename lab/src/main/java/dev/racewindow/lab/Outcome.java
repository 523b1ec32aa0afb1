// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

/**
 * How one schedule ended.
 *
 * @param kind the kind of end
 * @param reason one sentence that says why; empty where the guard held
 */
public record Outcome(Kind kind, String reason) {

  /** The kinds of end, from good to bad; a verdict is the worst that was met. */
  public enum Kind {
    /** Everybody got an answer that some serial order would have given. */
    HELD,
    /** Somebody got an error and nothing was lost: it may try again. */
    REFUSED,
    /** Two waited for each other, and PostgreSQL or nobody could help. */
    DEADLOCKED,
    /** The end is wrong. */
    VIOLATED
  }

  /** A good end. */
  public static final Outcome HELD = new Outcome(Kind.HELD, "");
}
