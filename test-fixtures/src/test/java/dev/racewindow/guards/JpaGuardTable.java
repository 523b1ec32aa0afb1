// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import static dev.racewindow.lab.Isolation.READ_COMMITTED;
import static dev.racewindow.lab.Isolation.REPEATABLE_READ;
import static dev.racewindow.lab.Isolation.SERIALIZABLE;

import dev.racewindow.guards.jpa.assigned.AssignedIdPersisted;
import dev.racewindow.guards.jpa.assigned.AssignedIdSaved;
import dev.racewindow.guards.jpa.plain.ConditionalUpdate;
import dev.racewindow.guards.jpa.plain.ConditionalUpdateIgnored;
import dev.racewindow.guards.jpa.plain.LockInOwnTransaction;
import dev.racewindow.guards.jpa.plain.LockWithoutTransaction;
import dev.racewindow.guards.jpa.plain.LockedAfterLoad;
import dev.racewindow.guards.jpa.plain.LockedByEntityManager;
import dev.racewindow.guards.jpa.plain.NoTransaction;
import dev.racewindow.guards.jpa.plain.ParentIncremented;
import dev.racewindow.guards.jpa.plain.ParentLockedAndIncremented;
import dev.racewindow.guards.jpa.plain.ParentLockedFirst;
import dev.racewindow.guards.jpa.plain.PessimisticRead;
import dev.racewindow.guards.jpa.plain.PessimisticWrite;
import dev.racewindow.guards.jpa.plain.PlainTransaction;
import dev.racewindow.guards.jpa.plain.RefreshedWithLock;
import dev.racewindow.guards.jpa.plain.SavedAndFlushed;
import dev.racewindow.guards.jpa.plain.SkipLocked;
import dev.racewindow.guards.jpa.plain.SkipLockedNative;
import dev.racewindow.guards.jpa.plain.SynchronizedAround;
import dev.racewindow.guards.jpa.plain.SynchronizedMethod;
import dev.racewindow.guards.jpa.plain.TransactionRepeatableRead;
import dev.racewindow.guards.jpa.plain.TransactionSerializable;
import dev.racewindow.guards.jpa.unique.UniqueHandled;
import dev.racewindow.guards.jpa.unique.UniqueHandledInTransaction;
import dev.racewindow.guards.jpa.unique.UniqueUnhandled;
import dev.racewindow.guards.jpa.versioned.VersionGiven;
import dev.racewindow.guards.jpa.versioned.VersionPassedBy;
import dev.racewindow.guards.jpa.versioned.VersionRenewed;
import dev.racewindow.guards.jpa.versioned.Versioned;
import dev.racewindow.guards.jpa.versioned.VersionedFlushed;
import dev.racewindow.guards.jpa.versioned.VersionedMailAfterCommit;
import dev.racewindow.guards.jpa.versioned.VersionedRetried;
import dev.racewindow.guards.jpa.versioned.VersionedRetriedInside;
import dev.racewindow.guards.jpa.versioned.VersionedWithoutTransaction;
import dev.racewindow.guards.jpa.wholerow.WholeRow;
import dev.racewindow.guards.jpa.wholerow.WholeRowLocked;
import dev.racewindow.guards.jpa.wholerow.WholeRowUpdatedInPart;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of the guard table that are written with Spring Data JPA. Columns: exists→insert,
 * read-modify-write, status and effect, count→insert, claim and send.
 */
final class JpaGuardTable {
  private JpaGuardTable() {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    rows.addAll(transactions());
    rows.addAll(locks());
    rows.addAll(versions());
    rows.addAll(statements());
    rows.addAll(javaLocks());
    return rows;
  }

  private static List<Row> transactions() {
    return List.of(
        Row.of("each call a transaction", READ_COMMITTED, NoTransaction.class, "n n n n n"),
        Row.of("@Transactional", READ_COMMITTED, PlainTransaction.class, "n n n n n"),
        Row.of("@Transactional", REPEATABLE_READ, TransactionRepeatableRead.class, "n e n n n"),
        Row.of("@Transactional", SERIALIZABLE, TransactionSerializable.class, "e e n e n"),
        Row.of("@Transactional, saveAndFlush", READ_COMMITTED, SavedAndFlushed.class, "n n n n n"));
  }

