// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ddl.Migrations;
import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Program;
import dev.racewindow.link.ClassPath;
import dev.racewindow.link.Linker;
import dev.racewindow.link.Signatures;
import dev.racewindow.models.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What entities and scripts together say of a table, and which checks its keys guard. */
class SchemaReaderTest {
  private static final String ORDER_ITEM =
      """
      import jakarta.persistence.*;
      @Entity class OrderItem {
        @Id @GeneratedValue Long id;
        @Column(name = "pos") int position;
        @ManyToOne PurchaseOrder order;
        String skuCode;
      }
      """;

  @Test
  void withoutScriptsOnlyEntitiesAreKnown() {
    Table table = table(ORDER_ITEM, "", "OrderItem");

    assertThat(table.keys()).extracting(UniqueKey::origin).containsExactly("primary key");
  }

  @Test
  void findsTheTableOfAnEntityByItsNameInSnakeCaseAndItsColumnsToo() {
    Table table =
        table(
            ORDER_ITEM,
            "CREATE TABLE order_item (id bigint PRIMARY KEY, pos int, order_id bigint,"
                + " sku_code text, UNIQUE (order_id, pos), UNIQUE (sku_code));",
            "OrderItem");

    assertThat(table.keys())
        .extracting(key -> key.columns().toString())
        .containsExactly("[id]", "[order, position]", "[skucode]");
    assertThat(table.keyWithin(key("order", "position"))).isPresent();
    assertThat(table.keyWithin(key("order.id", "position"))).isPresent();
    assertThat(table.keyWithin(key("position"))).isEmpty();
    assertThat(table.keyWithin(key("skuCode", "anything"))).isPresent();
  }

  @Test
  void anAnnotatedNameIsTheOnlyOne() {
    String entity =
        "import jakarta.persistence.*; @Entity @Table(name = \"users\") class User {"
            + " @Id Long id; String name; }";
    String script =
        "CREATE TABLE users (id serial PRIMARY KEY, name text UNIQUE);"
            + "CREATE TABLE \"user\" (id int, name text);";

    assertThat(table(entity, script, "User").keyWithin(key("name"))).isPresent();
    assertThat(table(entity, "CREATE TABLE \"user\" (name text UNIQUE)", "User").keys()).hasSize(1);
  }

  @Test
  void aSubclassWithoutATableIsInThatOfItsSuperclass() {
    String entities =
        "import jakarta.persistence.*; @Entity class Animal { @Id Long id; String tag; }"
            + " @Entity class Dog extends Animal { String breed; }";

    Table table = table(entities, "CREATE TABLE animal (id int, tag text UNIQUE)", "Dog");

    assertThat(table.keyWithin(key("tag"))).isPresent();
  }

  @Test
  void aKeyThatBothDeclareIsOne() {
    String entity =
        "import jakarta.persistence.*; @Entity class User {"
            + " @Id Long id; @Column(unique = true) String name; }";

    Table table =
        table(entity, "CREATE TABLE \"user\" (id serial PRIMARY KEY, name text UNIQUE)", "User");

    assertThat(table.keys())
        .extracting(UniqueKey::origin)
        .containsExactly("primary key", "@Column(unique = true)");
    assertThat(table.generatedId()).isTrue();
  }

  @Test
  void aTableWithoutEntityIsFoundByTheNameInAStatement() {
    Schema schema =
        schema(
            "class A {}",
            "CREATE TABLE s.t_parcel (parcel_no text PRIMARY KEY, depot_id int REFERENCES depot);"
                + "CREATE TABLE depot (id bigserial PRIMARY KEY, name text UNIQUE);");

    Table parcel = schema.of(schema.resource("T_PARCEL", "A")).orElseThrow();
    Table depot = schema.of(schema.resource("depot", "A")).orElseThrow();

    assertThat(parcel.keyWithin(key("parcel_no"))).isPresent();
    assertThat(parcel.declaredKey()).isPresent();
    assertThat(parcel.foreignKeys())
        .containsExactly(
            new ForeignKey(
                new TreeSet<>(List.of("depotid")),
                Resource.named("depot"),
                true,
                "foreign key (a.sql:1)"));
    assertThat(depot.declaredKey().map(UniqueKey::columns))
        .contains(new TreeSet<>(List.of("name")));
  }

