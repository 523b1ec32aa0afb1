// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Liquibase changelogs in all of their notations, by the Liquibase manual. */
class ChangelogTest {
  private static final String TABLE =
      """
      <createTable tableName="t">
        <column name="id" type="bigint" autoIncrement="true"><constraints primaryKey="true"/></column>
        <column name="a" type="int"><constraints unique="true" uniqueConstraintName="ua"/></column>
        <column name="b" type="int"/>
        <column name="c" type="int">
          <constraints foreignKeyName="f" references="u(id)"/>
        </column>
      </createTable>
      """;

  @Test
  void readsColumnsAndTheirConstraints() {
    Tables tables = xml(TABLE);

    assertThat(tables.keys("t")).containsExactly("P[id]", "C[a]");
    assertThat(tables.table("t").generated()).containsExactly("id");
    assertThat(tables.table("t").foreignKeys()).hasSize(1);
    assertThat(tables.table("t").keys().get(1).origin())
        .isEqualTo("unique constraint ua (log.xml:5)");
  }

  @Test
  void readsChangesOfTables() {
    Tables tables =
        xml(
            TABLE
                + """
                <addUniqueConstraint tableName="t" columnNames="a, b" constraintName="uab"/>
                <createIndex tableName="t" indexName="i" unique="true">
                  <column name="lower(b)" computed="true"/>
                </createIndex>
                <createIndex tableName="t" indexName="j"><column name="c"/></createIndex>
                <dropUniqueConstraint tableName="t" constraintName="ua"/>
                <renameColumn tableName="t" oldColumnName="b" newColumnName="d"/>
                <renameTable oldTableName="t" newTableName="v"/>
                <addForeignKeyConstraint baseTableName="v" baseColumnNames="d"
                    constraintName="g" referencedTableName="w" referencedColumnNames="id"
                    onDelete="SET NULL"/>
                <rollback><dropTable tableName="v"/></rollback>
                """);

    assertThat(tables.all()).containsOnlyKeys("v");
    assertThat(tables.keys("v")).containsExactly("P[id]", "C[a, d]", "I[d]");
    assertThat(tables.table("v").foreignKeys())
        .extracting(DeclaredForeignKey::table, DeclaredForeignKey::refuses)
        .containsExactlyInAnyOrder(tuple("u", true), tuple("w", false));
  }

  @Test
  void dropsWhatIsDropped() {
    Tables tables =
        xml(
            TABLE
                + """
                <createIndex tableName="t" indexName="i" unique="true"><column name="b"/></createIndex>
                <dropIndex tableName="t" indexName="i"/>
                <dropPrimaryKey tableName="t"/>
                <dropForeignKeyConstraint baseTableName="t" constraintName="f"/>
                <dropColumn tableName="t"><column name="a"/></dropColumn>
                """);

    assertThat(tables.table("t").keys()).isEmpty();
    assertThat(tables.table("t").foreignKeys()).isEmpty();
  }

  @Test
  void readsSqlWithinIt() {
    Tables tables =
        xml(
            """
            <sql>CREATE TABLE t (a int);
              CREATE UNIQUE INDEX i ON t (a) WHERE a &gt; 0;</sql>
            <sql dbms="mysql">ALTER TABLE t ADD UNIQUE (b)</sql>
            <sql dbms="postgresql">ALTER TABLE t ADD UNIQUE (c)</sql>
            """);

    assertThat(tables.keys("t")).containsExactly("I[a] if ?", "C[c]");
  }

  @Test
  void followsPostgresWhereThereAreSeveralDatabases() {
    Tables tables =
        new Tables()
            .and(
                "log.xml",
                """
                <databaseChangeLog>
                  <changeSet id="1" author="x" dbms="postgresql, h2">
                    <addUniqueConstraint tableName="t" columnNames="a"/>
                  </changeSet>
                  <changeSet id="2" author="x" dbms="mysql">
                    <addUniqueConstraint tableName="t" columnNames="b"/>
                  </changeSet>
                  <changeSet id="3" author="x" dbms="!postgresql">
                    <addUniqueConstraint tableName="t" columnNames="c"/>
                  </changeSet>
                </databaseChangeLog>
                """);

    assertThat(tables.keys("t")).containsExactly("C[a]");
  }

