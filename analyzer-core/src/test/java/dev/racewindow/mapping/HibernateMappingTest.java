// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.domain.Problem;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.link.ClassPath;
import dev.racewindow.link.Linker;
import dev.racewindow.link.Signatures;
import dev.racewindow.models.ModelFiles;
import dev.racewindow.models.Models;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which annotations the elements of Hibernate's own mapping files stand for. */
class HibernateMappingTest {
  private static final String BOAT =
      """
      package a;
      import jakarta.persistence.*;
      import java.util.*;
      class Named { String code; Long getKeel() { return null; } }
      class Boat extends Named {
        Long id; String name; Boat tug; Set<Boat> fleet; Set<String> flags; Part part; int rank;
        @Column(unique = true) String yard;
      }
      class Part { String maker; }
      class Ship extends Boat { int decks; }
      """;

  private final List<String> problems = new ArrayList<>();

  @Test
  void aClassIsAnEntityAndNoneOfItsAnnotationsCount() throws IOException {
    TypeDecl boat = boat("<class name='Boat' table='`boats`' where='gone = 0'/>");

    assertThat(boat.annotations())
        .extracting(annotation -> annotation.type() + annotation.attributes())
        .containsExactly(
            "jakarta.persistence.Entity{}",
            "jakarta.persistence.Table{name=\"boats\"}",
            "org.hibernate.annotations.Where{clause=\"gone = 0\"}");
    assertThat(shown(boat, "yard")).containsExactly("Transient{}");
  }

  @Test
  void anIdIsGeneratedUnlessTheProgramAssignsIt() throws IOException {
    assertThat(shown(boat(id("native")), "id"))
        .containsExactly("Id{}", "Column{name=\"key\"}", "GeneratedValue{}");
    assertThat(shown(boat(id("assigned")), "id")).containsExactly("Id{}", "Column{name=\"key\"}");
  }

  private static String id(String generator) {
    return "<class name='Boat'><id name='id' column='key'><generator class='"
        + generator
        + "'/></id></class>";
  }

  @Test
  void whatSharesANameIsOneKey() throws IOException {
    TypeDecl boat =
        boat(
            "<class name='Boat'><property name='name' unique-key='a, b'/>"
                + "<property name='rank'><column name='grade' unique-key='a'/></property>"
                + "<properties name='c' unique='true'><property name='yard'/>"
                + "<many-to-one name='tug' column='tug_id'/></properties></class>");

    assertThat(boat.annotations().get(1).toString())
        .isEqualTo(
            "@jakarta.persistence.Table{uniqueConstraints={"
                + "@jakarta.persistence.UniqueConstraint{columnNames={\"grade\", \"name\"}}, "
                + "@jakarta.persistence.UniqueConstraint{columnNames={\"name\"}}, "
                + "@jakarta.persistence.UniqueConstraint{columnNames={\"tug_id\", \"yard\"}}}}");
  }

  @Test
  void propertiesOfANaturalIdAndOfAnIdSayIt() throws IOException {
    TypeDecl boat =
        boat(
            "<class name='Boat'><composite-id><key-property name='name'/>"
                + "<key-many-to-one name='tug'/></composite-id>"
                + "<natural-id><property name='rank'/></natural-id></class>");

    assertThat(shown(boat, "name")).containsExactly("Basic{}", "Column{}", "Id{}");
    assertThat(shown(boat, "tug")).containsExactly("ManyToOne{}", "JoinColumn{}", "Id{}");
    assertThat(shown(boat, "rank")).containsExactly("Basic{}", "Column{}", "NaturalId{}");
  }

  @Test
  void aPropertyOfAClassThatIsNotMappedIsOneOfThisClass() throws IOException {
    TypeDecl boat =
        boat(
            "<class name='Boat'><property name='code' unique='true'/><version name='keel'/></class>");

    assertThat(shown(boat, "code")).containsExactly("Basic{}", "Column{unique=true}");
    assertThat(shown(boat, "keel")).containsExactly("Version{}", "Column{}");
    assertThat(boat.fields()).extracting(field -> field.type().name()).contains("java.lang.Long");
  }

