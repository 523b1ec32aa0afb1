// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Guard;

/** Phrases that several rules say. */
final class Texts {
  private Texts() {}

  /** A lock in two words. */
  static String lock(Guard.Lock lock) {
    return switch (lock.kind()) {
      case ROW -> "row lock";
      case ADVISORY_TRANSACTION, ADVISORY_SESSION, ADVISORY_POOLED, ADVISORY_CONTEXT ->
          "advisory lock";
      case TABLE -> "table lock";
      case JVM -> "lock in this process";
      case DISTRIBUTED -> "distributed lock";
      case SINGLE_CALL -> "not concurrent";
    };
  }

  static String heldFromCheckToCommit(Guard.Lock lock) {
    if (lock.kind() == Guard.Kind.SINGLE_CALL) {
      return lock.at().methodName()
          + " (line "
          + lock.at().line()
          + ") is not run by two callers at once";
    }
    String what = lock.resource().isKnown() ? "a row of " + lock.resource().name() : "the lock";
    return what + " is held from before the check (line " + lock.at().line() + ") until the commit";
  }

  /** A check as a verb phrase. */
  static String check(Check check) {
    String what =
        switch (check.kind()) {
          case ROW, ROWS -> "reads " + check.resource().name();
          case EXISTENCE -> "asks whether there is such a " + check.resource().name();
          case COUNT -> "counts " + check.resource().name();
          case MAXIMUM -> "asks for a maximum of " + check.resource().name();
          case SCALAR -> "reads a value of " + check.resource().name();
          case UPDATE_COUNT -> "writes " + check.resource().name() + " and looks at the count";
        };
    return what + " (" + check.text() + ")";
  }

  /** An act as a verb phrase. */
  static String act(Act act) {
    String columns = String.join(", ", act.columns());
    String what =
        switch (act.kind()) {
          case INSERT -> "inserts " + act.resource().name();
          case UPDATE ->
              "writes " + (columns.isEmpty() ? "" : columns + " of ") + act.resource().name();
          case SAVE -> "saves " + act.resource().name();
          case DELETE -> "deletes " + act.resource().name();
          case MUTATION ->
              "changes "
                  + columns
                  + " of the managed "
                  + act.resource().name()
                  + ", which is written at commit";
          case EFFECT -> "does something outside the database";
        };
    return act.kind() == Act.Kind.MUTATION ? what : what + " (" + act.text() + ")";
  }

  /** What somebody does who catches a refusal. */
  static String caught(Guard.Handler handler) {
    return handler.then() == Guard.Handler.Then.AGAIN ? "tries again" : "catches the violation";
  }
}
