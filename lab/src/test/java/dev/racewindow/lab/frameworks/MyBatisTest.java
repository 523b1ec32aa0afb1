// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.SQLException;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.TransactionFactory;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.junit.jupiter.api.Test;
import org.mybatis.spring.SqlSessionTemplate;
import org.mybatis.spring.transaction.SpringManagedTransactionFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Callers written with MyBatis, alone and under Spring. */
class MyBatisTest {
  private static final String WALLET = "create table wallet(id int primary key, balance int)";
  private static final String SEED = "insert into wallet values (1, 100)";

  /** Statements of MyBatis. */
  interface Mapper {
    @Select("select count(*) from account where email = #{email}")
    int countByEmail(@Param("email") String email);

    @Insert("insert into account(email) values (#{email})")
    int insert(@Param("email") String email);

    @Select("select balance from wallet where id = #{id}")
    int balance(@Param("id") int id);

    @Select("select balance from wallet where id = #{id} for update")
    int balanceForUpdate(@Param("id") int id);

    @Update("update wallet set balance = #{balance} where id = #{id}")
    int setBalance(@Param("id") int id, @Param("balance") int balance);
  }

  @Test
  void twoAccountsOfOneEmailWithoutAUniqueKey() throws SQLException {
    try (Lab lab = Lab.open("create table account(email text)")) {
      Verdict verdict = Callers.explore(lab, "", signUp(lab));

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.VIOLATED);
      assertThat(Callers.steps(verdict))
          .contains(
              "select count(*) from account where email = 'a@x'",
              "insert into account(email) values ('a@x')",
              "commit");
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
    SqlSessionFactory sessions = sessions(lab, new JdbcTransactionFactory());
    return me -> {
      try (SqlSession session = sessions.openSession()) {
        Mapper mapper = session.getMapper(Mapper.class);
        int rows = mapper.countByEmail("a@x") == 0 ? mapper.insert("a@x") : 0;
        session.commit();
        return rows;
      }
    };
  }

  @Test
  void anUpdateIsLostInASpringTransaction() throws SQLException {
    try (Lab lab = Lab.open(WALLET)) {
      Mapper mapper = underSpring(lab);
      Work withdraw = inTransaction(lab, () -> mapper.setBalance(1, mapper.balance(1) - 10));

      assertThat(Callers.explore(lab, SEED, withdraw).kind()).isEqualTo(Verdict.Kind.VIOLATED);
    }
  }

  @Test
  void forUpdateHoldsInASpringTransaction() throws SQLException {
    try (Lab lab = Lab.open(WALLET)) {
      Mapper mapper = underSpring(lab);
      Work withdraw =
          inTransaction(lab, () -> mapper.setBalance(1, mapper.balanceForUpdate(1) - 10));

      Verdict verdict = Callers.explore(lab, SEED, withdraw);

      assertThat(verdict.kind()).isEqualTo(Verdict.Kind.HELD);
      assertThat(verdict.search().exhausted()).isTrue();
    }
  }

  private interface Body {
    int run();
  }

  private static Work inTransaction(Lab lab, Body body) {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(lab.dataSource()));
    return me -> transaction.execute(status -> body.run());
  }

  private static Mapper underSpring(Lab lab) {
    return new SqlSessionTemplate(sessions(lab, new SpringManagedTransactionFactory()))
        .getMapper(Mapper.class);
  }

  private static SqlSessionFactory sessions(Lab lab, TransactionFactory transactions) {
    Configuration configuration =
        new Configuration(new Environment("lab", transactions, lab.dataSource()));
    configuration.addMapper(Mapper.class);
    return new SqlSessionFactoryBuilder().build(configuration);
  }
}