  @Test
  void collectionsAreWhatIsInThem() throws IOException {
    TypeDecl boat =
        boat(
            "<class name='Boat'><set name='fleet' cascade='all-delete-orphan' inverse='true'>"
                + "<key column='tug_id'/><one-to-many class='Boat'/></set>"
                + "<set name='flags' table='flags'><key column='b'/><element column='f'/></set>"
                + "</class>");

    assertThat(shown(boat, "fleet"))
        .containsExactly(
            "OneToMany{cascade={ALL}, mappedBy=\"tug_id\", orphanRemoval=true,"
                + " targetEntity=a.Boat.class}");
    assertThat(shown(boat, "flags"))
        .containsExactly("ElementCollection{}", "CollectionTable{name=\"flags\"}");
  }

  @Test
  void aClassWithinAnotherOneAndAPartAreClassesOfTheirOwn() throws IOException {
    Program program =
        apply(
            "<class name='Boat'><component name='part' class='Part'><property name='maker'/>"
                + "</component><joined-subclass name='Ship' table='ships'><key column='id'/>"
                + "<property name='decks' formula='1'/></joined-subclass></class>");

    assertThat(shown(program.type("a.Boat").orElseThrow(), "part")).containsExactly("Embedded{}");
    assertThat(program.type("a.Part").orElseThrow().annotations())
        .extracting(annotation -> annotation.simpleName())
        .containsExactly("Embeddable");
    assertThat(program.type("a.Ship").orElseThrow().annotations())
        .extracting(annotation -> annotation.simpleName())
        .containsExactly("Entity", "Table");
    assertThat(shown(program.type("a.Ship").orElseThrow(), "decks"))
        .contains("Formula{value=\"1\"}");
  }

  @Test
  void statementsOfAClassHaveItsNameInFront() throws IOException {
    assertThat(boat("<class name='Boat'><query name='all'>from Boat</query></class>").annotations())
        .extracting(annotation -> annotation.simpleName() + annotation.attributes())
        .contains("NamedQuery{name=\"a.Boat.all\", query=\"from Boat\"}");
    assertThat(boat("<sql-query name='one'>select 1</sql-query>").annotations())
        .extracting(annotation -> annotation.simpleName() + annotation.attributes())
        .containsExactly("NamedNativeQuery{name=\"one\", query=\"select 1\"}");
    assertThat(problems).isEmpty();
  }

  @Test
  void aPartThatIsNotThereIsOneProblem() throws IOException {
    boat("<class name='Boat'>&part;</class><class name='Ship'>&part;</class>");

    assertThat(problems)
        .containsExactly(
            "boat.hbm.xml:1: refers to `b/part.hbm`, which is not among the files; what is in it is"
                + " not known");
  }

  private TypeDecl boat(String elements) throws IOException {
    return apply(elements).type("a.Boat").orElseThrow();
  }

  private Program apply(String elements) throws IOException {
    JavaSourceFrontEnd.Result result = new JavaSourceFrontEnd().lower("Boat.java", BOAT);
    Program program =
        Linker.link(
            List.of(((JavaSourceFrontEnd.Lowered) result).unit()),
            ClassPath.of(List.of()),
            Signatures.shipped(),
            1);
    Models models = ModelFiles.load(List.of(), problem -> problems.add(problem.toString()));
    String text =
        "<!DOCTYPE hibernate-mapping [<!ENTITY part SYSTEM 'classpath://b/part.hbm'>]>"
            + "<hibernate-mapping package='a'>"
            + elements
            + "</hibernate-mapping>";
    SchemaScript file =
        SchemaScript.read(
            "boat.hbm.xml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    return Mappings.apply(
        new Mappings.Input(program, models, List.of(file)),
        path -> "",
        (Problem problem) -> problems.add(problem.toString()));
  }

  private static List<String> shown(TypeDecl type, String field) {
    return type.fields().stream()
        .filter(each -> each.name().equals(field))
        .flatMap(each -> each.annotations().stream())
        .map(annotation -> annotation.simpleName() + annotation.attributes())
        .toList();
  }
}
