// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.guards;

import static dev.racewindow.lab.Isolation.READ_COMMITTED;
import static dev.racewindow.lab.Isolation.REPEATABLE_READ;
import static dev.racewindow.lab.Isolation.SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Caller;
import dev.racewindow.lab.Invariant;
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
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Guards over several rows or tables, and pairs of callers of which only one is guarded. */
class FurtherGuardsTest {
  private static final Invariant SOMEBODY_STAYS =
      end -> end.number("select count(*) from doctor where on_call") >= 1;
  private static final Invariant NO_ORPHAN =
      end ->
          end.number(
                  "select count(*) from child c where not exists"
                      + " (select from parent p where p.id = c.parent_id)")
              == 0;
  private static final Invariant AT_MOST_TWO = end -> end.number("select count(*) from child") <= 2;

  @Test
  void writeSkewOverTwoRows() throws SQLException {
    assertThat(writeSkew(READ_COMMITTED, "")).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(writeSkew(REPEATABLE_READ, "")).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(writeSkew(SERIALIZABLE, "")).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(writeSkew(READ_COMMITTED, "for update")).isEqualTo(Verdict.Kind.HELD);
  }

  private static Verdict.Kind writeSkew(Isolation isolation, String clause) throws SQLException {
    String check =
        "select count(*) from (select 1 from doctor where on_call order by id %s) x"
            .formatted(clause);
    return verdict(
        isolation,
        Scenario.named("leave the shift")
            .schema("create table doctor(id int primary key, on_call boolean)")
            .seed("insert into doctor values (1, true), (2, true)")
            .caller("A", transaction(c -> number(c, check) < 2 ? 0 : update(c, leave(1))))
            .caller("B", transaction(c -> number(c, check) < 2 ? 0 : update(c, leave(2))))
            .invariant("somebody stays", SOMEBODY_STAYS));
  }

  private static String leave(int id) {
    return "update doctor set on_call = false where id = " + id;
  }

  @Test
  void childInsertedWhileItsParentIsDeleted() throws SQLException {
    String plain = "create table child(parent_id int)";
    String key = "create table child(parent_id int references parent)";
    assertThat(orphan(READ_COMMITTED, plain)).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(orphan(REPEATABLE_READ, plain)).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(orphan(SERIALIZABLE, plain)).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(orphan(READ_COMMITTED, key)).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(orphan(REPEATABLE_READ, key)).isEqualTo(Verdict.Kind.REFUSED);
  }

  private static Verdict.Kind orphan(Isolation isolation, String child) throws SQLException {
    return verdict(
        isolation,
        Scenario.named("adopt or dissolve")
            .schema("create table parent(id int primary key, version int)")
            .schema(child)
            .seed("insert into parent values (1, 0)")
            .caller(
                "A",
                transaction(
                    c ->
                        number(c, "select count(*) from parent where id = 1") == 0
                            ? 0
                            : update(c, "insert into child values (1)")))
            .caller(
                "B",
                transaction(
                    c ->
                        number(c, "select count(*) from child where parent_id = 1") > 0
                            ? 0
                            : update(c, "delete from parent where id = 1")))
            .invariant("no orphan", NO_ORPHAN));
  }

  /**
   * The foreign key locks the parent for the insert, so two inserts make each other's lock wait.
   */
  @Test
  void childInsertedBeforeItsParentIsLocked() throws SQLException {
    Work insertThenLock =
        transaction(
            c -> {
              update(c, "insert into child values (1)");
              return number(c, "select version from parent where id = 1 for update");
            });

    Scenario.Builder scenario =
        Scenario.named("insert, then lock")
            .schema("create table parent(id int primary key, version int)")
            .schema("create table child(parent_id int references parent)")
            .seed("insert into parent values (1, 0)")
            .caller("A", insertThenLock)
            .caller("B", insertThenLock);

    assertThat(verdict(READ_COMMITTED, scenario)).isEqualTo(Verdict.Kind.DEADLOCKED);
  }

