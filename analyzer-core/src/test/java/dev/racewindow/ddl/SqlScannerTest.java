// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a script may hold besides definitions, none of which may hide the definition after it. */
class SqlScannerTest {
  private static final String KEY = "\nCREATE UNIQUE INDEX u ON t (a);";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- it's a comment; CREATE UNIQUE INDEX x ON t (b);",
        "/* it's; CREATE UNIQUE INDEX x ON t (b); */",
        "/*!40101 SET NAMES utf8 */;",
        "INSERT INTO t VALUES ('it''s; ', E'it\\'s;', N'x', $$it's;$$);",
        "INSERT INTO `t` VALUES ('it\\'s; CREATE TABLE x');",
        "CREATE FUNCTION f() RETURNS trigger AS $body$ BEGIN it's; ALTER TABLE t ADD UNIQUE (b);"
            + " END $body$ LANGUAGE plpgsql;",
        "DELIMITER //\nCREATE PROCEDURE p() BEGIN ALTER TABLE t ADD UNIQUE (b); END //\nDELIMITER ;",
        "COPY t (a, b) FROM stdin;\nit's\t1\nCREATE UNIQUE INDEX x ON t (b);\n\\.\n",
        "\\connect it's",
        "# it's MySQL",
        "SELECT 1\nGO\n",
        "BEGIN NULL; END\n/\n",
        "CREATE TABLE ${schema}.v (x int);",
        "SELECT data #>> '{a}', b::text[], $1 FROM t;",
        ";;;"
      })
  void findsTheDefinitionAfterIt(String before) {
    assertThat(Tables.of(before + KEY).keys("t")).containsExactly("I[a]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-- //@UNDO", "-- migrate:down", "-- +goose Down"})
  void stopsWhereAScriptTakesBack(String mark) {
    assertThat(Tables.of(KEY + "\n" + mark + "\nDROP INDEX u;").keys("t")).containsExactly("I[a]");
  }

  @Test
  void readsWhatAnAnonymousBlockDefines() {
    String sql =
        """
        DO $$
        BEGIN
          IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'u') THEN
            ALTER TABLE t ADD CONSTRAINT u UNIQUE (a);
          END IF;
        END $$;
        """;

    assertThat(Tables.of(sql).table("t").keys().get(0).origin())
        .isEqualTo("unique constraint u (a.sql:4)");
  }

  @Test
  void readsAPlaceholderAsAPartOfAName() {
    assertThat(Tables.of("CREATE TABLE ${schema}.v (x int UNIQUE);").keys("v"))
        .containsExactly("C[x]");
  }

  @Test
  void readsTheLastStatementWithoutItsEnd() {
    assertThat(Tables.of("CREATE TABLE t (a int UNIQUE)").keys("t")).containsExactly("C[a]");
  }

  @Test
  void readsUtf16WithAMarkAndWindowsLines() {
    byte[] bytes =
        "\uFEFFCREATE TABLE t (\r\n  a int UNIQUE\r\n)\r\nGO\r\n"
            .getBytes(StandardCharsets.UTF_16LE);

    assertThat(new Tables().and("a.sql", bytes).keys("t")).containsExactly("C[a]");
  }

  @Test
  void keepsNothingOfALargeDump() {
    String row = "INSERT INTO t VALUES (1, 'it''s a row; of a dump', NULL);\n";
    Tables tables = Tables.of("CREATE TABLE t (a int);\n" + row.repeat(100_000) + KEY);

    assertThat(tables.table("t").keys().get(0).place().line()).isEqualTo(100_003);
  }
}
