// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars and class directories of the user. */
class ClassPathTest {
  private static final String CALLER =
      "package shop; import lib.Store; class Service { Store<String> s; void run() { s.put(1); } }";

  @TempDir Path directory;

  @Test
  void aFileThatIsNoJarIsNotedAndTheRestIsRead() throws IOException {
    Path broken = Files.writeString(directory.resolve("broken.jar"), "no jar");
    Path classes = compile();

    ClassPath classPath = ClassPath.of(List.of(broken, classes));

    assertThat(classPath.unreadable()).containsOnlyKeys(broken);
    assertThat(calls(classPath))
        .containsExactly("lib.Store<java.lang.String>.put(int) : " + "java.lang.String");
  }

  @Test
  void aClassFileThatIsNoneIsNotedWhenItIsAskedFor() throws IOException {
    Path classes = compile();
    Path broken = Files.writeString(classes.resolve("lib/Store.class"), "no class");
    ClassPath classPath = ClassPath.of(List.of(classes));

    assertThat(calls(classPath)).containsExactly("lib.Store<java.lang.String>.put(int) : ?");
    assertThat(classPath.unreadable()).containsOnlyKeys(broken);
  }

  @Test
  void classesAreReadFromAJar() throws IOException {
    Path classes = compile();
    Path jar = directory.resolve("lib.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("lib/Store.class"));
      zip.write(Files.readAllBytes(classes.resolve("lib/Store.class")));
    }

    assertThat(calls(ClassPath.of(List.of(jar))))
        .containsExactly("lib.Store<java.lang.String>.put(int) : java.lang.String");
  }

  @Test
  void withoutClassPathTheNameIsAllThatIsKnown() {
    assertThat(calls(ClassPath.empty()))
        .containsExactly("lib.Store<java.lang.String>.put(int) : ?");
  }

  private static List<String> calls(ClassPath classPath) {
    return new Linked(Linker.link(Linked.units(CALLER), classPath, Signatures.none(), 1))
        .calls("shop.Service", "run");
  }

  private Path compile() throws IOException {
    Path source = directory.resolve("Store.java");
    Files.writeString(
        source, "package lib; public class Store<T> { public T put(int i) { return null; } }");
    Path classes = Files.createDirectories(directory.resolve("classes"));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", classes.toString(), source.toString());
    assertThat(result).isZero();
    return classes;
  }
}
