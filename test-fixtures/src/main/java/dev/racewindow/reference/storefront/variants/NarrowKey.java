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

/**
 * Locks tenant and section. That guards the id, and not the document: who creates another section
 * holds another lock, and writes over what the first one wrote.
 */
public final class NarrowKey implements SectionEditor {
  private final TransactionTemplate transactions;
  private final AdvisoryLocks locks;
  private final DraftConfigs drafts;

  /** An editor that locks less than it writes. */
  public NarrowKey(PlatformTransactionManager manager, AdvisoryLocks locks, DraftConfigs drafts) {
    this.transactions = new TransactionTemplate(manager);
    this.locks = locks;
    this.drafts = drafts;
  }

  @Override
  public void createSection(long tenantId, String page, PageSection section) {
    transactions.executeWithoutResult(
        status -> {
          locks.acquire("storefront:" + tenantId + ":" + section.id());
          DraftConfig draft = drafts.read(tenantId);
          if (draft.hasSection(section.id())) {
            throw new SectionExistsException(section.id());
          }
          // RACE: MismatchedLockKey
          drafts.write(tenantId, draft.plus(page, section));
        });
  }
}
