// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront.variants;

import dev.racewindow.reference.locks.AdvisoryLocks;
import dev.racewindow.reference.storefront.DraftConfig;
import dev.racewindow.reference.storefront.DraftConfigs;
import dev.racewindow.reference.storefront.PageSection;
import dev.racewindow.reference.storefront.SectionEditor;
import dev.racewindow.reference.storefront.SectionExistsException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the lock when the draft has been read: what was checked is stale by then. */
public final class LockAfterRead implements SectionEditor {
  private final TransactionTemplate transactions;
  private final AdvisoryLocks locks;
  private final DraftConfigs drafts;

  /** An editor that locks, too late. */
  public LockAfterRead(
      PlatformTransactionManager manager, AdvisoryLocks locks, DraftConfigs drafts) {
    this.transactions = new TransactionTemplate(manager);
    this.locks = locks;
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
          locks.acquire("storefront:" + tenantId);
          // RACE: LockAfterCheck
          drafts.write(tenantId, draft.plus(page, section));
        });
  }
}
