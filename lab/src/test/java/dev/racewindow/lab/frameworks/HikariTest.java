// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** HikariCP as it is, over the lab's data source: its connections outlast the runs. */
class HikariTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);
  private static Lab lab;

  @BeforeAll
  static void open() throws SQLException {
    lab = Lab.open("create table account(id int primary key, balance int not null)");
  }

  @AfterAll
  static void close() throws SQLException {
    lab.close();
  }

  /** The first caller makes the pool, in the middle of a run. */
  @Test
  void whatRacesOnTwoConnectionsIsOrderedByOne() throws SQLException {
    try (HikariDataSource pool = pool(2)) {
      assertThat(explore(me -> readAndWrite(pool)).kind()).isEqualTo(Verdict.Kind.VIOLATED);
    }
    try (HikariDataSource pool = pool(1)) {
      Verdict verdict = explore(me -> readAndWrite(pool));

      assertThat(verdict.kind()).as("%s", verdict).isEqualTo(Verdict.Kind.HELD);
      assertThat(verdict.search().exhausted()).isTrue();
    }
  }

  /** The pool's own time-out would take 30 s; that only it could help is seen at once. */
  @Test
  void twoThatEachNeedASecondConnectionWaitForEachOther() throws SQLException {
    try (HikariDataSource pool = pool(2)) {
      pool.getConnection().close();
      Verdict verdict =
          explore(
              me -> {
                try (Connection outer = pool.getConnection();
                    Statement statement = outer.createStatement()) {
                  outer.setAutoCommit(false);
                  statement.execute("select 1");
                  readAndWrite(pool);
                  outer.commit();
                }
                return null;
              });

      assertThat(verdict.kind()).as("%s", verdict).isEqualTo(Verdict.Kind.DEADLOCKED);
      assertThat(verdict.requireWitness().outcome().reason()).contains("HikariPool.getConnection");
    }
  }

  private static HikariDataSource pool(int size) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(lab.dataSource());
    pool.setMaximumPoolSize(size);
    return pool;
  }

  private static Verdict explore(Work work) throws SQLException {
    return lab.run(
        Scenario.named("hikari")
            .seed("insert into account values (1, 100)")
            .caller("A", work)
            .caller("B", work)
            .build(),
        RC);
  }

  private static Object readAndWrite(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      int balance;
      try (ResultSet rows = statement.executeQuery("select balance from account where id = 1")) {
        rows.next();
        balance = rows.getInt(1);
      }
      statement.execute("update account set balance = " + (balance - 10) + " where id = 1");
      connection.commit();
      return "paid";
    }
  }
}
