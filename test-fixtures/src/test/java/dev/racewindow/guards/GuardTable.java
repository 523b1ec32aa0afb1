// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import static dev.racewindow.lab.Isolation.READ_COMMITTED;
import static dev.racewindow.lab.Isolation.REPEATABLE_READ;
import static dev.racewindow.lab.Isolation.SERIALIZABLE;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the guard table, with the cells of the design. Columns: exists→insert,
 * read-modify-write, status and effect, count→insert, claim and send.
 */
final class GuardTable {
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
        Row.of("none: autocommit", READ_COMMITTED, Autocommit.class, "n n n n n"),
        Row.of("none: autocommit", SERIALIZABLE, AutocommitSerializable.class, "n n n n n"),
        Row.of("transaction", READ_COMMITTED, PlainTransaction.class, "n n n n n"),
        Row.of("transaction", REPEATABLE_READ, TransactionRepeatableRead.class, "n e e n e"),
        Row.of("transaction", SERIALIZABLE, TransactionSerializable.class, "e e e e e"),
        Row.of(
            "check in an earlier transaction",
            SERIALIZABLE,
            CheckInEarlierTransaction.class,
            "n n n n n"));
  }

  private static List<Row> rowLocks() {
    return List.of(
        Row.of("FOR UPDATE on the checked rows", READ_COMMITTED, ForUpdate.class, "n y y n y"),
        Row.of(
            "FOR UPDATE on the checked rows, then checked again",
            READ_COMMITTED,
            ForUpdateThenCheckAgain.class,
            "n y y y y"),
        Row.of(
            "FOR UPDATE in autocommit", READ_COMMITTED, ForUpdateInAutocommit.class, "n n n n n"),
        Row.of(
            "FOR UPDATE on a parent row first", READ_COMMITTED, ParentRowFirst.class, "y y y y y"),
        Row.of(
            "FOR UPDATE on a parent row first",
            REPEATABLE_READ,
            ParentRowFirstRepeatableRead.class,
            "n e e n e"),
        Row.of(
            "FOR NO KEY UPDATE on the checked rows",
            READ_COMMITTED,
            ForNoKeyUpdate.class,
            "n y y n y"),
        Row.of("FOR SHARE on the checked rows", READ_COMMITTED, ForShare.class, "n e e n e"),
        Row.of("FOR KEY SHARE on the checked rows", READ_COMMITTED, ForKeyShare.class, "n n n n n"),
        Row.of("FOR UPDATE SKIP LOCKED", READ_COMMITTED, SkipLocked.class, "n y y n y"));
  }

  private static List<Row> advisoryLocks() {
    return List.of(
        Row.of("advisory lock first", READ_COMMITTED, AdvisoryLockFirst.class, "y y y y y"),
        Row.of(
            "advisory lock first",
            REPEATABLE_READ,
            AdvisoryLockFirstRepeatableRead.class,
            "n e e n e"),
        Row.of(
            "advisory lock in the statement of the check",
            READ_COMMITTED,
            AdvisoryLockInCheck.class,
            "n n n n n"),
        Row.of(
            "advisory lock after the check",
            READ_COMMITTED,
            AdvisoryLockAfterCheck.class,
            "n n n n n"),
        Row.of(
            "advisory lock outside of the transaction",
            READ_COMMITTED,
            AdvisoryLockOutsideTransaction.class,
            "n n n n n"),
        Row.of(
                "advisory lock, a key per caller",
                READ_COMMITTED,
                AdvisoryLockKeyPerCaller.class,
                "n n n n n")
            .inTwoProcesses(),
        Row.of(
            "advisory lock, (bigint) against (int, int)",
            READ_COMMITTED,
            AdvisoryLockTwoKeySpaces.class,
            "n n n n n"),
        Row.of(
            "advisory lock, key narrower than the row",
            READ_COMMITTED,
            AdvisoryLockNarrowKey.class,
            "y n n n n"),
        Row.of(
            "advisory lock tried, answer ignored",
            READ_COMMITTED,
            AdvisoryLockTried.class,
            "n n n n n"));
  }

  private static List<Row> sessionAndTableLocks() {
    return List.of(
        Row.of(
            "session lock before BEGIN, released after the commit",
            READ_COMMITTED,
            SessionLockAround.class,
            "y y y y y"),
        Row.of(
            "LOCK TABLE SHARE ROW EXCLUSIVE first", READ_COMMITTED, TableLock.class, "y y y y y"),
        Row.of(
            "session lock before BEGIN, released after the commit",
            REPEATABLE_READ,
            SessionLockAroundRepeatableRead.class,
            "y y y y y"),
        Row.of(
            "LOCK TABLE SHARE ROW EXCLUSIVE first",
            REPEATABLE_READ,
            TableLockRepeatableRead.class,
            "y y y y y"),
        Row.of(
            "session lock before BEGIN, released after the commit",
            SERIALIZABLE,
            SessionLockAroundSerializable.class,
            "y y y y y"),
        Row.of(
            "LOCK TABLE SHARE ROW EXCLUSIVE first",
            SERIALIZABLE,
            TableLockSerializable.class,
            "y y y y y"),
        Row.of(
            "session lock first in the transaction",
            READ_COMMITTED,
            SessionLockInTransaction.class,
            "y y y y y"),
        Row.of(
            "session lock first in the transaction",
            REPEATABLE_READ,
            SessionLockInTransactionRepeatableRead.class,
            "n e e n e"),
        Row.of(
            "session lock released before the commit",
            READ_COMMITTED,
            SessionLockReleasedBeforeCommit.class,
            "n n n n n"),
        Row.of(
            "session lock unlocked on another connection",
            READ_COMMITTED,
            SessionLockUnlockedElsewhere.class,
            "h h h h h"),
        Row.of("LOCK TABLE SHARE first", READ_COMMITTED, TableLockShare.class, "e e e e e"),
        Row.of(
            "LOCK TABLE ROW EXCLUSIVE first",
            READ_COMMITTED,
            TableLockRowExclusive.class,
            "n n n n n"));
  }

  private static List<Row> javaLocks() {
    return List.of(
        Row.of(
            "Java lock inside of the transaction",
            READ_COMMITTED,
            JavaLockInTransaction.class,
            "n n n n n"),
        Row.of(
            "synchronized around the transaction",
            READ_COMMITTED,
            SynchronizedAroundTransaction.class,
            "y y y y y"),
        Row.of(
                "synchronized around the transaction, two processes",
                READ_COMMITTED,
                SynchronizedAroundTransaction.class,
                "n n n n n")
            .inTwoProcesses());
  }

  private static List<Row> versions() {
    return List.of(
        Row.of(
            "version compared, count checked", READ_COMMITTED, VersionCompared.class, "n e e n e"),
        Row.of(
            "version compared in memory",
            READ_COMMITTED,
            VersionComparedInMemory.class,
            "- n - - -"),
        Row.of(
            "version compared in memory under FOR UPDATE",
            READ_COMMITTED,
            VersionComparedUnderLock.class,
            "- y - - -"),
        Row.of(
            "version compared, count ignored",
            READ_COMMITTED,
            VersionCountIgnored.class,
            "n n n n n"),
        Row.of(
            "status compared, count checked before the effect",
            READ_COMMITTED,
            StatusCompared.class,
            "- - y - y"),
        Row.of("effect before the claim", READ_COMMITTED, EffectBeforeClaim.class, "- - n - n"),
        Row.of(
            "effect after a checked claim, before the commit",
            READ_COMMITTED,
            EffectBeforeCommit.class,
            "- - y - y"),
        Row.of(
            "transaction, mail before the commit",
            SERIALIZABLE,
            MailBeforeCommit.class,
            "- - - n -"));
  }

  private static List<Row> statements() {
    return List.of(
        Row.of("unique constraint", READ_COMMITTED, UniqueConstraint.class, "e - - - -")
            .with("account-unique.sql"),
        Row.of(
                "unique constraint, ON CONFLICT DO NOTHING, count checked",
                READ_COMMITTED,
                OnConflict.class,
                "y - - - -")
            .with("account-unique.sql"),
        Row.of(
                "unique constraint, ON CONFLICT DO NOTHING, count checked",
                REPEATABLE_READ,
                OnConflictRepeatableRead.class,
                "e - - - -")
            .with("account-unique.sql"),
        Row.of(
            "INSERT … WHERE NOT EXISTS", READ_COMMITTED, InsertWhereNotExists.class, "n - - - -"),
        Row.of("INSERT … WHERE count < limit", READ_COMMITTED, InsertWhereCount.class, "- - - n -"),
        Row.of("SET n = n + 1", READ_COMMITTED, Increment.class, "- y - - -"),
        Row.of(
            "UPDATE … WHERE status = pending, count checked",
            READ_COMMITTED,
            ConditionalUpdate.class,
            "- - y - -"),
        Row.of(
            "UPDATE … WHERE id IN (SELECT … LIMIT 1)",
            READ_COMMITTED,
            ClaimBySubselect.class,
            "- - - - n"));
  }

  private static List<Row> pairs() {
    return List.of(
        Row.of(
            "advisory lock in one caller, none in the other",
            READ_COMMITTED,
            AdvisoryLockInOneCaller.class,
            "n n n n n"),
        Row.of(
            "advisory lock against FOR UPDATE",
            READ_COMMITTED,
            AdvisoryLockAgainstRowLock.class,
            "n n n n n"),
        Row.of(
            "FOR UPDATE against a version that nobody bumps",
            READ_COMMITTED,
            RowLockAgainstVersion.class,
            "- n - - -"),
        Row.of(
            "FOR UPDATE against a status compared",
            READ_COMMITTED,
            RowLockAgainstStatus.class,
            "- - y - y"),
        Row.of(
            "FOR UPDATE against SET n = n + 1",
            READ_COMMITTED,
            RowLockAgainstIncrement.class,
            "- y - - -"),
        Row.of(
            "Java lock outside of one transaction, inside of the other",
            READ_COMMITTED,
            JavaLockInsideAndOutside.class,
            "n n n n n"));
  }
}
