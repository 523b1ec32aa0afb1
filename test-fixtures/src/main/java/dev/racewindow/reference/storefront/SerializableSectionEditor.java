// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Edits drafts at SERIALIZABLE without a lock, and tries again when PostgreSQL refuses. That holds
 * only if whoever else writes drafts does so at SERIALIZABLE as well.
 */
public final class SerializableSectionEditor implements SectionEditor {
  /** Of as many callers at once one succeeds each time, so that the last has as many attempts. */
  public static final int MOST_ATTEMPTS = 10;

  private static final Logger LOG = LoggerFactory.getLogger(SerializableSectionEditor.class);

  private final TransactionTemplate transactions;
  private final DraftConfigs drafts;

  /** An editor over a manager that translates what goes wrong at the commit, too. */
  public SerializableSectionEditor(JdbcTransactionManager manager, DraftConfigs drafts) {
    this.transactions = new TransactionTemplate(manager);
    this.transactions.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    this.drafts = drafts;
  }

  /**
   * {@inheritDoc}
   *
   * @throws ConcurrencyFailureException if it was refused {@link #MOST_ATTEMPTS} times
   */
  @Override
  public void createSection(long tenantId, String page, PageSection section) {
    for (int attempt = 1; ; attempt++) {
      try {
        transactions.executeWithoutResult(status -> create(tenantId, page, section));
        return;
      } catch (ConcurrencyFailureException refused) {
        if (attempt == MOST_ATTEMPTS) {
          throw refused;
        }
        LOG.info("event=serialization_retry tenant={} attempt={}", tenantId, attempt);
      }
    }
  }

  private void create(long tenantId, String page, PageSection section) {
    DraftConfig draft = drafts.read(tenantId);
    if (draft.hasSection(section.id())) {
      throw new SectionExistsException(section.id());
    }
    drafts.write(tenantId, draft.plus(page, section));
  }
}
