// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What differs from run to run of one serial order is not compared; all else still is. */
class NoiseTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);
  private static final String SERIAL = "create table account(id bigserial primary key, email text";

  @Test
  void aGeneratedKeyMayBeTheAnswer() throws SQLException {
    Verdict verdict =
        explore(SERIAL + ")", me -> insert(me, "insert into account(email) values ('%s')"));

    assertThat(verdict.kind()).as("%s", verdict.witness()).isEqualTo(Verdict.Kind.HELD);
  }

  @Test
  void aKeyMadeInJavaMayBeStored() throws SQLException {
    String ddl = "create table account(id uuid primary key, email text, at bigint)";
    String sql = "insert into account values ('%2$s', '%1$s', %3$d)";

    assertThat(explore(ddl, me -> insert(me, sql)).kind()).isEqualTo(Verdict.Kind.HELD);
  }

  /** The rows are compared without their keys, so the second account is seen. */
  @Test
  void aViolationIsFoundAllTheSame() throws SQLException {
    String sql =
        "insert into account(email)"
            + " select 'a@x' where not exists (select from account where email = 'a@x')";

    assertThat(explore(SERIAL + ")", me -> insert(me, sql)).kind())
        .isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(explore(SERIAL + " unique)", me -> insert(me, sql)).kind())
        .isEqualTo(Verdict.Kind.REFUSED);
  }

  @Test
  void anEffectMayNameTheKey() throws SQLException {
    String sql = "insert into account(email) values ('%s')";

    Verdict verdict =
        explore(
            SERIAL + ")",
            me -> {
              me.effect("mail to account " + insert(me, sql));
              return null;
            });

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
  }

  /** Inserts, and answers the key. */
  private static Object insert(Caller me, String sql) throws SQLException {
    UUID key = UUID.randomUUID();
    String filled = sql.formatted(me.name() + "@x", key, System.nanoTime());
    try (Connection connection = me.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(filled + " returning id")) {
      if (!rows.next()) {
        throw new IllegalStateException("taken");
      }
      return rows.getString(1);
    }
  }

  private static Verdict explore(String ddl, Work work) throws SQLException {
    return Lab.explore(
        Scenario.named("noise").schema(ddl).caller("A", work).caller("B", work).build(), RC);
  }
}
