// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ddl.Migrations;
import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.link.ClassPath;
import dev.racewindow.link.Linker;
import dev.racewindow.link.Signatures;
import dev.racewindow.models.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whose table is meant where several modules have one of a name. */
class ModuleTablesTest {
  private static final String MAIL =
      "CREATE TABLE member (id serial PRIMARY KEY, mail text UNIQUE);";
  private static final String NAME =
      "CREATE TABLE member (id serial PRIMARY KEY, mail text, name text UNIQUE);";

  private final Map<String, String> files = new TreeMap<>();

  @Test
  void anEntityHasTheTableOfItsOwnModule() {
    entity("one", "");
    entity("two", "");
    script("one", MAIL);
    script("two", NAME);

    assertThat(keys("one.Member")).containsExactly("[id]", "[mail]");
    assertThat(keys("two.Member")).containsExactly("[id]", "[name]");
  }

  @Test
  void orElseThatOfTheSingleModuleThatMakesIt() {
    entity("one", "");
    script("migrations", MAIL);

    assertThat(keys("one.Member")).containsExactly("[id]", "[mail]");
  }

  @Test
  void orElseWhatAllOthersAgreeOn() {
    entity("one", "");
    script("two", MAIL);
    script("three", NAME);

    assertThat(keys("one.Member")).containsExactly("[id]");
  }

  @Test
  void aDumpBesideTheCodeIsNoneOfTheOthers() {
    entity("one", "");
    files.put("two/V1__member.sql", MAIL);
    script("backups", NAME);

    assertThat(keys("one.Member")).containsExactly("[id]", "[mail]");
    files.put("backups/Use.java", "package backups; class Use {}");
    assertThat(keys("one.Member")).containsExactly("[id]");
  }

  @Test
  void looseScriptsSayNothingOfATableThatMigrationsMake() {
    entity("one", "");
    script("one", NAME);
    files.put("one/V1__member.sql", MAIL);

    assertThat(keys("one.Member")).containsExactly("[id]", "[mail]");
  }

  @Test
  void statementsMeanTheTableOfTheirModule() {
    entity("one", "");
    entity("two", "");
    use("one", "dao");
    use("two", "dao");
    use("three", "dao");
    Schema schema = schema();

    assertThat(schema.resource("member", "one.dao.Use"))
        .isEqualTo(schema.ofEntity("one.Member").orElseThrow().resource())
        .isNotEqualTo(schema.resource("member", "two.dao.Use"));
    assertThat(schema.resource("Member", "two.dao.Use"))
        .isEqualTo(schema.ofEntity("two.Member").orElseThrow().resource());
    assertThat(schema.of(schema.resource("member", "three.dao.Use"))).isEmpty();
  }

  @Test
  void tablesWithoutEntitiesAreKeptApartToo() {
    use("one", "dao");
    use("two", "dao");
    use("three", "dao");
    script("one", MAIL);
    script("two", NAME);
    Schema schema = schema();

    assertThat(keys(schema, "one.dao.Use")).containsExactly("[id]", "[mail]");
    assertThat(keys(schema, "two.dao.Use")).containsExactly("[id]", "[name]");
    assertThat(keys(schema, "three.dao.Use")).containsExactly("[id]");
  }

  @Test
  void tablesWithTheSameKeysAreOne() {
    use("one", "dao");
    use("three", "dao");
    script("one", MAIL);
    script("two", MAIL);
    Schema schema = schema();

    assertThat(schema.resource("member", "one.dao.Use"))
        .isEqualTo(schema.resource("member", "three.dao.Use"));
    assertThat(keys(schema, "three.dao.Use")).containsExactly("[id]", "[mail]");
  }

  @Test
  void entitiesOfOneNameAndTableInAModuleAreOne() {
    files.put("m/a/Member.java", member("a", "@Table(name = \"members\")"));
    files.put("m/b/Member.java", member("b", "@Table(name = \"MEMBERS\")"));
    files.put("m/c/Member.java", member("c", ""));
    Schema schema = schema();

    assertThat(schema.ofEntity("a.Member").orElseThrow().resource())
        .isEqualTo(schema.ofEntity("b.Member").orElseThrow().resource())
        .isNotEqualTo(schema.ofEntity("c.Member").orElseThrow().resource())
        .hasToString("Member");
  }

  @Test
  void ofEntitiesInAModuleTheNearestIsMeant() {
    files.put("m/x/a/Member.java", member("x.a", ""));
    files.put("m/x/b/Member.java", member("x.b", ""));
    files.put("m/x/a/dao/Use.java", "package x.a.dao; class Use {}");
    Schema schema = schema();

    assertThat(schema.resource("Member", "x.a.dao.Use"))
        .isEqualTo(schema.ofEntity("x.a.Member").orElseThrow().resource());
  }

  private void entity(String module, String annotation) {
    files.put(module + "/Member.java", member(module, annotation));
  }

  private static String member(String name, String annotation) {
    return "package %s; import jakarta.persistence.*; @Entity %s class Member {"
            .formatted(name, annotation)
        + " @Id @GeneratedValue Long id; String mail; String name; }";
  }

  private void use(String module, String name) {
    files.put(module + "/Use.java", "package %s.%s; class Use {}".formatted(module, name));
  }

  private void script(String module, String text) {
    files.put(module + "/schema.sql", text);
  }

  private List<String> keys(String entity) {
    return keys(schema().ofEntity(entity).orElseThrow());
  }

  private static List<String> keys(Schema schema, String user) {
    return keys(schema.of(schema.resource("member", user)).orElseThrow());
  }

  private static List<String> keys(Table table) {
    return table.keys().stream().map(key -> new TreeSet<>(key.columns()).toString()).toList();
  }

  private Schema schema() {
    List<SourceUnit> units = new ArrayList<>();
    List<SchemaScript> scripts = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".java")) {
            JavaSourceFrontEnd.Result lowered = new JavaSourceFrontEnd().lower(path, text);
            units.add(((JavaSourceFrontEnd.Lowered) lowered).unit());
          } else {
            scripts.add(script(path, text.getBytes(StandardCharsets.UTF_8)));
          }
        });
    Program program = Linker.link(units, ClassPath.empty(), Signatures.shipped(), 1);
    return SchemaReader.read(
        program,
        ModelFiles.load(List.of(), problem -> {}),
        SchemaReader.Tables.ofScripts(Migrations.tables(scripts, ModuleTablesTest::module)),
        ModuleTablesTest::module);
  }

  /** A module is the first directory of a path. */
  private static String module(String path) {
    return path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
  }

  private static SchemaScript script(String path, byte[] bytes) {
    try {
      return SchemaScript.read(path, new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
