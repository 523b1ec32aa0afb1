// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.storefront;

import dev.racewindow.lab.Scenario;
import dev.racewindow.reference.Migrations;

/** Callers who edit the draft of one tenant. */
public final class StorefrontScenarios {
  static final long TENANT = 7;

  private StorefrontScenarios() {}

  /** Two create a section of the same id, on two pages. */
  public static Scenario.Builder oneId(Scenario.Builder scenario, Storefronts way) {
    return emptyDraft(scenario, way, "home", "hero", "about", "hero")
        .invariant("one section", end -> end.number(count("hero")) == 1)
        .invariant("one creates it", end -> end.answered(Storefronts.CREATED) == 1);
  }

  /** Two create sections of different ids on one page. */
  public static Scenario.Builder distinctIds(Scenario.Builder scenario, Storefronts way) {
    return emptyDraft(scenario, way, "home", "first", "home", "second")
        .invariant("the first is there", end -> end.number(count("first")) == 1)
        .invariant("the second is there", end -> end.number(count("second")) == 1);
  }

  private static Scenario.Builder emptyDraft(
      Scenario.Builder scenario, Storefronts way, String... pagesAndIds) {
    return scenario
        .schema(Migrations.text("V1__storefront"))
        .seed("insert into tenant_draft (tenant_id) values (" + TENANT + ")")
        .caller(
            "A",
            me ->
                Storefronts.create(
                    way.over(me.dataSource()), TENANT, pagesAndIds[0], pagesAndIds[1]))
        .caller(
            "B",
            me ->
                Storefronts.create(
                    way.over(me.dataSource()), TENANT, pagesAndIds[2], pagesAndIds[3]));
  }

  /** A query for the number of sections of an id, on all pages. */
  static String count(String id) {
    return """
    select count(*) from tenant_draft,
      jsonb_path_query(document, '$.pages.*[*] ? (@.id == "%s")')
    """
        .formatted(id);
  }
}
