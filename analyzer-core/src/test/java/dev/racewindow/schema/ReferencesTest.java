// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

/** Which foreign keys the references of entities are. */
class ReferencesTest {
  private static final String DEPOT = "@Entity class Depot { @Id Long id; ";

  @Test
  void aReferenceIsAForeignKeyOfTheSideThatHasTheColumn() {
    Schema schema =
        schema(
            DEPOT + "@OneToMany(mappedBy = \"depot\") List<Parcel> parcels; }",
            "@Entity class Parcel { @Id Long id; @ManyToOne @JoinColumn(name = \"d\") Depot depot; }");

    assertThat(of(schema, "Depot").foreignKeys()).isEmpty();
    assertThat(of(schema, "Parcel").foreignKeys())
        .extracting(
            key -> key.columns().toString(), key -> key.target().name(), ForeignKey::refuses)
        .containsExactly(tuple("[depot]", "Depot", true));
  }

  @Test
  void aColumnInTheTableOfTheElementsIsTheirForeignKey() {
    Schema schema =
        schema(
            DEPOT + "@OneToMany @JoinColumn(name = \"depot_id\") List<Parcel> parcels; }",
            "@Entity class Parcel { @Id Long id; }");

    assertThat(of(schema, "Parcel").foreignKeys())
        .extracting(key -> key.columns().toString(), key -> key.target().name())
        .containsExactly(tuple("[depotid]", "Depot"));
    assertThat(of(schema, "Depot").foreignKeys()).isEmpty();
  }

  @Test
  void aReferenceMaySayThatTheDatabaseKnowsNothingOfIt() {
    Schema schema =
        schema(
            DEPOT + "}",
            "@Entity class Parcel { @Id Long id; @ManyToOne @JoinColumn(name = \"d\","
                + " foreignKey = @ForeignKey(value = ConstraintMode.NO_CONSTRAINT)) Depot depot; }",
            "@Entity class Letter { @Id Long id; @ManyToOne @JoinColumn(name = \"d\","
                + " foreignKey = @ForeignKey(name = \"fk\")) Depot depot; }");

    assertThat(of(schema, "Parcel").foreignKeys()).isEmpty();
    assertThat(of(schema, "Letter").foreignKeys()).hasSize(1);
  }

  @Test
  void aReferenceMayTakeItsRowsWithIt() {
    Schema schema =
        schema(
            DEPOT + "}",
            "@Entity class Parcel { @Id Long id; @OnDelete(action = OnDeleteAction.CASCADE)"
                + " @ManyToOne Depot depot; }",
            "@Entity class Letter { @Id Long id; @OnDelete(action = OnDeleteAction.NO_ACTION)"
                + " @ManyToOne Depot depot; }");

    assertThat(of(schema, "Parcel").foreignKeys())
        .extracting(ForeignKey::refuses)
        .containsOnly(false);
    assertThat(of(schema, "Letter").foreignKeys())
        .extracting(ForeignKey::refuses)
        .containsOnly(true);
  }

  private static Table of(Schema schema, String entity) {
    return schema.of(schema.resource(entity, entity)).orElseThrow();
  }

  private static Schema schema(String... classes) {
    return SchemaReaderTest.schema(
        "import jakarta.persistence.*; import org.hibernate.annotations.OnDelete;"
            + " import org.hibernate.annotations.OnDeleteAction; import java.util.List; "
            + String.join(" ", classes),
        "");
  }
}
