// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import static dev.racewindow.reference.storefront.Storefronts.CREATED;
import static dev.racewindow.reference.storefront.Storefronts.EXISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.racewindow.reference.Crowd;
import dev.racewindow.reference.Database;
import dev.racewindow.reference.locks.LockHolder;
import dev.racewindow.reference.locks.LockTimeoutException;
import dev.racewindow.reference.locks.LockWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.EmptyResultDataAccessException;

/**
 * The nine behaviours of the section editor that its failing tests ask for, with real threads on a
 * real pool.
 */
class StorefrontTest {
  private static final long TENANT = 1;
  private static final long OTHER = 2;
  private static final String LOCK_OF_TENANT =
      "SELECT pg_advisory_xact_lock(hashtextextended('storefront:1', 0))";

  private static Database database;
  private LockedSectionEditor editor;

  @BeforeAll
  static void open() throws SQLException {
    database = Database.open();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void makeDrafts() {
    editor = (LockedSectionEditor) Storefronts.FIXED.over(database.pool());
    database.jdbc().update("DELETE FROM tenant_draft");
    database.jdbc().update("INSERT INTO tenant_draft (tenant_id) VALUES (?), (?)", TENANT, OTHER);
  }

  @Test
  void aDuplicateIdOnOnePageIsPrevented() throws Exception {
    assertThat(Crowd.together(2, i -> () -> create(TENANT, "home", "hero")))
        .containsExactlyInAnyOrder(CREATED, EXISTS);
    assertThat(sections(TENANT)).hasSize(1);
  }

  @Test
  void aDuplicateIdOnAnotherPageIsPrevented() throws Exception {
    List<String> pages = List.of("home", "about");
    assertThat(Crowd.together(2, i -> () -> create(TENANT, pages.get(i), "hero")))
        .containsExactlyInAnyOrder(CREATED, EXISTS);
    assertThat(sections(TENANT)).hasSize(1);
  }

  @Test
  void ofFiveSimultaneousCreationsOfOneIdOneSucceedsAndFourAreTold() throws Exception {
    assertThat(Crowd.together(5, i -> () -> create(TENANT, "home", "hero")))
        .containsExactlyInAnyOrder(CREATED, EXISTS, EXISTS, EXISTS, EXISTS);
    assertThat(sections(TENANT)).hasSize(1);
  }

  /** Without a lock four are refused again and again, and try again. */
  @Test
  void atSerializableFiveSimultaneousCreationsSucceedByTryingAgain() throws Exception {
    SectionEditor serializable = Storefronts.SERIALIZABLE.over(database.pool());
    assertThat(
            Crowd.together(
                5, i -> () -> Storefronts.create(serializable, TENANT, "home", "id-" + i)))
        .containsOnly(CREATED);
    assertThat(sections(TENANT)).hasSize(5);
  }

  @Test
  void threeDistinctIdsAllSucceed() throws Exception {
    assertThat(Crowd.together(3, i -> () -> create(TENANT, "home", "section-" + i)))
        .containsOnly(CREATED);
    assertThat(sections(TENANT))
        .extracting(PageSection::id)
        .containsExactlyInAnyOrder("section-0", "section-1", "section-2");
  }

  @Test
  void anUpdateAndACreationBothLast() throws Exception {
    create(TENANT, "home", "hero");
    PageSection changed = new PageSection("hero", "hero", "Changed");
    Crowd.together(
        2,
        i ->
            () -> {
              if (i == 0) {
                editor.updateSection(TENANT, changed);
              } else {
                create(TENANT, "home", "second");
              }
              return i;
            });
    assertThat(sections(TENANT)).hasSize(2).contains(changed);
  }

  @Test
  void twoTenantsMayUseOneId() throws Exception {
    List<Long> tenants = List.of(TENANT, OTHER);
    assertThat(Crowd.together(2, i -> () -> create(tenants.get(i), "home", "hero")))
        .containsOnly(CREATED);
  }

  /** The lock of the one is held all the while. */
  @Test
  void tenantsDoNotWaitForEachOther() throws SQLException {
    try (Connection busy = database.pool().getConnection();
        Statement statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute(LOCK_OF_TENANT);
      assertThat(create(OTHER, "home", "hero")).isEqualTo(CREATED);
      busy.rollback();
    }
  }

  @Test
  void aFailedTransactionLetsTheLockGoAndChangesNothing() {
    long nobody = 3;
    assertThatThrownBy(() -> create(nobody, "home", "hero"))
        .isInstanceOf(EmptyResultDataAccessException.class);
    assertThat(new LockWatch(database.jdbc()).holdersOf("storefront:3")).isEmpty();
    create(TENANT, "home", "hero");
    assertThat(create(TENANT, "home", "hero")).isEqualTo(EXISTS);
    assertThat(new LockWatch(database.jdbc()).holdersOf("storefront:1")).isEmpty();
    assertThat(create(TENANT, "home", "second")).isEqualTo(CREATED);
  }

  @Test
  void aLockThatTimesOutIsExplained() throws SQLException {
    LockedSectionEditor impatient =
        new LockedSectionEditor(
            database.transactions(),
            database.jdbc(),
            new DraftConfigs(database.jdbc(), new ObjectMapper()),
            Duration.ofMillis(50));
    try (Connection busy = database.pool().getConnection();
        Statement statement = busy.createStatement()) {
      busy.setAutoCommit(false);
      statement.execute(LOCK_OF_TENANT);
      LockHolder holder = new LockWatch(database.jdbc()).holdersOf("storefront:1").get(0);
      assertThatThrownBy(
              () ->
                  impatient.createSection(TENANT, "home", new PageSection("hero", "hero", "text")))
          .isInstanceOf(LockTimeoutException.class)
          .hasMessageStartingWith(
              "Could not lock the advisory lock storefront:1 within 50 ms; nothing was changed."
                  + " It is held by process %d (reference, idle in transaction for "
                      .formatted(holder.pid()))
          .hasMessageContaining("last statement: SELECT pg_advisory_xact_lock")
          .hasMessageEndingWith(
              "Please try again; if that does not help, end the session with"
                  + " SELECT pg_terminate_backend(%d).".formatted(holder.pid()));
      busy.rollback();
    }
    assertThat(create(TENANT, "home", "hero")).isEqualTo(CREATED);
  }

  private String create(long tenant, String page, String id) {
    return Storefronts.create(editor, tenant, page, id);
  }

  private static List<PageSection> sections(long tenant) {
    return new DraftConfigs(database.jdbc(), new ObjectMapper())
        .read(tenant).pages().values().stream().flatMap(List::stream).toList();
  }
}
