// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

/** The result of reading a statement text. */
public sealed interface Parsed {
  /** A statement of which is known what it reads, writes and locks. */
  record Understood(Statement statement) implements Parsed {}

  /**
   * A text that says nothing to us.
   *
   * @param reason half a sentence for the report, without the text itself
   */
  record NotUnderstood(String reason) implements Parsed {}
}
