// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.server.Server;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A server that the property names is used, and left as it was. */
class OwnServerTest {

  @Test
  void itsSchemasAreDroppedAndNoneIsLeft() throws Exception {
    String url = OtherJvm.url();

    OtherJvm other = OtherJvm.run(url + "?user=postgres", Guest.class);

    assertThat(other.said()).containsExactly(url, "guests: VIOLATED");
    assertThat(schemasOf(other.pid(), url)).isZero();
  }

  /** The other JVM, which finds a server that it did not start. */
  static final class Guest {
    private Guest() {}

    /** Explores a scenario, and prints where and what came of it. */
    public static void main(String[] arguments) throws SQLException {
      Work work =
          me -> {
            try (Connection connection = me.connect();
                Statement statement = connection.createStatement()) {
              return statement.executeUpdate(
                  "insert into guest select 1 where not exists (select from guest)");
            }
          };
      Scenario scenario =
          Scenario.named("guests")
              .schema("create table guest(id int)")
              .caller("A", work)
              .caller("B", work)
              .build();
      Verdict verdict = Lab.explore(scenario, Settings.at(Isolation.READ_COMMITTED));
      try (Connection connection = Server.shared().admin()) {
        System.out.println(connection.getMetaData().getURL().replaceAll("[?&].*", ""));
      }
      System.out.println(verdict.scenario() + ": " + verdict.kind());
    }
  }

  private static int schemasOf(long pid, String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select count(*) from pg_namespace where nspname like 'racewindow_"
                    + pid
                    + "_%'")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