  @Test
  void aParentVersionGuardsIfItIsReadBeforeTheCount() throws SQLException {
    String child = "create table child(parent_id int)";
    assertThat(verdict(READ_COMMITTED, children(child, transaction(c -> insert(c, true)))))
        .isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict(READ_COMMITTED, children(child, transaction(c -> insert(c, false)))))
        .isEqualTo(Verdict.Kind.VIOLATED);
  }

  private static Scenario.Builder children(String child, Work work) {
    return Scenario.named("a second child of two")
        .schema("create table parent(id int primary key, version int)")
        .schema(child)
        .seed("insert into parent values (1, 0); insert into child values (1)")
        .caller("A", work)
        .caller("B", work)
        .invariantsOnly()
        .invariant("at most two", AT_MOST_TWO);
  }

  private static long insert(Connection connection, boolean versionFirst) throws SQLException {
    String version = "select version from parent where id = 1";
    long early = versionFirst ? number(connection, version) : 0;
    if (number(connection, "select count(*) from child where parent_id = 1") >= 2) {
      return 0;
    }
    long read = versionFirst ? early : number(connection, version);
    update(connection, "insert into child values (1)");
    String bump = "update parent set version = version + 1 where id = 1 and version = " + read;
    if (update(connection, bump) == 0) {
      throw new IllegalStateException("somebody was faster");
    }
    return 1;
  }

  @Test
  void upserts() throws SQLException {
    String plain = "create table counter(name text, n int)";
    String unique = "create table counter(name text unique, n int)";
    String merge =
        "merge into counter using (values ('x')) as wanted(name) on counter.name = wanted.name"
            + " when matched then update set n = n + 1 when not matched then insert values ('x', 1)";
    String upsert =
        "insert into counter values ('x', 1) on conflict (name) do update set n = counter.n + 1";
    assertThat(count(plain, merge)).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(count(unique, merge)).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(count(unique, upsert)).isEqualTo(Verdict.Kind.HELD);
  }

  private static Verdict.Kind count(String ddl, String sql) throws SQLException {
    Work work =
        me -> {
          try (Connection connection = me.connect()) {
            return update(connection, sql);
          }
        };
    return verdict(
        READ_COMMITTED, Scenario.named("count").schema(ddl).caller("A", work).caller("B", work));
  }

  @Test
  void anExclusionConstraintRefusesOverlaps() throws SQLException {
    assertThat(book("create table booking(during int4range)")).isEqualTo(Verdict.Kind.VIOLATED);
    assertThat(book("create table booking(during int4range, exclude using gist (during with &&))"))
        .isEqualTo(Verdict.Kind.REFUSED);
  }

  private static Verdict.Kind book(String ddl) throws SQLException {
    Work work =
        transaction(
            c ->
                number(c, "select count(*) from booking where during && '[1,5)'") > 0
                    ? 0
                    : update(c, "insert into booking values ('[1,5)')"));
    return verdict(
        READ_COMMITTED, Scenario.named("book").schema(ddl).caller("A", work).caller("B", work));
  }

  /** Whoever runs at READ COMMITTED overwrites what the other, better guarded one has written. */
  @Test
  void anIsolationLevelInOneCallerGuardsNothing() throws SQLException {
    for (Isolation level : new Isolation[] {REPEATABLE_READ, SERIALIZABLE}) {
      assertThat(withdraw(level, READ_COMMITTED)).isEqualTo(Verdict.Kind.VIOLATED);
      assertThat(withdraw(level, level)).isEqualTo(Verdict.Kind.REFUSED);
    }
  }

  private static Verdict.Kind withdraw(Isolation first, Isolation second) throws SQLException {
    return verdict(
        READ_COMMITTED,
        Scenario.named("withdraw")
            .schema("create table wallet(id int primary key, balance int)")
            .seed("insert into wallet values (1, 100)")
            .caller("A", me -> withdrawAt(me, first))
            .caller("B", me -> withdrawAt(me, second)));
  }

  private static @Nullable Object withdrawAt(Caller me, Isolation level) throws SQLException {
    try (Connection connection = me.connect()) {
      connection.setTransactionIsolation(level.jdbc());
      connection.setAutoCommit(false);
      long balance = number(connection, "select balance from wallet where id = 1");
      update(connection, "update wallet set balance = %d where id = 1".formatted(balance - 10));
      connection.commit();
      return null;
    }
  }

  /** Session locks are re-entrant: who gets the same connection gets the same lock. */
  @Test
  void aSessionLockOnAPooledConnection() throws SQLException {
    Deque<Connection> pool = new ConcurrentLinkedDeque<>();
    Work work =
        me -> {
          locking(me, pool, "select pg_advisory_lock(7)");
          withdrawAt(me, READ_COMMITTED);
          locking(me, pool, "select pg_advisory_unlock(7)");
          return null;
        };
    Scenario.Builder scenario =
        Scenario.named("pool")
            .schema("create table wallet(id int primary key, balance int)")
            .seed("insert into wallet values (1, 100)")
            .caller("A", work)
            .caller("B", work)
            .sharedMemory()
            .beforeEach(pool::clear);

    assertThat(verdict(READ_COMMITTED, scenario)).isEqualTo(Verdict.Kind.VIOLATED);
  }

  private static void locking(Caller me, Deque<Connection> pool, String sql) throws SQLException {
    Connection pooled = pool.poll();
    Connection connection = pooled == null ? me.connect() : pooled;
    execute(connection, sql);
    pool.push(connection);
  }

  /**
   * Serializable callers that do not meet are refused, too, where PostgreSQL reads a whole table to
   * find a row: the control that tells a guard from a coincidence.
   */
  @Test
  void disjointSerializableCallersMayBeRefused() throws SQLException {
    String check = "select count(*) from account where email = '%s'";
    String act = "insert into account values ('%s')";
    Scenario.Builder scenario =
        Scenario.named("disjoint").schema("create table account(email text)");
    for (String name : new String[] {"A", "B"}) {
      scenario.caller(
          name,
          transaction(
              c -> number(c, check.formatted(name)) > 0 ? 0 : update(c, act.formatted(name))));
    }

    assertThat(verdict(SERIALIZABLE, scenario)).isEqualTo(Verdict.Kind.REFUSED);
    assertThat(verdict(READ_COMMITTED, scenario)).isEqualTo(Verdict.Kind.HELD);
  }

  private interface Body {
    long run(Connection connection) throws SQLException;
  }

  private static Work transaction(Body body) {
    return me -> {
      try (Connection connection = me.connect()) {
        connection.setAutoCommit(false);
        long answer = body.run(connection);
        connection.commit();
        return answer;
      }
    };
  }

  private static Verdict.Kind verdict(Isolation isolation, Scenario.Builder scenario)
      throws SQLException {
    return Lab.explore(scenario.build(), Settings.at(isolation)).kind();
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
