// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What paths in the reports of a module are relative to. */
class ModuleTest {
  @TempDir private Path directory;

  private Path top;
  private Path module;

  @BeforeEach
  void makeModule() throws IOException {
    top = directory.resolve("repository/backend");
    module = Files.createDirectories(top.resolve("orders"));
  }

  @Test
  void rootIsTheRepositoryAroundTheBuild() throws IOException {
    Path repository = directory.resolve("repository");
    Files.createDirectory(repository.resolve(".git"));

    assertThat(Module.findRoot(module, top)).isEqualTo(repository);
  }

  @Test
  void rootIsAWorkTreeOfARepository() throws IOException {
    Files.writeString(top.resolve(".git"), "gitdir: elsewhere");

    assertThat(Module.findRoot(module, top)).isEqualTo(top);
  }

  @Test
  void rootIsTheTopOfTheBuildWithoutRepository() {
    assertThat(Module.findRoot(module, top)).isEqualTo(top);
  }

  @Test
  void rootIsTheModuleIfItWasBuiltFromElsewhere() {
    assertThat(Module.findRoot(module, directory.resolve("elsewhere"))).isEqualTo(module);
  }
}
