// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront.variants;

import dev.racewindow.reference.storefront.DraftConfig;
import dev.racewindow.reference.storefront.DraftConfigs;
import dev.racewindow.reference.storefront.PageSection;
import dev.racewindow.reference.storefront.SectionEditor;
import dev.racewindow.reference.storefront.SectionExistsException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes a transaction's lock where there is no transaction: it is let go with its own statement.
 */
public final class LockOutsideTransaction implements SectionEditor {
  private final JdbcTemplate jdbc;
  private final DraftConfigs drafts;

  /** An editor whose statements commit one by one. */
  public LockOutsideTransaction(JdbcTemplate jdbc, DraftConfigs drafts) {
    this.jdbc = jdbc;
    this.drafts = drafts;
  }

  @Override
  public void createSection(long tenantId, String page, PageSection section) {
    jdbc.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> {},
        "storefront:" + tenantId);
    DraftConfig draft = drafts.read(tenantId);
    if (draft.hasSection(section.id())) {
      throw new SectionExistsException(section.id());
    }
    // RACE: LockOutsideTransaction
    drafts.write(tenantId, draft.plus(page, section));
  }
}