  @Test
  void aPrimaryKeyThatIsAMereNumberIsNoKeyToMind() {
    Schema schema =
        schema("class A {}", "CREATE TABLE t (t_id varchar(32) PRIMARY KEY, name text);");

    assertThat(schema.of(schema.resource("t", "A")).orElseThrow().declaredKey()).isEmpty();
  }

  @Test
  void aPartialIndexGuardsWhereTheCheckLooksForNoOtherRows() {
    Table table =
        table(
            ORDER_ITEM,
            "CREATE UNIQUE INDEX i ON order_item (sku_code) WHERE deleted = 0 AND state = 'NEW'",
            "OrderItem");

    TreeMap<String, Term> all = new TreeMap<>();
    all.put("skuCode", new Term.Input(1));
    assertThat(table.keyWithin(new Key(all, new TreeSet<>()))).isEmpty();
    assertThat(table.partialKeyWithin(new Key(all, new TreeSet<>()))).isPresent();
    all.put("deleted", new Term.Constant("false"));
    all.put("state", new Term.Constant("com.acme.State.OLD"));
    assertThat(table.keyWithin(new Key(all, new TreeSet<>()))).isEmpty();
    all.put("state", new Term.Constant("com.acme.State.NEW"));
    assertThat(table.keyWithin(new Key(all, new TreeSet<>()))).isPresent();
    assertThat(table.partialKeyWithin(new Key(all, new TreeSet<>()))).isEmpty();
  }

  @Test
  void anIndexOfWhatIsNotNullGuardsACheckForAValue() {
    Table table =
        table(
            ORDER_ITEM,
            "CREATE UNIQUE INDEX i ON order_item (sku_code) WHERE sku_code IS NOT NULL",
            "OrderItem");

    assertThat(table.keyWithin(key("skuCode"))).isPresent();
  }

  @Test
  void nullsAreDistinct() {
    Table table =
        table(ORDER_ITEM, "CREATE UNIQUE INDEX i ON order_item (sku_code, gone_at)", "OrderItem");
    TreeMap<String, Term> equal = new TreeMap<>();
    equal.put("skuCode", new Term.Input(1));
    equal.put("goneAt", Term.NULL);

    assertThat(table.keyWithin(new Key(equal, new TreeSet<>()))).isEmpty();
    equal.put("goneAt", new Term.Input(2));
    assertThat(table.keyWithin(new Key(equal, new TreeSet<>()))).isPresent();
  }

  @Test
  void anExclusionConstraintGuardsACheckForOverlaps() {
    Table table =
        table(
            ORDER_ITEM,
            "ALTER TABLE order_item ADD EXCLUDE USING gist"
                + " (sku_code WITH =, tsrange(starts, ends) WITH &&)",
            "OrderItem");
    TreeMap<String, Term> sku = new TreeMap<>();
    sku.put("skuCode", new Term.Input(1));

    assertThat(table.keyWithin(new Key(sku, new TreeSet<>(List.of("starts", "ends"))))).isPresent();
    assertThat(table.keyWithin(new Key(sku, new TreeSet<>(List.of("starts"))))).isEmpty();
    assertThat(
            table.keyWithin(
                new Key(new TreeMap<>(), new TreeSet<>(List.of("skuCode", "starts", "ends")))))
        .isEmpty();
  }

  private static Key key(String... columns) {
    TreeMap<String, Term> equal = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      equal.put(columns[i], new Term.Input(i));
    }
    return new Key(equal, new TreeSet<>());
  }

  static Table table(String source, String script, String entity) {
    return schema(source, script).ofEntity(entity).orElseThrow();
  }

  static Schema schema(String source, String script) {
    JavaSourceFrontEnd.Result lowered = new JavaSourceFrontEnd().lower("A.java", source);
    Program program =
        Linker.link(
            List.of(((JavaSourceFrontEnd.Lowered) lowered).unit()),
            ClassPath.empty(),
            Signatures.shipped(),
            1);
    return SchemaReader.read(
        program,
        ModelFiles.load(List.of(), problem -> {}),
        SchemaReader.Tables.ofScripts(Migrations.tables(List.of(script(script)), path -> "")),
        path -> "");
  }

  private static SchemaScript script(String text) {
    try {
      return SchemaScript.read(
          "a.sql", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
