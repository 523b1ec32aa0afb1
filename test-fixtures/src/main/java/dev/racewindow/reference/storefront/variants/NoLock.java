// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront.variants;

import dev.racewindow.reference.storefront.DraftConfig;
import dev.racewindow.reference.storefront.DraftConfigs;
import dev.racewindow.reference.storefront.PageSection;
import dev.racewindow.reference.storefront.SectionEditor;
import dev.racewindow.reference.storefront.SectionExistsException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads, checks and writes in a transaction, and takes that for a guard. */
public final class NoLock implements SectionEditor {
  private final TransactionTemplate transactions;
  private final DraftConfigs drafts;

  /** An editor in transactions of the database's own level, READ COMMITTED. */
  public NoLock(PlatformTransactionManager manager, DraftConfigs drafts) {
    this.transactions = new TransactionTemplate(manager);
    this.drafts = drafts;
  }

  @Override
  public void createSection(long tenantId, String page, PageSection section) {
    transactions.executeWithoutResult(
        status -> {
          DraftConfig draft = drafts.read(tenantId);
          if (draft.hasSection(section.id())) {
            throw new SectionExistsException(section.id());
          }
          // RACE: LostUpdate
          drafts.write(tenantId, draft.plus(page, section));
        });
  }
}
