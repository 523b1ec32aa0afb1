// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.SQLException;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Callers written with jOOQ. */
class JooqTest {
  private static final String WALLET = "create table wallet(id int primary key, balance int)";
  private static final String SEED = "insert into wallet values (1, 100)";
  private static final Table<Record> WALLETS = table("wallet");
  private static final Field<Integer> ID = field("id", Integer.class);
  private static final Field<Integer> BALANCE = field("balance", Integer.class);
  private static final Table<Record> ACCOUNTS = table("account");
  private static final Field<String> EMAIL = field("email", String.class);

  @Test
  void anUpdateIsLostWithoutALock() throws SQLException {
    try (Lab lab = Lab.open(WALLET)) {
      DSLContext jooq = DSL.using(lab.dataSource(), SQLDialect.POSTGRES);

      Verdict verdict = Callers.explore(lab, SEED, withdrawal(jooq, false));

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
      DSLContext jooq = DSL.using(lab.dataSource(), SQLDialect.POSTGRES);

      Verdict verdict = Callers.explore(lab, SEED, withdrawal(jooq, true));

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
      assertThat(verdict.search().exhausted()).isTrue();
    }
  }

  private static Work withdrawal(DSLContext jooq, boolean lock) {
    return me -> {
      jooq.transaction(transaction -> withdraw(transaction, lock));
      return null;
    };
  }

  private static void withdraw(Configuration transaction, boolean lock) {
    var query = DSL.using(transaction).select(BALANCE).from(WALLETS).where(ID.eq(1));
    @Nullable Integer balance = (lock ? query.forUpdate() : query).fetchOne(BALANCE);
    DSL.using(transaction)
        .update(WALLETS)
        .set(BALANCE, (balance == null ? 0 : balance) - 10)
        .where(ID.eq(1))
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
    DSLContext jooq = DSL.using(lab.dataSource(), SQLDialect.POSTGRES);
    return me ->
        jooq.fetchExists(ACCOUNTS, EMAIL.eq("a@x"))
            ? 0
            : jooq.insertInto(ACCOUNTS, EMAIL).values("a@x").execute();
  }
}
