// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.racewindow.reference.locks.AdvisoryLocks;
import dev.racewindow.reference.storefront.variants.DifferingKeys;
import dev.racewindow.reference.storefront.variants.LockAfterRead;
import dev.racewindow.reference.storefront.variants.LockOutsideTransaction;
import dev.racewindow.reference.storefront.variants.NarrowKey;
import dev.racewindow.reference.storefront.variants.NoLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** All ways of editing a draft, over any data source. */
public enum Storefronts {
  FIXED,
  SERIALIZABLE,
  NO_LOCK,
  LOCK_AFTER_READ,
  LOCK_OUTSIDE_TRANSACTION,
  DIFFERING_KEYS,
  NARROW_KEY;

  static final String CREATED = "created";
  static final String EXISTS = "already exists";

  SectionEditor over(DataSource dataSource) {
    JdbcTemplate jdbc = new JdbcTemplate(dataSource);
    JdbcTransactionManager manager = new JdbcTransactionManager(dataSource);
    DraftConfigs drafts = new DraftConfigs(jdbc, new ObjectMapper());
    AdvisoryLocks locks = new AdvisoryLocks(jdbc, LockedSectionEditor.LONGEST_WAIT);
    return switch (this) {
      case FIXED -> new LockedSectionEditor(manager, jdbc, drafts);
      case SERIALIZABLE -> new SerializableSectionEditor(manager, drafts);
      case NO_LOCK -> new NoLock(manager, drafts);
      case LOCK_AFTER_READ -> new LockAfterRead(manager, locks, drafts);
      case LOCK_OUTSIDE_TRANSACTION -> new LockOutsideTransaction(jdbc, drafts);
      case DIFFERING_KEYS -> new DifferingKeys(manager, locks, drafts);
      case NARROW_KEY -> new NarrowKey(manager, locks, drafts);
    };
  }

  /** Creates a section, and says what a client is told. */
  static String create(SectionEditor editor, long tenant, String page, String id) {
    try {
      editor.createSection(tenant, page, new PageSection(id, "hero", "Welcome"));
      return CREATED;
    } catch (SectionExistsException e) {
      return EXISTS;
    }
  }
}
