// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Key;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which columns of a key count as given although a check does not compare them. */
class DefaultsTest {
  private static final String TABLE =
      "CREATE TABLE label (id serial PRIMARY KEY, app text NOT NULL DEFAULT '', name text NOT NULL,"
          + " deleted_at bigint NOT NULL DEFAULT 0, UNIQUE (app, name, deleted_at))";

  @Test
  void aKeyGuardsWithADefaultThatAStatementLeaves() {
    Table table = SchemaReaderTest.schema("class A {}", TABLE).of(name()).orElseThrow();

    assertThat(table.keyWithin(key("app", "name"))).isEmpty();
    SortedSet<String> left = table.defaultsBeside(List.of("APP", "name"));
    assertThat(left).containsExactly("deletedat");
    assertThat(table.keyWithin(key("app", "name"), left).map(UniqueKey::origin))
        .contains("unique constraint (a.sql:1), assumed that both have the same deletedat");
    assertThat(table.keyWithinOfSave(key("app", "name"), left)).isPresent();
    assertThat(table.keyWithin(key("name"), left)).isEmpty();
    SortedSet<String> written = table.defaultsBeside(List.of("app", "name", "deleted_at"));
    assertThat(table.keyWithin(key("app", "name"), written)).isEmpty();
  }

  @Test
  void oneColumnHasToBeCompared() {
    Table table =
        SchemaReaderTest.schema(
                "class A {}",
                "CREATE TABLE label (a int NOT NULL DEFAULT 0, b int NOT NULL DEFAULT 0, UNIQUE (a, b))")
            .of(name())
            .orElseThrow();

    assertThat(table.keyWithin(key("c"), Set.of("a", "b"))).isEmpty();
    assertThat(table.keyWithin(key("a"), Set.of("a", "b"))).isPresent();
  }

  @Test
  void aColumnOfAnEntityCountsIfAFilterNamesIt() {
    String fields = "@Id @GeneratedValue Long id; String app; String name; Long deletedAt; }";

    assertThat(untouched("class Label { " + fields, TABLE)).isEmpty();
    assertThat(untouched("@SQLRestriction(\"`Deleted_At` = 0\") class Label { " + fields, TABLE))
        .containsExactly("deletedat");
    assertThat(
            untouched(
                "@org.hibernate.annotations.Where(clause = \"deleted_at = 0\") class Label { "
                    + fields,
                TABLE))
        .containsExactly("deletedat");
    assertThat(
            untouched(
                "@SQLDelete(sql = \"update label set deleted_at = 1 where id = ?\") class Label { "
                    + fields,
                TABLE))
        .containsExactly("deletedat");
  }

  @Test
  void aColumnThatTheEntityDoesNotHaveCounts() {
    String label = "class Label { @Id @GeneratedValue Long id; String app; String name; }";

    assertThat(untouched(label, TABLE)).containsExactly("deletedat");
  }

  @Test
  void withoutScriptsTheFieldHasToHoldAConstant() {
    assertThat(filtered("Long deletedAt;")).isEmpty();
    assertThat(filtered("Long deletedAt = null;")).isEmpty();
    assertThat(filtered("long deletedAt;")).containsExactly("deletedat");
    assertThat(filtered("Long deletedAt = -1L;")).containsExactly("deletedat");
    assertThat(filtered("static long deletedAt;")).isEmpty();
  }

  @Test
  void whatTheEntityFillsIsNoDefault() {
    assertThat(filtered("long deletedAt = System.nanoTime();")).isEmpty();
    assertThat(filtered("long deletedAt; Label(long at) { this.deletedAt = at; }")).isEmpty();
    assertThat(filtered("@CreationTimestamp long deletedAt;")).isEmpty();
    assertThat(filtered("long deletedAt; @PrePersist void in() { deletedAt = System.nanoTime(); }"))
        .isEmpty();
    assertThat(filtered("long deletedAt; void delete() { deletedAt = System.nanoTime(); }"))
        .containsExactly("deletedat");
  }

  @Test
  void aKeyOfAnnotationsGuardsToo() {
    Table table =
        SchemaReaderTest.table(
            "import jakarta.persistence.*; import org.hibernate.annotations.*; @Entity"
                + " @Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"name\","
                + " \"is_deleted\"})) @SQLRestriction(\"is_deleted = false\")"
                + " class Label { @Id @GeneratedValue Long id; String name;"
                + " @Column(name = \"is_deleted\") boolean isDeleted; }",
            "",
            "Label");

    assertThat(table.keyWithin(key("name"))).isEmpty();
    assertThat(table.keyWithin(key("name"), table.defaults().untouched()).map(UniqueKey::origin))
        .contains("@UniqueConstraint, assumed that both have the same isdeleted");
  }

  private static SortedSet<String> filtered(String member) {
    return untouched(
        "@SQLDelete(sql = \"update label set deleted_at = 1 where id = ? and name is not null\")"
            + " class Label { @Id long id; String name; "
            + member
            + " }",
        "");
  }

  private static SortedSet<String> untouched(String entity, String script) {
    String source =
        "import jakarta.persistence.*; import org.hibernate.annotations.*; @Entity " + entity;
    return SchemaReaderTest.table(source, script, "Label").defaults().untouched();
  }

  private static Resource name() {
    return Resource.named("label");
  }

  private static Key key(String... columns) {
    TreeMap<String, Term> equal = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      equal.put(columns[i], new Term.Input(i));
    }
    return new Key(equal, new TreeSet<>());
  }

  @Test
  void theColumnOfTheTenantCounts() {
    String key = "CREATE UNIQUE INDEX uk_label ON label (code, tenant)";
    String fields =
        "@Id @GeneratedValue Long id; @Column(name = \"code\") String name; String tenant;";
    String filled = " @PrePersist void fill() { tenant = Context.tenant(); } }";

    assertThat(untouched("class Label { " + fields + filled, key)).isEmpty();
    assertThat(
            untouched(
                "class Label { "
                    + fields.replace(
                        "String tenant", "@org.hibernate.annotations.TenantId String tenant")
                    + filled,
                key))
        .containsExactly("tenant");
    assertThat(
            untouched(
                "@org.eclipse.persistence.annotations.TenantDiscriminatorColumn(name = \"tenant\")"
                    + " class Label { "
                    + fields
                    + filled,
                key))
        .containsExactly("tenant");
  }
}
