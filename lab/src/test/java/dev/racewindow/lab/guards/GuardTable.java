// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import static dev.racewindow.lab.Isolation.READ_COMMITTED;
import static dev.racewindow.lab.Isolation.REPEATABLE_READ;
import static dev.racewindow.lab.Isolation.SERIALIZABLE;
import static dev.racewindow.lab.guards.Guard.NOTHING;
import static dev.racewindow.lab.guards.Guard.lockingCheck;
import static dev.racewindow.lab.guards.Guard.transaction;
import static dev.racewindow.lab.guards.Row.mixed;

import dev.racewindow.lab.Isolation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The rows of the guard table, with the cells of the design. Columns: exists→insert,
 * read-modify-write, status and effect, count→insert, claim and send.
 */
final class GuardTable {
  private static final Guard TRANSACTION = transaction(NOTHING, NOTHING);
  private static final Guard FOR_UPDATE = lockingCheck("for update");
  private static final String UNIQUE = "create unique index on account(email);";

  private GuardTable() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(transactions());
    rows.addAll(rowLocks());
    rows.addAll(advisoryLocks());
    rows.addAll(sessionAndTableLocks());
    rows.addAll(javaLocks());
    rows.addAll(versions());
    rows.addAll(statements());
    rows.addAll(pairs());
    return rows;
  }

  private static List<Row> transactions() {
    return List.of(
        Row.of("none: autocommit", READ_COMMITTED, Conditions.AUTOCOMMIT, "n n n n n"),
        Row.of("none: autocommit", SERIALIZABLE, Conditions.AUTOCOMMIT, "n n n n n"),
        Row.of("transaction", READ_COMMITTED, TRANSACTION, "n n n n n"),
        Row.of("transaction", REPEATABLE_READ, TRANSACTION, "n e e n e"),
        Row.of("transaction", SERIALIZABLE, TRANSACTION, "e e e e e"),
        Row.of(
            "check in an earlier transaction",
            SERIALIZABLE,
            Conditions.CHECK_IN_EARLIER_TRANSACTION,
            "n n n n n"));
  }

  private static List<Row> rowLocks() {
    return List.of(
        Row.of("FOR UPDATE on the checked rows", READ_COMMITTED, FOR_UPDATE, "n y y n y"),
        Row.of(
            "FOR UPDATE on the checked rows, then checked again",
            READ_COMMITTED,
            Conditions.LOCK_THEN_COUNT_AGAIN,
            "n y y y y"),
        Row.of(
            "FOR UPDATE in autocommit",
            READ_COMMITTED,
            Conditions.FOR_UPDATE_IN_AUTOCOMMIT,
            "n n n n n"),
        Row.of("FOR UPDATE on a parent row first", READ_COMMITTED, Locks.PARENT_ROW, "y y y y y"),
        Row.of("FOR UPDATE on a parent row first", REPEATABLE_READ, Locks.PARENT_ROW, "n e e n e"),
        Row.of(
            "FOR NO KEY UPDATE on the checked rows",
            READ_COMMITTED,
            lockingCheck("for no key update"),
            "n y y n y"),
        Row.of(
            "FOR SHARE on the checked rows",
            READ_COMMITTED,
            lockingCheck("for share"),
            "n e e n e"),
        Row.of(
            "FOR KEY SHARE on the checked rows",
            READ_COMMITTED,
            lockingCheck("for key share"),
            "n n n n n"),
        Row.of("FOR UPDATE SKIP LOCKED", READ_COMMITTED, Conditions.SKIP_LOCKED, "n y y n y"));
  }

  private static List<Row> advisoryLocks() {
    return List.of(
        Row.of("advisory lock first", READ_COMMITTED, Locks.ADVISORY_FIRST, "y y y y y"),
        Row.of("advisory lock first", REPEATABLE_READ, Locks.ADVISORY_FIRST, "n e e n e"),
        Row.of(
            "advisory lock in the statement of the check",
            READ_COMMITTED,
            Locks.ADVISORY_IN_THE_CHECK,
            "n n n n n"),
        Row.of(
            "advisory lock after the check",
            READ_COMMITTED,
            Locks.ADVISORY_AFTER_CHECK,
            "n n n n n"),
        Row.of(
            "advisory lock outside of the transaction",
            READ_COMMITTED,
            Locks.ADVISORY_OUTSIDE_TRANSACTION,
            "n n n n n"),
        Row.of(
            "advisory lock, a key per caller",
            READ_COMMITTED,
            Locks.ADVISORY_OTHER_KEY,
            "n n n n n"),
        Row.of(
            "advisory lock, (bigint) against (int, int)",
            READ_COMMITTED,
            Locks.ADVISORY_OTHER_KEY_SPACE,
            "n n n n n"),
        Row.of(
            "advisory lock, key narrower than the row",
            READ_COMMITTED,
            Locks.ADVISORY_NARROW_KEY,
            "y n n n n"),
        Row.of(
            "advisory lock tried, answer ignored",
            READ_COMMITTED,
            Locks.TRY_LOCK_IGNORED,
            "n n n n n"));
  }

  private static List<Row> sessionAndTableLocks() {
    List<Row> rows = new ArrayList<>();
    for (Isolation isolation : Isolation.values()) {
      rows.add(
          Row.of(
              "session lock before BEGIN, released after the commit",
              isolation,
              Locks.SESSION_LOCK_AROUND,
              "y y y y y"));
      rows.add(
          Row.of(
              "LOCK TABLE SHARE ROW EXCLUSIVE first",
              isolation,
              Locks.table("share row exclusive"),
              "y y y y y"));
    }
    rows.add(
        Row.of(
            "session lock first in the transaction",
            READ_COMMITTED,
            Locks.SESSION_LOCK_INSIDE,
            "y y y y y"));
    rows.add(
        Row.of(
            "session lock first in the transaction",
            REPEATABLE_READ,
            Locks.SESSION_LOCK_INSIDE,
            "n e e n e"));
    rows.add(
        Row.of(
            "session lock released before the commit",
            READ_COMMITTED,
            Locks.SESSION_LOCK_RELEASED_BEFORE_COMMIT,
            "n n n n n"));
    rows.add(
        Row.of(
            "session lock unlocked on another connection",
            READ_COMMITTED,
            Locks.SESSION_LOCK_UNLOCKED_ELSEWHERE,
            "h h h h h"));
    rows.add(Row.of("LOCK TABLE SHARE first", READ_COMMITTED, Locks.table("share"), "e e e e e"));
    rows.add(
        Row.of(
            "LOCK TABLE ROW EXCLUSIVE first",
            READ_COMMITTED,
            Locks.table("row exclusive"),
            "n n n n n"));
    return rows;
  }

  private static List<Row> javaLocks() {
    Object monitor = new Object();
    return List.of(
        Row.of(
            "Java lock inside of the transaction",
            READ_COMMITTED,
            Locks.javaLockInside(new ReentrantLock()),
            "n n n n n"),
        Row.of(
            "synchronized around the transaction",
            READ_COMMITTED,
            Locks.javaLockOutside(monitor),
            "y y y y y"),
        Row.of(
            "synchronized around the transaction, two processes",
            READ_COMMITTED,
            Locks.javaLockPerProcess(),
            "n n n n n"));
  }

  private static List<Row> versions() {
    return List.of(
        Row.of(
            "version compared, count checked",
            READ_COMMITTED,
            Conditions.VERSION_CHECKED,
            "n e e n e"),
        Row.of(
            "version compared, count ignored",
            READ_COMMITTED,
            Conditions.VERSION_IGNORED,
            "n n n n n"),
        Row.of(
            "status compared, count checked before the effect",
            READ_COMMITTED,
            Conditions.STATUS_CHECKED,
            "- - y - y"),
        Row.of(
            "effect before the claim", READ_COMMITTED, Conditions.EFFECT_BEFORE_CLAIM, "- - n - n"),
        Row.of(
            "effect after a checked claim, before the commit",
            READ_COMMITTED,
            Conditions.EFFECT_BEFORE_COMMIT,
            "- - y - y"),
        Row.of(
            "transaction, mail before the commit",
            SERIALIZABLE,
            Conditions.MAIL_BEFORE_COMMIT,
            "- - - n -"));
  }

  private static List<Row> statements() {
    return List.of(
        Row.of("unique constraint", READ_COMMITTED, TRANSACTION, "e - - - -").with(UNIQUE),
        Row.of(
                "unique constraint, ON CONFLICT DO NOTHING, count checked",
                READ_COMMITTED,
                Conditions.NO_CONFLICT,
                "y - - - -")
            .with(UNIQUE),
        Row.of(
                "unique constraint, ON CONFLICT DO NOTHING, count checked",
                REPEATABLE_READ,
                Conditions.NO_CONFLICT,
                "e - - - -")
            .with(UNIQUE),
        Row.of(
            "INSERT … WHERE NOT EXISTS",
            READ_COMMITTED,
            Conditions.oneStatement(
                "insert into account select 'a@x' where not exists"
                    + " (select from account where email = 'a@x')"),
            "n - - - -"),
        Row.of(
            "INSERT … WHERE count < limit",
            READ_COMMITTED,
            Conditions.oneStatement(
                "insert into seat select 1, 'next' where"
                    + " (select count(*) from seat where event = 1) < 2"),
            "- - - n -"),
        Row.of(
            "SET n = n + 1",
            READ_COMMITTED,
            Conditions.oneStatement("update wallet set balance = balance + 10 where id = 1"),
            "- y - - -"),
        Row.of(
            "UPDATE … WHERE status = pending, count checked",
            READ_COMMITTED,
            Conditions.oneStatement("update approval set status = 1 where id = 1 and status = 0"),
            "- - y - -"),
        Row.of(
            "UPDATE … WHERE id IN (SELECT … LIMIT 1)",
            READ_COMMITTED,
            Conditions.CLAIM_BY_SUBSELECT,
            "- - - - n"));
  }

  private static List<Row> pairs() {
    Guard increment =
        Conditions.oneStatement("update wallet set balance = balance + 10 where id = 1");
    return List.of(
        mixed(
            "advisory lock in one caller, none in the other",
            READ_COMMITTED,
            Locks.ADVISORY_FIRST,
            TRANSACTION,
            "n n n n n"),
        mixed(
            "advisory lock against FOR UPDATE",
            READ_COMMITTED,
            Locks.ADVISORY_FIRST,
            FOR_UPDATE,
            "n n n n n"),
        mixed(
            "FOR UPDATE against a version that nobody bumps",
            READ_COMMITTED,
            FOR_UPDATE_WITHOUT_BUMP,
            Conditions.VERSION_CHECKED,
            "- n - - -"),
        mixed(
            "FOR UPDATE against a status compared",
            READ_COMMITTED,
            FOR_UPDATE,
            Conditions.STATUS_CHECKED,
            "- - y - y"),
        mixed(
            "FOR UPDATE against SET n = n + 1",
            READ_COMMITTED,
            FOR_UPDATE,
            increment,
            "- y - - -"));
  }

  /** Locks the row, and forgets to count its version up. */
  private static final Guard FOR_UPDATE_WITHOUT_BUMP =
      (me, window) -> {
        try (var connection = Guard.begin(me)) {
          var seen = window.checkLocking(connection, "for update");
          Guard.execute(connection, "update wallet set balance = %d".formatted(seen.value() + 10));
          connection.commit();
          return Guard.DONE;
        }
      };
}
