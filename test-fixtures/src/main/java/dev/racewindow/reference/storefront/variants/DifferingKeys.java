// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront.variants;

import dev.racewindow.reference.locks.AdvisoryLocks;
import dev.racewindow.reference.storefront.DraftConfig;
import dev.racewindow.reference.storefront.DraftConfigs;
import dev.racewindow.reference.storefront.PageSection;
import dev.racewindow.reference.storefront.SectionEditor;
import dev.racewindow.reference.storefront.SectionExistsException;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Locks a key of the request's own: nobody else asks for it, so nobody waits. */
public final class DifferingKeys implements SectionEditor {
  private final TransactionTemplate transactions;
  private final AdvisoryLocks locks;
  private final DraftConfigs drafts;

  /** An editor that locks the wrong thing. */
  public DifferingKeys(
      PlatformTransactionManager manager, AdvisoryLocks locks, DraftConfigs drafts) {
    this.transactions = new TransactionTemplate(manager);
    this.locks = locks;
    this.drafts = drafts;
  }

  @Override
  public void createSection(long tenantId, String page, PageSection section) {
    transactions.executeWithoutResult(
        status -> {
          locks.acquire("storefront:" + tenantId + ":" + UUID.randomUUID());
          DraftConfig draft = drafts.read(tenantId);
          if (draft.hasSection(section.id())) {
            throw new SectionExistsException(section.id());
          }
          // RACE: UnsharedLock
          drafts.write(tenantId, draft.plus(page, section));
        });
  }
}