  @Test
  void includesFilesWhereTheyAreNamed() {
    Tables tables =
        new Tables()
            .and(
                "src/main/resources/db/master.yaml",
                """
                databaseChangeLog:
                  - include:
                      file: 2.sql
                      relativeToChangelogFile: true
                  - include: { file: "classpath:/db/1.json" }
                  - includeAll: { path: db/more/ }
                """)
            .and(
                "src/main/resources/db/1.json",
                """
                {"databaseChangeLog": [{"changeSet": {"id": "1", "author": "x", "changes": [
                  {"dropUniqueConstraint": {"tableName": "t", "constraintName": "u"}}
                ]}}]}
                """)
            .and("src/main/resources/db/2.sql", "CREATE TABLE t (a int CONSTRAINT u UNIQUE);")
            .and("src/main/resources/db/more/b.sql", "ALTER TABLE t DROP CONSTRAINT v;")
            .and("src/main/resources/db/more/a.sql", "ALTER TABLE t ADD CONSTRAINT v UNIQUE (a);");

    assertThat(tables.keys("t")).isEmpty();
  }

  @Test
  void filesThatIncludeEachOtherComeToAnEnd() {
    String include =
        """
        <databaseChangeLog><include file="%s"/><changeSet id="1" author="x">
          <addUniqueConstraint tableName="t" columnNames="a"/>
        </changeSet></databaseChangeLog>
        """;
    Tables tables =
        new Tables()
            .and("root.xml", "<databaseChangeLog><include file=\"a.xml\"/></databaseChangeLog>")
            .and("a.xml", include.formatted("b.xml"))
            .and("b.xml", include.formatted("a.xml"));

    assertThat(tables.keys("t")).containsExactly("C[a]");
  }

  @Test
  void readsFormattedSql() {
    Tables tables =
        Tables.of(
            """
            --liquibase formatted sql
            --changeset x:1
            CREATE TABLE t (a int, b int);
            --rollback DROP TABLE t;
            --changeset x:2 dbms:mysql
            ALTER TABLE t ADD UNIQUE (a);
            --changeset x:3 dbms:postgresql
            ALTER TABLE t ADD UNIQUE (b);
            """);

    assertThat(tables.keys("t")).containsExactly("C[b]");
  }

  @Test
  void anythingElseIsNoChangelog() {
    assertThat(new Tables().and("a.xml", "<beans/>").and("b.yaml", "a: [1, 2]").all()).isEmpty();
  }

  @Test
  void looksAtNothingOutside() {
    String text =
        """
        <!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>
        <databaseChangeLog><changeSet id="1" author="x">
          <addUniqueConstraint tableName="t" columnNames="a"/>
        </changeSet></databaseChangeLog>
        """;

    assertThat(new Tables().and("a.xml", text).keys("t")).containsExactly("C[a]");
  }

  @Test
  void saysWhereAChangelogIsBroken() {
    byte[] broken = "<databaseChangeLog>\n  <changeSet>\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> SchemaScript.read("a.xml", new ByteArrayInputStream(broken)))
        .isInstanceOfSatisfying(
            UnreadableScriptException.class, e -> assertThat(e.line()).isEqualTo(3));
    byte[] yaml = "databaseChangeLog:\n - a: [\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> SchemaScript.read("a.yaml", new ByteArrayInputStream(yaml)))
        .isInstanceOf(UnreadableScriptException.class);
  }

  private static Tables xml(String changes) {
    return new Tables()
        .and(
            "log.xml",
            "<databaseChangeLog>\n<changeSet id=\"1\" author=\"x\">\n"
                + changes
                + "</changeSet>\n</databaseChangeLog>\n");
  }
}
