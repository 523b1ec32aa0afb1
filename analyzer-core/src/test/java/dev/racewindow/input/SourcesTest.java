// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.domain.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
  @TempDir private Path directory;

  private Path root;

  @BeforeEach
  void makeRoot() throws IOException {
    root = directory.toRealPath();
  }

  @Test
  void findsNothingInAnEmptyDirectory() {
    Sources sources = find(root);

    assertThat(sources.files()).isEmpty();
    assertThat(sources.problems()).isEmpty();
  }

  @Test
  void findsJavaFilesOfAnyLayoutSorted() throws IOException {
    write("web/src/main/java/w/B.java");
    write("core/src/main/java/c/A.java");
    write("legacy/src/l/C.java");
    write("core/src/main/resources/x.xml");

    assertThat(paths(find(root)))
        .containsExactly(
            "core/src/main/java/c/A.java", "legacy/src/l/C.java", "web/src/main/java/w/B.java");
  }

  @Test
  void leavesOutTestsUnlessAsked() throws IOException {
    List<String> tests =
        List.of(
            "a/src/test/java/T.java",
            "a/src/integrationTest/java/T.java",
            "a/src/it/java/T.java",
            "a/src/testFixtures/java/T.java",
            "b/test/java/T.java",
            "c/test/p/T.java");
    for (String test : tests) {
      write(test);
    }
    write("c/src/p/Main.java");
    write("d/src/main/java/com/acme/test/TestSupport.java");

    assertThat(paths(find(root)))
        .containsExactly("c/src/p/Main.java", "d/src/main/java/com/acme/test/TestSupport.java");
    Sources all = Sources.find(new Sources.Query(root, List.of(root), List.of(), List.of(), true));
    assertThat(paths(all)).containsAll(tests).hasSize(8);
  }

  @Test
  void walksATestDirectoryThatIsNamed() throws IOException {
    write("a/src/test/java/T.java");

    assertThat(paths(find(root.resolve("a/src/test")))).containsExactly("a/src/test/java/T.java");
  }

  @Test
  void skipsBuildOutputButNoPackageOfThatName() throws IOException {
    write("pom.xml");
    write("target/generated-sources/G.java");
    write("src/main/java/com/acme/build/Pipeline.java");
    write("src/main/java/com/acme/target/Aim.java");
    write("sub/build.gradle");
    write("sub/build/Out.java");
    write(".git/X.java");
    write("web/node_modules/x/Y.java");

    assertThat(paths(find(root)))
        .containsExactly(
            "src/main/java/com/acme/build/Pipeline.java", "src/main/java/com/acme/target/Aim.java");
  }

  @Test
  void takesGlobsOnTheRelativePath() throws IOException {
    write("src/a/A.java");
    write("src/a/b/B.java");
    write("src/c/C.java");

    assertThat(paths(find(List.of("src/a/**"), List.of())))
        .containsExactly("src/a/A.java", "src/a/b/B.java");
    assertThat(paths(find(List.of("**/B.java"), List.of()))).containsExactly("src/a/b/B.java");
    assertThat(paths(find(List.of(), List.of("src/a/")))).containsExactly("src/c/C.java");
    assertThat(paths(find(List.of("src/**/C.java", "src/**/A.java"), List.of("**/C.java"))))
        .containsExactly("src/a/A.java");
  }

  @Test
  void namesAGlobThatIsMalformed() {
    assertThatThrownBy(() -> find(List.of("src/[a"), List.of()))
        .isInstanceOf(InvalidGlobException.class)
        .hasMessageStartingWith("Invalid glob 'src/[a': ");
  }

  @Test
  void readsAJarOfSourcesWithItsOwnPaths() throws IOException {
    Path jar = jar("lib-sources.jar", "b/B.java", "a/A.java", "META-INF/MANIFEST.MF");

    Sources sources = find(jar);

    assertThat(paths(sources)).containsExactly("a/A.java", "b/B.java");
    assertThat(sources.text("b/B.java")).contains("class X {}");
    assertThat(sources.text("c/C.java")).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAJar() throws IOException {
    Path empty = jar("empty.jar", "a/A.class");
    Path broken = Files.writeString(root.resolve("broken.jar"), "no jar");

    assertThat(problems(find(empty)))
        .containsExactly("empty.jar: holds no .java file; a jar of sources is expected");
    assertThat(problems(find(broken)))
        .singleElement()
        .asString()
        .startsWith("broken.jar: cannot be read as a jar (");
  }

  @Test
  void analysesAFileOfTwoJarsOnce() throws IOException {
    jar("1.jar", "module-info.java", "A.java");
    jar("2.jar", "module-info.java", "B.java");

    Sources sources = find(root.resolve("1.jar"), root.resolve("2.jar"));

    assertThat(paths(sources)).containsExactly("A.java", "B.java", "module-info.java");
    assertThat(problems(sources))
        .containsExactly("module-info.java: is in two of the jars; the first is analysed");
  }

  @Test
  void saysThatAPathIsGivenTwice() throws IOException {
    write("src/A.java");

    Sources sources = find(root.resolve("src"), root.resolve("src/../src"));

    assertThat(paths(sources)).containsExactly("src/A.java");
    assertThat(problems(find(root.resolve("src"), link("other", "src"))))
        .containsExactly("src: is given twice; analysed once");
  }

  @Test
  void findsAFileOnceInOverlappingPaths() throws IOException {
    write("src/a/A.java");

    Sources sources = find(root, root.resolve("src/a"), root.resolve("src/a/A.java"));

    assertThat(paths(sources)).containsExactly("src/a/A.java");
    assertThat(sources.problems()).isEmpty();
  }

  @Test
  void saysWhatIsNoSource() throws IOException {
    write("notes.txt");

    assertThat(problems(find(root.resolve("notes.txt"), root.resolve("gone"))))
        .containsExactly(
            "gone: cannot be read (no such file or directory)",
            "notes.txt: is neither a directory, a .java file nor a jar of sources; not analysed");
  }

  @Test
  void followsALinkToWhatIsNotOtherwiseSeen() throws IOException {
    write("elsewhere/A.java");
    write("project/B.java");
    Files.createSymbolicLink(root.resolve("project/linked"), root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("project/again"), root.resolve("elsewhere"));

    Sources sources = find(root.resolve("project"));

    assertThat(paths(sources)).containsExactly("project/B.java", "project/again/A.java");
    assertThat(sources.problems()).isEmpty();
  }

  @Test
  void reportsALoopOfLinksAndGoesOn() throws IOException {
    write("src/A.java");
    link("src/up", ".");
    link("src/x", "src/y");
    link("src/y", "src/x");
    link("src/Gone.java", "src/nowhere");

    Sources sources = find(root);

    assertThat(paths(sources)).containsExactly("src/A.java");
    assertThat(problems(sources))
        .containsExactly(
            "src/Gone.java: is a symbolic link that leads nowhere; not analysed",
            "src/up: is a symbolic link that leads back to itself; not followed",
            "src/x: is a symbolic link that leads back to itself; not followed",
            "src/y: is a symbolic link that leads back to itself; not followed");
  }

  @Test
  void reportsAnUnreadableDirectoryAndGoesOn() throws IOException {
    write("src/a/A.java");
    write("src/secret/S.java");
    Sources.Query query = new Sources.Query(root, List.of(root), List.of(), List.of(), false);

    Sources sources = new SourceSearch(query, SourcesTest::listAllButSecret).run();

    assertThat(paths(sources)).containsExactly("src/a/A.java");
    assertThat(problems(sources))
        .containsExactly(
            "src/secret: cannot be read (permission denied); what is in it is not analysed");
  }

  @Test
  void reportsADirectoryThatIsNamedLikeAFile() throws IOException {
    write("src/Odd.java/Inner.java");

    assertThat(paths(find(root))).containsExactly("src/Odd.java/Inner.java");
  }

  @Test
  void choosesTheRootThatAUserWouldExpect() throws IOException {
    write("work/a/src/A.java");
    write("work/b/B.java");
    write("cwd/X.java");
    Path cwd = root.resolve("cwd");
    Path work = root.resolve("work");

    assertThat(Sources.commonRoot(work, List.of(Path.of("a"), Path.of("b")))).isEqualTo(work);
    assertThat(Sources.commonRoot(cwd, List.of(work.resolve("a")))).isEqualTo(work.resolve("a"));
    assertThat(Sources.commonRoot(cwd, List.of(work.resolve("a/src"), work.resolve("b/B.java"))))
        .isEqualTo(work);
    assertThat(Sources.commonRoot(cwd, List.of(work.resolve("b/B.java"))))
        .isEqualTo(work.resolve("b"));
  }

  private static List<Path> listAllButSecret(Path directory) throws IOException {
    if (directory.endsWith("secret")) {
      throw new AccessDeniedException(directory.toString());
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.sorted().toList();
    }
  }

  private Sources find(Path... paths) {
    return Sources.find(new Sources.Query(root, List.of(paths), List.of(), List.of(), false));
  }

  private Sources find(List<String> includes, List<String> excludes) {
    return Sources.find(new Sources.Query(root, List.of(root), includes, excludes, false));
  }

  private static List<String> paths(Sources sources) {
    return sources.files().stream().map(SourceFile::path).toList();
  }

  private static List<String> problems(Sources sources) {
    return sources.problems().stream().map(Problem::toString).toList();
  }

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "class X {}");
  }

  private Path link(String path, String target) throws IOException {
    return Files.createSymbolicLink(root.resolve(path), root.resolve(target).normalize());
  }

  private Path jar(String name, String... entries) throws IOException {
    Path jar = root.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("class X {}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return jar;
  }
}
