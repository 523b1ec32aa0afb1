// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Isolation;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which steps may be swapped: worked out from PostgreSQL's chapter 13, case by case. */
class FootprintTest {
  private static final Set<Resource> NONE = Set.of();
  private static final Set<Resource> TABLE = Set.of(Resource.whole("t"));
  private static final Set<Resource> ROW_1 = Set.of(new Resource("t", "1"));
  private static final Set<Resource> ROW_2 = Set.of(new Resource("t", "2"));
  private static final Touch READ = new Touch(TABLE, NONE, NONE, false, true);
  private static final Touch LOCK = new Touch(TABLE, TABLE, NONE, false, true);
  private static final Touch WRITE = new Touch(TABLE, TABLE, TABLE, false, true);

  /** The write is not visible before its commit (section 13.2.1). */
  @Test
  void aReadAndAWriteMayBeSwapped() {
    assertThat(step(READ).dependsOn(step(WRITE))).isFalse();
    assertThat(step(WRITE).dependsOn(step(READ))).isFalse();
  }

  @Test
  void readsMayBeSwapped() {
    assertThat(step(READ).dependsOn(step(READ))).isFalse();
  }

  @Test
  void aReadAndTheCommitOfAWriteMayNot() {
    assertThat(step(READ).dependsOn(commit(WRITE))).isTrue();
    assertThat(commit(WRITE).dependsOn(step(READ))).isTrue();
  }

  @Test
  void aReadAndTheCommitOfALockMay() {
    assertThat(step(READ).dependsOn(commit(LOCK))).isFalse();
  }

  @Test
  void aReadAndARollbackMay() {
    assertThat(step(READ).dependsOn(rollback(WRITE))).isFalse();
  }

  @Test
  void lockingStatementsMayNot() {
    assertThat(step(LOCK).dependsOn(step(WRITE))).isTrue();
    assertThat(step(WRITE).dependsOn(step(WRITE))).isTrue();
    assertThat(step(LOCK).dependsOn(step(LOCK))).isTrue();
  }

  @Test
  void aLockAndWhatReleasesItMayNot() {
    assertThat(step(WRITE).dependsOn(commit(LOCK))).isTrue();
    assertThat(step(WRITE).dependsOn(rollback(WRITE))).isTrue();
  }

  /** What both wrote differs, or one of them would have waited. */
  @Test
  void commitsMayBeSwapped() {
    assertThat(commit(WRITE).dependsOn(commit(WRITE))).isFalse();
  }

  @Test
  void differentRowsMayBeSwapped() {
    Touch first = new Touch(ROW_1, ROW_1, ROW_1, false, true);
    Touch second = new Touch(ROW_2, ROW_2, ROW_2, false, true);
    assertThat(step(first).dependsOn(step(second))).isFalse();
    assertThat(step(first).dependsOn(commit(second))).isFalse();
    assertThat(step(first).dependsOn(step(WRITE))).isTrue();
    assertThat(step(READ).dependsOn(commit(first))).isTrue();
  }

  /** The first statement of a snapshot sees the future of all tables (section 13.2.2). */
  @Test
  void aSnapshotAndTheCommitOfAnyWriteMayNot() {
    Touch elsewhere = new Touch(Set.of(Resource.whole("u")), NONE, NONE, false, true);
    Transaction transaction = new Transaction(Isolation.REPEATABLE_READ);
    Footprint first = transaction.statement(elsewhere);
    Footprint second = transaction.statement(elsewhere);

    assertThat(first.dependsOn(commit(WRITE))).isTrue();
    assertThat(second.dependsOn(commit(WRITE))).isFalse();
  }

  /** LOCK TABLE takes no snapshot: the statement after it does. */
  @Test
  void theSnapshotComesAfterLockTable() {
    Transaction transaction = new Transaction(Isolation.REPEATABLE_READ);
    transaction.statement(new Touch(NONE, TABLE, TABLE, false, false));
    Footprint afterwards =
        transaction.statement(new Touch(Set.of(Resource.whole("u")), NONE, NONE, false, true));

    assertThat(afterwards.dependsOn(commit(WRITE))).isTrue();
  }

  /** A failed statement aborts its transaction, which releases the locks of earlier ones. */
  @Test
  void aFailureReleases() {
    Transaction transaction = new Transaction(Isolation.READ_COMMITTED);
    transaction.statement(WRITE);
    Footprint failed =
        transaction.failure(
            transaction.statement(new Touch(Set.of(Resource.whole("u")), NONE, NONE, false, true)));

    assertThat(failed.dependsOn(step(WRITE))).isTrue();
    assertThat(transaction.commit()).isEqualTo(Footprint.NONE);
    assertThat(transaction.endMatters()).isFalse();
  }

  @Test
  void serializableStepsKeepTheirOrderWithCommits() {
    Footprint read = new Transaction(Isolation.SERIALIZABLE).statement(READ);
    Footprint write = new Transaction(Isolation.SERIALIZABLE).statement(WRITE);
    Footprint end = new Transaction(Isolation.SERIALIZABLE).commit();

    assertThat(read.dependsOn(write)).isTrue();
    assertThat(read.dependsOn(end)).isTrue();
    assertThat(end.dependsOn(end)).isTrue();
    assertThat(read.dependsOn(step(WRITE))).isFalse();
  }

  @Test
  void whatIsUnknownMayBeSwappedWithNothing() {
    assertThat(step(Touch.EVERYTHING).dependsOn(step(READ))).isTrue();
    assertThat(step(READ).dependsOn(commit(Touch.EVERYTHING))).isTrue();
  }

  private static Footprint step(Touch touch) {
    return new Transaction(Isolation.READ_COMMITTED).statement(touch);
  }

  private static Footprint commit(Touch touch) {
    Transaction transaction = new Transaction(Isolation.READ_COMMITTED);
    transaction.statement(touch);
    return transaction.commit();
  }

  private static Footprint rollback(Touch touch) {
    Transaction transaction = new Transaction(Isolation.READ_COMMITTED);
    transaction.statement(touch);
    return transaction.rollback();
  }
}
