// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.server.Server;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that was told to use this one's server, as a user names one of his own.
 *
 * @param pid its process
 * @param said the lines that it wrote
 */
record OtherJvm(long pid, List<String> said) {

  /** Runs the main method of a class to its end. */
  static OtherJvm run(String url, Class<?> main) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + Server.URL_PROPERTY + "=" + url,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return new OtherJvm(process.pid(), said.lines().toList());
  }

  /** The URL of this JVM's server, without user and options. */
  static String url() throws SQLException {
    try (Connection connection = Server.shared().admin()) {
      return connection.getMetaData().getURL().replaceAll("[?&].*", "");
    }
  }
}
