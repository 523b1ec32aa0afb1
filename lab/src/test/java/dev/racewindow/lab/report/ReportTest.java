// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A witness in each format, compared with golden files; {@code -Daccept} writes them anew. */
class ReportTest {
  private static final Path GOLDEN = Path.of("src/test/resources/dev/racewindow/lab/report");
  private static Verdict verdict;

  @BeforeAll
  static void explore() throws SQLException {
    Scenario scenario =
        Scenario.named("pay twice <once>")
            .schema("create table payment(id int primary key, status text)")
            .seed("insert into payment values (1, 'due')")
            .caller("A", ReportTest::pay)
            .caller("B", ReportTest::pay)
            .invariant("paid once", end -> end.effects().size() == 1)
            .build();
    verdict = Lab.explore(scenario, Settings.at(Isolation.READ_COMMITTED));
  }

  private static Object pay(Caller me) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setAutoCommit(false);
      try (PreparedStatement check =
              connection.prepareStatement("select status from payment where id = ?");
          PreparedStatement act =
              connection.prepareStatement("update payment set status = 'paid' where id = ?")) {
        check.setInt(1, 1);
        act.setInt(1, 1);
        try (ResultSet rows = check.executeQuery()) {
          rows.next();
          if (!rows.getString(1).equals("due")) {
            return "paid already";
          }
        }
        act.executeUpdate();
      }
      connection.commit();
      me.effect("transfer & mail");
      return "paid";
    }
  }

  @Test
  void text() throws IOException {
    compare("witness.txt", TextTable.of(verdict.requireWitness()));
  }

  @Test
  void svg() throws IOException {
    compare("witness.svg", SvgTable.of(verdict.requireWitness()));
  }

  @Test
  void json() throws IOException {
    compare("verdict.json", VerdictJson.of(verdict));
  }

  private static void compare(String name, String found) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (System.getProperty("accept") != null) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }
}
