// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped model files can be read, all of them. */
class ShippedModelsTest {
  private static final Path SOURCES = Path.of("src/main/resources/models");

  @Test
  void areReadWithoutProblem() {
    List<Problem> problems = new ArrayList<>();
    ModelFiles.shipped(problems::add);
    assertThat(problems).isEmpty();
  }

  @Test
  void areAllNamedInTheIndex() throws IOException {
    List<String> files;
    try (Stream<Path> listing = Files.list(SOURCES)) {
      files =
          listing
              .map(path -> path.getFileName().toString())
              .filter(name -> name.endsWith(".yml"))
              .sorted()
              .toList();
    }
    List<String> named = Files.readAllLines(SOURCES.resolve(ModelFiles.INDEX));
    assertThat(named).containsExactlyInAnyOrderElementsOf(files);
  }
}
