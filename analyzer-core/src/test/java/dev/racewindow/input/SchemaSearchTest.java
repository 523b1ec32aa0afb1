// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which scripts and changelogs are found beside the sources. */
class SchemaSearchTest {
  private static final String CHANGELOG = "<databaseChangeLog/>";

  @TempDir private Path directory;

  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = directory.toRealPath();
  }

  @Test
  void noScriptsAreNoProblem() throws IOException {
    write("src/main/java/A.java", "class A {}");

    assertThat(find(root).schemaFiles()).isEmpty();
    assertThat(find(root).problems()).isEmpty();
  }

  @Test
  void findsScriptsAnywhereButInTestsAndOutput() throws IOException {
    write("src/main/java/A.java", "class A {}");
    write("src/main/resources/db/migration/V1__a.sql", "");
    write("sql/dump.SQL", "");
    write("src/test/resources/data.sql", "");
    write("target/classes/db/migration/V1__a.sql", "");

    assertThat(paths(find(root)))
        .containsExactly("sql/dump.SQL", "src/main/resources/db/migration/V1__a.sql");
    assertThat(find(root).files()).hasSize(1);
  }

  @Test
  void findsMappingFilesByWhatTheyHold() throws IOException {
    write("src/main/java/A.java", "class A {}");
    write("src/main/resources/META-INF/orm.xml", "<?xml version=\"1.0\"?>\n<entity-mappings/>");
    write("src/main/resources/META-INF/persistence.xml", "<persistence/>");
    write("src/main/resources/mapping/trips.xml", "<entity-mappings/>");
    write("src/test/resources/META-INF/orm.xml", "<entity-mappings/>");

    assertThat(paths(find(root.resolve("src/main/java"))))
        .containsExactly(
            "src/main/resources/META-INF/orm.xml", "src/main/resources/mapping/trips.xml");
  }

  @Test
  void tellsChangelogsFromOtherFilesByWhatTheyHold() throws IOException {
    write("db/log.xml", "<?xml version=\"1.0\"?>\n<!-- us -->\n" + CHANGELOG);
    write("db/log.yaml", "databaseChangeLog: []");
    write("db/log.json", "{\"databaseChangeLog\": []}");
    write("pom.xml", "<project/>");
    write("messages.yml", "spring: {}");
    write("package.json", "{}");

    assertThat(paths(find(root))).containsExactly("db/log.json", "db/log.xml", "db/log.yaml");
  }

  @Test
  void findsSettingsByTheirNames() throws IOException {
    write("src/main/java/A.java", "class A {}");
    write("src/main/resources/application.yml", "");
    write("src/main/resources/application-prod.properties", "");
    write("src/main/resources/messages.properties", "");
    write("src/test/resources/application.yml", "");

    assertThat(paths(find(root.resolve("src/main/java"))))
        .containsExactly(
            "src/main/resources/application-prod.properties", "src/main/resources/application.yml");
  }

  @Test
  void looksIntoTheResourcesBesideADirectoryOfSources() throws IOException {
    write("src/main/java/com/acme/A.java", "class A {}");
    write("src/main/resources/db/V1__a.sql", "");
    write("src/main/resources/B.java", "class B {}");
    write("sql/dump.sql", "");

    Sources sources = find(root.resolve("src/main/java/com"));

    assertThat(paths(sources)).containsExactly("src/main/resources/db/V1__a.sql");
    assertThat(sources.files())
        .extracting(SourceFile::path)
        .containsExactly("src/main/java/com/acme/A.java");
  }

  @Test
  void walksFurtherDirectoriesForScriptsOnly() throws IOException {
    write("a/A.java", "class A {}");
    write("b/B.java", "class B {}");
    write("b/b.sql", "");
    Path missing = root.resolve("missing");

    Sources sources =
        Sources.find(
            new Sources.Query(
                root,
                List.of(root.resolve("a")),
                List.of(root.resolve("b"), missing),
                List.of(),
                List.of(),
                false));

    assertThat(paths(sources)).containsExactly("b/b.sql");
    assertThat(sources.files()).extracting(SourceFile::path).containsExactly("a/A.java");
    assertThat(sources.problems()).isEmpty();
  }

  @Test
  void takesAScriptThatIsNamed() throws IOException {
    write("a/A.java", "class A {}");
    Path script = write("b/b.sql", "");

    assertThat(paths(find(root.resolve("a"), script))).containsExactly("b/b.sql");
  }

  @Test
  void excludesConcernScriptsAndIncludesDoNot() throws IOException {
    write("a/A.java", "class A {}");
    write("a/a.sql", "");
    write("old/o.sql", "");

    Sources sources =
        Sources.find(
            new Sources.Query(root, List.of(root), List.of("**/*.java"), List.of("old/**"), false));

    assertThat(paths(sources)).containsExactly("a/a.sql");
  }

  @Test
  void findsScriptsInAJarOfSources() throws IOException {
    Path jar = root.resolve("x-sources.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("A.java", "db/V1__a.sql", "log.xml", "other.xml")) {
        zip.putNextEntry(new ZipEntry(name));
        String text = name.equals("log.xml") ? CHANGELOG : "<a/>";
        zip.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(paths(find(jar))).containsExactly("db/V1__a.sql", "log.xml");
  }

  private Sources find(Path... paths) {
    return Sources.find(new Sources.Query(root, List.of(paths), List.of(), List.of(), false));
  }

  private static List<String> paths(Sources sources) {
    return sources.schemaFiles().stream().map(SourceFile::path).toList();
  }

  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