  private static List<Row> locks() {
    return List.of(
        Row.of(
            "PESSIMISTIC_WRITE on the checked rows",
            READ_COMMITTED,
            PessimisticWrite.class,
            "n y y n y"),
        Row.of(
            "PESSIMISTIC_READ on the checked rows",
            READ_COMMITTED,
            PessimisticRead.class,
            "n e n n n"),
        Row.of(
            "PESSIMISTIC_WRITE with lock timeout -2 (SKIP LOCKED)",
            READ_COMMITTED,
            SkipLocked.class,
            "n y y n y"),
        Row.of(
            "native query with SKIP LOCKED", READ_COMMITTED, SkipLockedNative.class, "- - - - y"),
        Row.of(
            "PESSIMISTIC_WRITE on a parent first",
            READ_COMMITTED,
            ParentLockedFirst.class,
            "y y y y y"),
        Row.of(
            "PESSIMISTIC_WRITE in a REQUIRES_NEW of its own",
            READ_COMMITTED,
            LockInOwnTransaction.class,
            "n n n n n"),
        Row.of(
            "PESSIMISTIC_WRITE without a transaction around",
            READ_COMMITTED,
            LockWithoutTransaction.class,
            "- n n - n"),
        Row.of(
            "PESSIMISTIC_WRITE query of a row loaded before",
            READ_COMMITTED,
            LockedAfterLoad.class,
            "- n n - n"),
        Row.of(
            "EntityManager.lock of a row loaded before",
            READ_COMMITTED,
            LockedByEntityManager.class,
            "- n n - n"),
        Row.of(
            "EntityManager.refresh with PESSIMISTIC_WRITE",
            READ_COMMITTED,
            RefreshedWithLock.class,
            "- y y - y"));
  }

  private static List<Row> versions() {
    return List.of(
        Row.of(
            "OPTIMISTIC_FORCE_INCREMENT on a parent first",
            READ_COMMITTED,
            ParentIncremented.class,
            "e e n e n"),
        Row.of(
            "PESSIMISTIC_FORCE_INCREMENT on a parent first",
            READ_COMMITTED,
            ParentLockedAndIncremented.class,
            "y y y y y"),
        Row.of("@Version", READ_COMMITTED, Versioned.class, "- e n - n"),
        Row.of(
            "@Version, each call a transaction",
            READ_COMMITTED,
            VersionedWithoutTransaction.class,
            "- e e - e"),
        Row.of(
            "@Version, saveAndFlush before the mail",
            READ_COMMITTED,
            VersionedFlushed.class,
            "- e e - e"),
        Row.of(
            "@Version, mail after the commit",
            READ_COMMITTED,
            VersionedMailAfterCommit.class,
            "- - e - e"),
        Row.of(
            "@Version, retried inside @Transactional",
            READ_COMMITTED,
            VersionedRetriedInside.class,
            "- e - - -"),
        Row.of(
            "@Version, retried around the transaction",
            READ_COMMITTED,
            VersionedRetried.class,
            "- y - - -"),
        Row.of(
            "@Version, set to that of the row just loaded",
            READ_COMMITTED,
            VersionRenewed.class,
            "- n - - -"),
        Row.of(
            "@Version, set in the row just loaded",
            READ_COMMITTED,
            VersionGiven.class,
            "- n - - -"),
        Row.of("@Version, bulk update", READ_COMMITTED, VersionPassedBy.class, "- - n - -"));
  }

  private static List<Row> statements() {
    return List.of(
        Row.of(
            "@Modifying update, count checked",
            READ_COMMITTED,
            ConditionalUpdate.class,
            "- y y - y"),
        Row.of(
            "@Modifying update, count ignored",
            READ_COMMITTED,
            ConditionalUpdateIgnored.class,
            "- - n - n"),
        Row.of(
            "SET n = n + 1 against another column of an entity",
            READ_COMMITTED,
            WholeRow.class,
            "- n - - -"),
        Row.of(
            "SET n = n + 1 against another column of a locked entity",
            READ_COMMITTED,
            WholeRowLocked.class,
            "- y - - -"),
        Row.of(
            "SET n = n + 1 against another column, @DynamicUpdate",
            READ_COMMITTED,
            WholeRowUpdatedInPart.class,
            "- y - - -"),
        Row.of("unique column", READ_COMMITTED, UniqueUnhandled.class, "e - - - -"),
        Row.of("unique column, violation caught", READ_COMMITTED, UniqueHandled.class, "y - - - -"),
        Row.of(
            "unique column, violation caught inside @Transactional",
            READ_COMMITTED,
            UniqueHandledInTransaction.class,
            "e - - - -"),
        Row.of("assigned id, save", READ_COMMITTED, AssignedIdSaved.class, "n - - - -"),
        Row.of("assigned id, persist", READ_COMMITTED, AssignedIdPersisted.class, "e - - - -"));
  }

  private static List<Row> javaLocks() {
    return List.of(
        Row.of(
            "synchronized on the @Transactional method",
            READ_COMMITTED,
            SynchronizedMethod.class,
            "n n n n n"),
        Row.of(
            "synchronized around the transaction",
            READ_COMMITTED,
            SynchronizedAround.class,
            "y y y y y"),
        Row.of(
                "synchronized around the transaction, two processes",
                READ_COMMITTED,
                SynchronizedAround.class,
                "n n n n n")
            .inTwoProcesses());
  }
}
