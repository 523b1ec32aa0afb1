// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Callers written with the frameworks of users run as they are. */
class FrameworksTest {
  private static final Settings RC = Settings.at(Isolation.READ_COMMITTED);

  @Test
  void jdbcTemplateInAutocommit() throws SQLException {
    try (Lab lab = Lab.open("create table account(email text)")) {
      JdbcTemplate jdbc = new JdbcTemplate(lab.dataSource());
      Work signUp =
          me -> {
            List<Integer> counts = jdbc.queryForList("select count(*) from account", Integer.class);
            return counts.get(0) == 0 ? jdbc.update("insert into account values (?)", "a@x") : 0;
          };

      Verdict verdict = lab.run(two("sign-up", "", signUp, signUp), RC);

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
      assertThat(texts(verdict))
          .contains("select count(*) from account", "insert into account values ('a@x')", "commit");
    }
  }

  @Test
  void transactionTemplateWithALock() throws SQLException {
    try (Lab lab = Lab.open("create table wallet(id int primary key, balance int)")) {
      JdbcTemplate jdbc = new JdbcTemplate(lab.dataSource());
      TransactionTemplate transaction =
          new TransactionTemplate(new DataSourceTransactionManager(lab.dataSource()));
      Work withdraw = me -> transaction.execute(status -> withdraw(jdbc));

      Verdict verdict =
          lab.run(two("withdraw", "insert into wallet values (1, 100)", withdraw, withdraw), RC);

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
      assertThat(verdict.search().exhausted()).isTrue();
    }
  }

  /** A transaction alone guards nothing; one at a level of its own refuses. */
  @Test
  void transactionTemplateWithoutALock() throws SQLException {
    try (Lab lab = Lab.open("create table wallet(id int primary key, balance int)")) {
      JdbcTemplate jdbc = new JdbcTemplate(lab.dataSource());
      TransactionTemplate transaction =
          new TransactionTemplate(new DataSourceTransactionManager(lab.dataSource()));
      Work withdraw = me -> transaction.execute(status -> withdrawUnlocked(jdbc));
      Scenario scenario = two("withdraw", "insert into wallet values (1, 100)", withdraw, withdraw);

      assertThat(lab.run(scenario, RC).kind()).isEqualTo(Verdict.Kind.VIOLATED);
      transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
      assertThat(lab.run(scenario, RC).kind()).isEqualTo(Verdict.Kind.REFUSED);
    }
  }

  private static Object withdrawUnlocked(JdbcTemplate jdbc) {
    List<Integer> balances =
        jdbc.queryForList("select balance from wallet where id = 1", Integer.class);
    return jdbc.update("update wallet set balance = ? where id = 1", balances.get(0) - 10);
  }

  private static Object withdraw(JdbcTemplate jdbc) {
    List<Integer> balances =
        jdbc.queryForList("select balance from wallet where id = 1 for update", Integer.class);
    return jdbc.update("update wallet set balance = ? where id = 1", balances.get(0) - 10);
  }

  /** Dirty checking writes at the commit; the step is seen there, where it happens. */
  @Test
  void hibernateFlushesLate() throws SQLException {
    try (Lab lab = Lab.open("create table Plain(id int primary key, n int not null)");
        SessionFactory sessions = sessions(lab, Plain.class)) {
      Work increment =
          me ->
              sessions.fromTransaction(
                  session -> {
                    Plain plain = session.find(Plain.class, 1);
                    plain.n++;
                    me.effect("after the change of the object");
                    return null;
                  });

      Verdict verdict =
          lab.run(two("increment", "insert into Plain values (1, 0)", increment, increment), RC);

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
      List<String> texts = texts(verdict);
      int update = texts.indexOf("update Plain set n=1 where id=1");
      assertThat(texts.indexOf("after the change of the object")).isBetween(0, update - 1);
    }
  }

  @Test
  void hibernateRefusesAStaleVersion() throws SQLException {
    try (Lab lab =
            Lab.open(
                "create table Versioned(id int primary key, n int not null, version int not null)");
        SessionFactory sessions = sessions(lab, Versioned.class)) {
      Work increment =
          me ->
              sessions.fromTransaction(
                  session -> {
                    session.find(Versioned.class, 1).n++;
                    return null;
                  });

      Verdict verdict =
          lab.run(
              two("increment", "insert into Versioned values (1, 0, 0)", increment, increment), RC);

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.REFUSED);
    }
  }

  private static Scenario two(String name, String seed, Work first, Work second) {
    return Scenario.named(name).seed(seed).caller("A", first).caller("B", second).build();
  }

  private static List<String> texts(Verdict verdict) {
    return verdict.requireWitness().events().stream().map(event -> event.step().text()).toList();
  }

  private static SessionFactory sessions(Lab lab, Class<?> entity) {
    Configuration configuration = new Configuration().addAnnotatedClass(entity);
    configuration.getProperties().put("hibernate.connection.datasource", lab.dataSource());
    return configuration.buildSessionFactory();
  }

  /** An entity without a guard. */
  @Entity(name = "Plain")
  static class Plain {
    @Id int id;
    int n;
  }

  /** The same with a version. */
  @Entity(name = "Versioned")
  static class Versioned {
    @Id int id;
    int n;
    @Version int version;
  }
}
