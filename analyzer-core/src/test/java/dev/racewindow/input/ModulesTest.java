// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module a file is in. */
class ModulesTest {
  @ParameterizedTest
  @CsvSource({
    "src/main/java/A.java, ''",
    "db/schema.sql, ''",
    "shop/src/main/java/A.java, shop",
    "shop/src/main/resources/db/migration/V1__t.sql, shop",
    "services/user/db/V1__t.sql, services/user",
    "services/user/api/src/main/java/A.java, services/user/api",
    "services/users/db/V1__t.sql, services",
    "services/user, services"
  })
  void isTheInnermostOne(String path, String module) {
    Modules modules = new Modules(new TreeSet<>(List.of(".", "services", "services/user")));

    assertThat(modules.of(path)).isEqualTo(module);
  }

  @Test
  void areFoundByTheirBuildFiles(@TempDir Path root) throws IOException {
    for (String name : List.of("pom.xml", "a/pom.xml", "b/build.gradle.kts", "c/readme.md")) {
      Path file = root.resolve(name);
      Files.createDirectories(file.resolveSibling("x"));
      Files.writeString(file, "");
    }
    Sources sources =
        Sources.find(new Sources.Query(root, List.of(root), List.of(), List.of(), false));

    assertThat(sources.modules().roots()).containsExactly(".", "a", "b");
  }
}
