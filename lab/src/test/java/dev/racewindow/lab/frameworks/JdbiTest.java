// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Callers written with Jdbi. */
class JdbiTest {
  private static final String WALLET = "create table wallet(id int primary key, balance int)";
  private static final String SEED = "insert into wallet values (1, 100)";

  @Test
  void anUpdateIsLostWithoutALock() throws SQLException {
    try (Lab lab = Lab.open(WALLET)) {
      Verdict verdict = Callers.explore(lab, SEED, withdrawal(lab, ""));

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
      assertThat(Callers.steps(verdict))
          .contains(
              "select balance from wallet where id = 1",
              "update wallet set balance = 90 where id = 1");
    }
  }

  @Test
  void forUpdateHolds() throws SQLException {
    try (Lab lab = Lab.open(WALLET)) {
      Verdict verdict = Callers.explore(lab, SEED, withdrawal(lab, " for update"));

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
      assertThat(verdict.search().exhausted()).isTrue();
    }
  }

  private static Work withdrawal(Lab lab, String lock) {
    Jdbi jdbi = Jdbi.create(lab.dataSource());
    return me -> jdbi.inTransaction(handle -> withdraw(handle, lock));
  }

  private static int withdraw(Handle handle, String lock) {
    int balance =
        handle
            .createQuery("select balance from wallet where id = :id" + lock)
            .bind("id", 1)
            .mapTo(Integer.class)
            .one();
    return handle
        .createUpdate("update wallet set balance = :balance where id = :id")
        .bind("balance", balance - 10)
        .bind("id", 1)
        .execute();
  }

  @Test
  void twoAccountsOfOneEmailWithoutAUniqueKey() throws SQLException {
    try (Lab lab = Lab.open("create table account(email text)")) {
      assertThat(Callers.explore(lab, "", signUp(lab)).kind()).isEqualTo(Verdict.Kind.VIOLATED);
    }
  }

  @Test
  void aUniqueKeyRefusesTheSecond() throws SQLException {
    try (Lab lab = Lab.open("create table account(email text unique)")) {
      Verdict verdict = Callers.explore(lab, "", signUp(lab));

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
      assertThat(verdict.requireWitness().answers()).contains("refused: 23505");
    }
  }

  private static Work signUp(Lab lab) {
    Jdbi jdbi = Jdbi.create(lab.dataSource());
    return me ->
        jdbi.withHandle(
            handle ->
                handle
                            .createQuery("select count(*) from account where email = 'a@x'")
                            .mapTo(Integer.class)
                            .one()
                        == 0
                    ? handle.execute("insert into account values (?)", "a@x")
                    : 0);
  }
}
