// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Interleavings;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All interleavings of callers who edit the draft of one tenant. */
class StorefrontInterleavingsTest {

  /** Whatever the level of the database is, for the editor sets its own. */
  @Interleavings(
      isolation = {Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ, Isolation.SERIALIZABLE})
  void ofTwoCreationsOfOneIdOneSucceeds(Scenario.Builder scenario) {
    StorefrontScenarios.oneId(scenario, Storefronts.FIXED);
  }

  @Interleavings
  void ofThreeCreationsOfOneIdOneSucceeds(Scenario.Builder scenario) {
    StorefrontScenarios.oneId(scenario, Storefronts.FIXED).caller("C", creation("home", "hero"));
  }

  @Interleavings
  void atSerializableOfTwoCreationsOfOneIdOneSucceeds(Scenario.Builder scenario) {
    StorefrontScenarios.oneId(scenario, Storefronts.SERIALIZABLE);
  }

  @Interleavings
  void atSerializableTwoDistinctIdsSucceed(Scenario.Builder scenario) {
    StorefrontScenarios.distinctIds(scenario, Storefronts.SERIALIZABLE);
  }

  @Interleavings
  void threeDistinctIdsAllSucceed(Scenario.Builder scenario) {
    StorefrontScenarios.distinctIds(scenario, Storefronts.FIXED)
        .caller("C", creation("about", "third"))
        .invariant(
            "the third is there", end -> end.number(StorefrontScenarios.count("third")) == 1);
  }

  @Interleavings
  void anUpdateAndACreationBothLast(Scenario.Builder scenario) {
    StorefrontScenarios.distinctIds(scenario, Storefronts.FIXED)
        .seed(
            """
            update tenant_draft set document =
              '{"pages": {"about": [{"id": "us", "kind": "text", "text": "old"}]}}'
            """)
        .caller(
            "C",
            me -> {
              LockedSectionEditor editor =
                  (LockedSectionEditor) Storefronts.FIXED.over(me.dataSource());
              editor.updateSection(
                  StorefrontScenarios.TENANT, new PageSection("us", "text", "new"));
              return null;
            })
        .invariant(
            "the new text is there",
            end ->
                end.number("select count(*) from tenant_draft where document::text like '%new%'")
                    == 1);
  }

  /** Whatever does not lock the tenant first makes two sections of one id. */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FIXED", "SERIALIZABLE", "NARROW_KEY"})
  void createsOneIdTwice(Storefronts variant) throws SQLException {
    Scenario scenario = StorefrontScenarios.oneId(Scenario.named(variant.name()), variant).build();
    assertThat(explore(scenario).kind()).isEqualTo(Verdict.Kind.VIOLATED);
  }

  /** The narrow key keeps what it promises. */
  @Interleavings
  void aKeyOfTenantAndSectionGuardsTheId(Scenario.Builder scenario) {
    StorefrontScenarios.oneId(scenario, Storefronts.NARROW_KEY);
  }

  /**
   * And loses what nobody thought of: one of two sections that have nothing to do with each other.
   */
  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FIXED", "SERIALIZABLE"})
  void losesADistinctSection(Storefronts variant) throws SQLException {
    Scenario scenario =
        StorefrontScenarios.distinctIds(Scenario.named(variant.name()), variant).build();
    assertThat(explore(scenario).kind()).isEqualTo(Verdict.Kind.VIOLATED);
  }

  private static Work creation(String page, String id) {
    return me ->
        Storefronts.create(
            Storefronts.FIXED.over(me.dataSource()), StorefrontScenarios.TENANT, page, id);
  }

  private static Verdict explore(Scenario scenario) throws SQLException {
    return Lab.explore(scenario, Settings.at(Isolation.READ_COMMITTED));
  }
}
