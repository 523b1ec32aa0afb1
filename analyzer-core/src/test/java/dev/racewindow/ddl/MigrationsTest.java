// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of scripts, and what later ones change. */
class MigrationsTest {
  private static final String TABLE =
      """
      CREATE TABLE t (id serial PRIMARY KEY, a int UNIQUE, b int, CONSTRAINT u UNIQUE (a, b));
      CREATE UNIQUE INDEX i ON t (b);
      """;

  @Test
  void nothingIsNothing() {
    assertThat(new Tables().all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE t DROP CONSTRAINT u | P[id] C[a] I[b]",
        "ALTER TABLE t DROP CONSTRAINT IF EXISTS t_a_key CASCADE | P[id] C[a, b] I[b]",
        "ALTER TABLE t DROP CONSTRAINT t_pkey | C[a] C[a, b] I[b]",
        "ALTER TABLE t DROP PRIMARY KEY, DROP INDEX i | C[a] C[a, b]",
        "ALTER TABLE t DROP KEY a | P[id] C[a, b] I[b]",
        "ALTER TABLE t DROP COLUMN b | P[id] C[a]",
        "ALTER TABLE t DROP a CASCADE | P[id] I[b]",
        "DROP INDEX CONCURRENTLY IF EXISTS s.i | P[id] C[a] C[a, b]",
        "DROP INDEX i ON t | P[id] C[a] C[a, b]",
        "DROP INDEX i ON other | P[id] C[a] C[a, b] I[b]",
        "ALTER TABLE t RENAME COLUMN a TO c | P[id] C[c] C[c, b] I[b]",
        "ALTER TABLE t RENAME a TO c | P[id] C[c] C[c, b] I[b]",
        "ALTER TABLE t CHANGE COLUMN a c int NOT NULL | P[id] C[c] C[c, b] I[b]",
        "ALTER TABLE t ADD CONSTRAINT k UNIQUE USING INDEX i | P[id] C[a] C[a, b] C[b]",
        "ALTER INDEX i RENAME TO j; DROP INDEX j | P[id] C[a] C[a, b]",
        "ALTER TABLE t RENAME CONSTRAINT u TO v; ALTER TABLE t DROP CONSTRAINT u"
            + " | P[id] C[a] C[a, b] I[b]"
      })
  void changesATable(String change, String keys) {
    assertThat(String.join(" ", Tables.of(TABLE + change + ";").keys("t"))).isEqualTo(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALTER TABLE t RENAME TO v", "RENAME TABLE `t` TO `v`"})
  void renamesATable(String change) {
    Tables tables = Tables.of(TABLE + change + ";");

    assertThat(tables.all()).containsOnlyKeys("v");
    assertThat(tables.keys("v")).hasSize(4);
  }

  @Test
  void copiesATable() {
    Tables tables =
        Tables.of(
            TABLE
                + """
                CREATE TABLE l (LIKE t INCLUDING ALL);
                CREATE TABLE m (LIKE t);
                CREATE TABLE n (LIKE t INCLUDING DEFAULTS EXCLUDING INDEXES);
                CREATE TABLE o LIKE t;
                """);

    assertThat(tables.keys("l")).hasSize(4);
    assertThat(tables.keys("o")).hasSize(4);
    assertThat(tables.table("n").keys()).isEmpty();
  }

  @Test
  void flywayCountsVersionsAndNotLetters() {
    Tables tables =
        new Tables()
            .and("db/migration/V10__back.sql", "CREATE UNIQUE INDEX i ON t (a);")
            .and("db/migration/V2__a.sql", "CREATE UNIQUE INDEX i ON t (b);")
            .and("db/migration/V2_1/V2.1__b.sql", "DROP INDEX i;")
            .and("db/migration/R__views.sql", "DROP INDEX i;")
            .and("db/migration/V1__t.sql", "CREATE TABLE t (a int, b int);")
            .and("db/migration/U2__undo.sql", "DROP TABLE t;");

    assertThat(tables.keys("t")).isEmpty();
    assertThat(tables.and("db/migration/V010_1__c.sql", "").keys("t")).isEmpty();
  }

  @Test
  void repeatableMigrationsComeLast() {
    Tables tables =
        new Tables()
            .and("db/migration/R__keys.sql", "CREATE UNIQUE INDEX i ON t (b);")
            .and("db/migration/V1__t.sql", "CREATE TABLE t (a int UNIQUE, b int); DROP INDEX i;");

    assertThat(tables.keys("t")).containsExactly("C[a]", "I[b]");
  }

  @Test
  void aBaselineStandsForWhatWasBefore() {
    Tables tables =
        new Tables()
            .and("db/migration/V1__t.sql", "CREATE TABLE t (a int UNIQUE);")
            .and("db/migration/B5__t.sql", "CREATE TABLE t (a int);")
            .and("db/migration/V6__b.sql", "ALTER TABLE t ADD b int UNIQUE;");

    assertThat(tables.keys("t")).containsExactly("C[b]");
  }

  @Test
  void otherScriptsAreRunByName() {
    Tables tables =
        new Tables()
            .and("sql/10-drop.sql", "ALTER TABLE t DROP CONSTRAINT u;")
            .and("sql/9-add.sql", "ALTER TABLE t ADD CONSTRAINT u UNIQUE (a);")
            .and("sql/1.sql", "CREATE TABLE t (a int);");

    assertThat(tables.keys("t")).isEmpty();
  }

  @Test
  void aScriptThatClearsTheDatabaseIsNotTakenForTheLast() {
    Tables tables =
        new Tables()
            .and("sql/create.sql", "CREATE TABLE t (a int UNIQUE);")
            .and("sql/drop.sql", "DROP TABLE IF EXISTS t;");

    assertThat(tables.keys("t")).containsExactly("C[a]");
  }

  @Test
  void aMigrationThatDropsATableDoes() {
    Tables tables =
        new Tables()
            .and("db/migration/V1__t.sql", "CREATE TABLE t (a int UNIQUE);")
            .and("db/migration/V2__t.sql", "DROP TABLE t; CREATE TABLE t (a int);");

    assertThat(tables.keys("t")).isEmpty();
  }

  @Test
  void whereThereIsPostgresOtherDatabasesDoNotCount() {
    Tables tables =
        new Tables()
            .and("db/migration/mysql/V1__t.sql", "CREATE TABLE t (a int UNIQUE, b int);")
            .and("db/migration/postgresql/V1__t.sql", "CREATE TABLE t (a int, b int UNIQUE);")
            .and("db/migration/mysql/V2__u.sql", "CREATE TABLE u (a int UNIQUE);");

    assertThat(tables.keys("t")).containsExactly("C[b]");
    assertThat(tables.keys("u")).containsExactly("C[a]");
  }

  @Test
  void aDropForOneDatabaseDoesNotConcernAnother() {
    Tables tables =
        new Tables()
            .and("db/migration/common/V1__t.sql", "CREATE TABLE t (a int CONSTRAINT u UNIQUE);")
            .and("db/migration/h2/V2__t.sql", "ALTER TABLE t DROP CONSTRAINT u;")
            .and("db/migration/postgresql/V3__t.sql", "ALTER TABLE t ADD b int UNIQUE;");

    assertThat(tables.keys("t")).containsExactly("C[a]", "C[b]");
  }

  @Test
  void historiesOfOneModuleAreUnited() {
    Tables tables =
        new Tables()
            .and("a/db/migration/V1__t.sql", "CREATE TABLE t (a int UNIQUE, b int);")
            .and("b/db/migration/V1__t.sql", "CREATE TABLE t (b int UNIQUE);");

    assertThat(tables.keys("t")).containsExactly("C[a]", "C[b]");
  }

  @Test
  void eachModuleHasTablesOfItsOwn() {
    SortedMap<String, SortedMap<String, DeclaredTable>> byModule =
        new Tables()
            .and("a/db/migration/V1__t.sql", "CREATE TABLE t (a int UNIQUE, b int);")
            .and("a/db/more.sql", "CREATE UNIQUE INDEX i ON t (b);")
            .and("b/db/migration/V1__t.sql", "CREATE TABLE t (c int UNIQUE);")
            .byModule(path -> path.substring(0, 1));

    assertThat(columns(byModule, "a")).containsExactlyInAnyOrder(List.of("a"), List.of("b"));
    assertThat(columns(byModule, "b")).containsExactly(List.of("c"));
  }

  private static List<List<String>> columns(
      SortedMap<String, SortedMap<String, DeclaredTable>> byModule, String module) {
    return byModule.getOrDefault(module, Collections.emptySortedMap()).values().stream()
        .flatMap(table -> table.keys().stream())
        .map(DeclaredKey::columns)
        .toList();
  }

  @Test
  void theOrderInWhichScriptsAreGivenDoesNotMatter() {
    Tables one =
        new Tables().and("a/1.sql", TABLE).and("a/2.sql", "ALTER TABLE t DROP CONSTRAINT u;");
    Tables other =
        new Tables().and("a/2.sql", "ALTER TABLE t DROP CONSTRAINT u;").and("a/1.sql", TABLE);

    assertThat(one.all()).isEqualTo(other.all());
  }
}
