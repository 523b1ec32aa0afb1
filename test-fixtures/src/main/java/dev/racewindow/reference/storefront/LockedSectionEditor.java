// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import dev.racewindow.reference.locks.AdvisoryLocks;
import dev.racewindow.reference.locks.LockTimeoutException;
import dev.racewindow.reference.locks.LockWatch;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Edits drafts in transactions of READ COMMITTED that begin with the tenant's lock: the tenant's,
 * for the document that is read and written is the tenant's, whatever section is meant.
 */
public final class LockedSectionEditor implements SectionEditor {
  /** How long an edit may take, and wait for others. */
  public static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

  private final TransactionTemplate transactions;
  private final DraftConfigs drafts;
  private final AdvisoryLocks locks;
  private final LockWatch watch;
  private final Duration longestWait;

  /** An editor that waits for {@link #LONGEST_WAIT} at most. */
  public LockedSectionEditor(
      PlatformTransactionManager manager, JdbcTemplate jdbc, DraftConfigs drafts) {
    this(manager, jdbc, drafts, LONGEST_WAIT);
  }

  /** An editor of another patience, up to {@link #LONGEST_WAIT}. */
  public LockedSectionEditor(
      PlatformTransactionManager manager,
      JdbcTemplate jdbc,
      DraftConfigs drafts,
      Duration longestWait) {
    this.transactions = new TransactionTemplate(manager);
    this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    this.transactions.setTimeout(Math.toIntExact(LONGEST_WAIT.toSeconds()));
    this.drafts = drafts;
    this.locks = new AdvisoryLocks(jdbc, longestWait);
    this.watch = new LockWatch(jdbc);
    this.longestWait = longestWait;
  }

  /**
   * {@inheritDoc}
   *
   * @throws LockTimeoutException if somebody else edits the storefront for too long
   */
  @Override
  public void createSection(long tenantId, String page, PageSection section) {
    edit(
        tenantId,
        draft -> {
          if (draft.hasSection(section.id())) {
            throw new SectionExistsException(section.id());
          }
          return draft.plus(page, section);
        });
  }

  /**
   * Replaces the section that has the same id.
   *
   * @throws NoSuchElementException if there is none
   * @throws LockTimeoutException if somebody else edits the storefront for too long
   */
  public void updateSection(long tenantId, PageSection section) {
    edit(
        tenantId,
        draft -> {
          if (!draft.hasSection(section.id())) {
            throw new NoSuchElementException("There is no section " + section.id());
          }
          return draft.with(section);
        });
  }

  private void edit(long tenantId, UnaryOperator<DraftConfig> change) {
    String lock = "storefront:" + tenantId;
    try {
      transactions.executeWithoutResult(
          status -> {
            locks.acquire(lock);
            drafts.write(tenantId, change.apply(drafts.read(tenantId)));
          });
    } catch (DataAccessException failure) {
      throw watch.explain(failure, lock, longestWait);
    }
  }
}
