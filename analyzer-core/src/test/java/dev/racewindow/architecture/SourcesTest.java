// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.expr.LiteralStringValueExpr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every source file of this repository keeps to, beyond what a compiler can see. */
class SourcesTest {
  private static final int MOST_LINES = 400;

  private static final String LICENSE = "// SPDX-License-Identifier: Apache-2.0";

  /** Beginnings of names that belong to libraries: what their calls mean stands in model files. */
  private static final List<String> LIBRARIES =
      List.of(
          "io.micronaut",
          "jakarta.",
          "java.sql",
          "javax.persistence",
          "javax.sql",
          "javax.transaction",
          "lombok",
          "net.javacrumbs",
          "org.apache.ibatis",
          "org.hibernate",
          "org.jdbi",
          "org.jooq",
          "org.mybatis",
          "org.redisson",
          "org.springframework",
          "reactor.core");

  @Test
  void everyFileNamesItsLicence() {
    assertThat(filesOfAllModules())
        .as("files whose first line is not the licence, which whoever copies one file needs")
        .isNotEmpty()
        .allMatch(file -> linesOf(file).get(0).equals(LICENSE));
  }

  @Test
  void noFileIsLong() {
    assertThat(filesOfAllModules())
        .as("files of more than %d lines, which hide a second class", MOST_LINES)
        .isNotEmpty()
        .allMatch(file -> linesOf(file).size() <= MOST_LINES);
  }

  @Test
  void libraryNamesStandInModelFiles() {
    List<String> found = new ArrayList<>();
    for (Path file : javaBelow(Path.of("src/main/java"))) {
      for (String literal : literalsOf(file)) {
        LIBRARIES.stream()
            .filter(literal::contains)
            .forEach(name -> found.add(file.getFileName() + ": " + name));
      }
    }
    assertThat(found)
        .as("string literals that name a library, which a user could not correct in a model file")
        .isEmpty();
  }

  @Test
  void literalsAreSeen() {
    assertThat(javaBelow(Path.of("src/main/java")).stream().flatMap(f -> literalsOf(f).stream()))
        .as("a test that sees no literal could not fail")
        .isNotEmpty();
  }

  private static List<String> literalsOf(Path file) {
    var configuration = new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
    try {
      return new JavaParser(configuration)
          .parse(file).getResult().orElseThrow().findAll(LiteralStringValueExpr.class).stream()
              .map(LiteralStringValueExpr::getValue)
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Main and test sources of all modules; the projects of integration tests are users' code. */
  private static List<Path> filesOfAllModules() {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .flatMap(module -> Stream.of("src/main/java", "src/test/java").map(module::resolve))
          .filter(Files::isDirectory)
          .flatMap(sources -> javaBelow(sources).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> javaBelow(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
