// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ddl.Node;
import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.domain.Problem;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Annotation;
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

/** Which annotations the elements of a mapping file stand for, and which they take away. */
class MappingsTest {
  private static final String TRIP =
      """
      package a;
      import jakarta.persistence.*;
      @Entity @Table(name = "trips") @NamedQuery(name = "one", query = "from Trip")
      class Trip {
        @Id Long id;
        @Column(unique = true) @Deprecated String code;
        Leg leg;
        void stamp() {}
        @Version int getRevision() { return 0; }
      }
      class Leg { Long id; }
      class Log { void note(Object any) {} }
      """;

  private final List<String> problems = new ArrayList<>();

  @Test
  void aFileWithoutAClassChangesNothing() throws IOException {
    assertThat(shown(trip("<entity class='b.Trip'/>"))).isEqualTo(shown(trip("")));
    assertThat(problems).isEmpty();
  }

  @Test
  void anElementReplacesTheAnnotationOfItsKindOnly() throws IOException {
    TypeDecl trip =
        trip(
            "<package>a</package><entity class='Trip'><table name='t'/>"
                + "<named-query name='two'><query> from Trip t </query></named-query></entity>");

    assertThat(trip.annotations())
        .extracting(MappingsTest::simple)
        .containsExactly(
            "Entity{}",
            "Table{name=\"t\"}",
            "NamedQuery{name=\"two\", query=\"from Trip t\"}",
            "NamedQuery{name=\"one\", query=\"from Trip\"}");
  }

  @Test
  void anAttributeLosesWhatItsAnnotationsSayOfItsMapping() throws IOException {
    TypeDecl trip =
        trip(
            "<entity class='a.Trip'><attributes>"
                + "<basic name='code'><column name='c' unique='false'/></basic>"
                + "<many-to-one name='leg' fetch='LAZY' maps-id='legId'>"
                + "<cascade><cascade-persist/></cascade></many-to-one>"
                + "<transient name='revision'/></attributes></entity>");

    assertThat(annotations(trip, "id")).containsExactly("Id{}");
    assertThat(annotations(trip, "code"))
        .containsExactly("Basic{}", "Column{name=\"c\", unique=false}", "Deprecated{}");
    assertThat(annotations(trip, "leg"))
        .containsExactly("ManyToOne{cascade={PERSIST}, fetch=LAZY}", "MapsId{value=\"legId\"}");
    assertThat(ofMethod(trip, "getRevision")).containsExactly("Transient{}");
  }

  @Test
  void completeMetadataOfAClassLeavesNoneOfItsAnnotations() throws IOException {
    TypeDecl trip = trip("<mapped-superclass class='a.Trip' metadata-complete='true'/>");

    assertThat(trip.annotations())
        .extracting(MappingsTest::simple)
        .containsExactly("MappedSuperclass{}");
    assertThat(annotations(trip, "id")).isEmpty();
    assertThat(annotations(trip, "code")).containsExactly("Deprecated{}");
    assertThat(ofMethod(trip, "getRevision")).isEmpty();
  }

  @Test
  void completeMetadataOfAUnitIsAboutAllClassesOfItsModule() throws IOException {
    String complete =
        "<persistence-unit-metadata><xml-mapping-metadata-complete/></persistence-unit-metadata>";

    assertThat(trip(complete).annotations()).isEmpty();
    assertThat(
            apply("other/src/main/resources/orm.xml", complete)
                .type("a.Trip")
                .orElseThrow()
                .annotations())
        .hasSize(3);
  }

  @Test
  void methodsAreCalledThatElementsName() throws IOException {
    Program program =
        apply(
            "orm.xml",
            "<package>a</package><entity class='Trip'>"
                + "<entity-listeners><entity-listener class='Log'>"
                + "<post-remove method-name='note'/></entity-listener></entity-listeners>"
                + "<pre-persist method-name='stamp'/></entity>");

    TypeDecl trip = program.type("a.Trip").orElseThrow();
    assertThat(ofMethod(trip, "stamp")).containsExactly("PrePersist{}");
    assertThat(trip.annotations())
        .extracting(MappingsTest::simple)
        .contains("EntityListeners{value={a.Log.class}}");
    assertThat(ofMethod(program.type("a.Log").orElseThrow(), "note"))
        .containsExactly("PostRemove{}");
  }

  @Test
  void aQueryOfTheWholeUnitIsFoundByItsName() throws IOException {
    TypeDecl trip =
        trip(
            "<named-native-query name='all'><query>select 1</query></named-native-query>"
                + "<entity class='a.Trip'/>");

    assertThat(trip.annotations())
        .extracting(MappingsTest::simple)
        .startsWith("NamedNativeQuery{name=\"all\", query=\"select 1\"}");
  }

  @Test
  void anElementWithoutANameIsOneProblemAndTheOthersAreTaken() throws IOException {
    TypeDecl trip =
        trip(
            "\n<entity/>\n<entity class='a.Leg'><attributes>\n<id/></attributes></entity>"
                + "<entity class='a.Trip'><table name='t'/></entity>");

    assertThat(problems)
        .containsExactly(
            "orm.xml:2: `entity` names no class; expected `class=\"…\"`, the mapping of this class"
                + " is left out",
            "orm.xml:4: `id` names no attribute; expected `name=\"…\"`, the mapping of this class"
                + " is left out");
    assertThat(trip.annotations()).extracting(MappingsTest::simple).contains("Table{name=\"t\"}");
  }

  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    String outside =
        "<!DOCTYPE entity-mappings [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + "<entity-mappings><package>&x;</package></entity-mappings>";

    Node text = script("orm.xml", outside).other().orElseThrow().children().get(0);
    assertThat(text.text()).isEmpty();
    assertThat(text.children()).extracting(Node::name).containsExactly("&");
  }

  private TypeDecl trip(String elements) throws IOException {
    return apply("orm.xml", elements).type("a.Trip").orElseThrow();
  }

  private Program apply(String path, String elements) throws IOException {
    JavaSourceFrontEnd.Result result = new JavaSourceFrontEnd().lower("Trip.java", TRIP);
    Program program =
        Linker.link(
            List.of(((JavaSourceFrontEnd.Lowered) result).unit()),
            ClassPath.of(List.of()),
            Signatures.shipped(),
            1);
    Models models = ModelFiles.load(List.of(), problem -> problems.add(problem.toString()));
    SchemaScript file = script(path, "<entity-mappings>" + elements + "</entity-mappings>");
    return Mappings.apply(
        new Mappings.Input(program, models, List.of(file)),
        each -> each.startsWith("other/") ? "other" : "",
        (Problem problem) -> problems.add(problem.toString()));
  }

  private static SchemaScript script(String path, String text) throws IOException {
    return SchemaScript.read(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> annotations(TypeDecl type, String field) {
    return type.fields().stream()
        .filter(each -> each.name().equals(field))
        .flatMap(each -> each.annotations().stream())
        .map(MappingsTest::simple)
        .toList();
  }

  private static List<String> ofMethod(TypeDecl type, String method) {
    return type.methods().stream()
        .filter(each -> each.id().name().equals(method))
        .flatMap(each -> each.annotations().stream())
        .map(MappingsTest::simple)
        .toList();
  }

  private static String simple(Annotation annotation) {
    return annotation.simpleName() + annotation.attributes();
  }

  private static List<String> shown(TypeDecl type) {
    List<String> all = new ArrayList<>();
    type.annotations().forEach(each -> all.add(simple(each)));
    type.fields().forEach(field -> all.addAll(annotations(type, field.name())));
    type.methods().forEach(method -> all.addAll(ofMethod(type, method.id().name())));
    return all;
  }
}
