// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.Window;
import dev.racewindow.frontend.javaparser.JavaSourceFrontEnd;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.SourceUnit;
import dev.racewindow.link.ClassPath;
import dev.racewindow.link.Linker;
import dev.racewindow.link.Signatures;
import dev.racewindow.models.ModelFiles;
import dev.racewindow.models.Models;
import dev.racewindow.schema.SchemaReader;
import dev.racewindow.sql.LockStrength;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of statements that are put together at run time. */
class StatementTextTest {
  private static final String USER =
      """
      @jakarta.persistence.Entity
      class User {
        @jakarta.persistence.Id Long id;
        String name;
        int age;
      }
      """;

  @Test
  void whatAnExceptionSaysIsNoCallOfADatabase() {
    Engine.Result result =
        analyze(
            """
            class Dao {
              org.springframework.jdbc.core.JdbcTemplate jdbc;
              String run() {
                try {
                  jdbc.update("delete from account");
                  return "";
                } catch (org.springframework.dao.DataAccessException e) {
                  return e.getMessage();
                }
              }
            }
            """);

    assertThat(result.coverage().databaseCalls()).isEqualTo(1);
    assertThat(result.coverage().notUnderstood()).isEmpty();
  }

  @Test
  void aTextThatNobodyKnowsIsCounted() {
    Engine.Result result =
        analyze(
            """
            class Dao {
              org.springframework.jdbc.core.JdbcTemplate jdbc;
              void run(java.util.Properties texts) { jdbc.execute(texts.getProperty("x")); }
            }
            """);

    assertThat(result.windows()).isEmpty();
    assertThat(result.coverage().notUnderstood())
        .containsEntry("the statement text is not known or not understood", 1);
  }

  @Test
  void whatIsAppendedOnOneWayOnlyIsAConditionThatIsNotShown() {
    Check check =
        onlyCheck(
            """
            class Dao {
              jakarta.persistence.EntityManager em;
              void add(String name, boolean grown) {
                StringBuilder text = new StringBuilder("select u from User u where u.name = :n");
                if (grown) {
                  text.append(" and u.age > 17");
                }
                if (em.createQuery(text.toString()).setParameter("n", name)
                    .getResultList().isEmpty()) {
                  em.persist(new User());
                }
              }
            }
            """);

    assertThat(check.resource().name()).isEqualTo("User");
    assertThat(check.key().equal()).containsOnlyKeys("name");
    assertThat(check.key().others()).containsExactly("?");
  }

  @Test
  void aTextGrowsInALoopToAnEnd() {
    Check check =
        onlyCheck(
            """
            class Dao {
              jakarta.persistence.EntityManager em;
              void add(java.util.List<String> names) {
                StringBuilder text = new StringBuilder("select u from User u where u.age = 3");
                for (String name : names) {
                  text.append(" and u.name <> '").append(name).append("'");
                }
                if (em.createQuery(text.toString()).getResultList().isEmpty()) {
                  em.persist(new User());
                }
              }
            }
            """);

    assertThat(check.key().equal()).containsOnlyKeys("age");
    assertThat(check.key().others()).containsExactly("?");
  }

  @Test
  void aFormattedTableNameOfACallerIsKnownThere() {
    Check check =
        onlyCheck(
            """
            class Dao {
              org.springframework.jdbc.core.JdbcTemplate jdbc;
              boolean none(String table, long id) {
                return jdbc.queryForList(String.format("SELECT 1 FROM %s WHERE id = ?", table), id)
                    .isEmpty();
              }
              void add(long id) {
                if (none("customer", id)) {
                  jdbc.update("INSERT INTO customer (id) VALUES (?)", id);
                }
              }
            }
            """);

    assertThat(check.resource().name()).isEqualTo("customer");
    assertThat(check.key().equal()).containsOnlyKeys("id");
    assertThat(check.key().others()).isEmpty();
  }

  @Test
  void aQueryOverAGeneratedClassIsAboutItsEntity() {
    Check check =
        onlyCheck(
            """
            import static model.QUser.user;
            class Dao {
              com.querydsl.jpa.impl.JPAQueryFactory queries;
              jakarta.persistence.EntityManager em;
              void add(String name) {
                if (queries.selectFrom(user).where(user.name.eq(name), user.age.gt(17))
                    .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                    .fetchFirst() == null) {
                  em.persist(new User());
                }
              }
            }
            """);

    assertThat(check.resource().name()).isEqualTo("User");
    assertThat(check.key().equal()).containsOnlyKeys("name");
    assertThat(check.key().others()).containsExactly("age");
    assertThat(check.lock()).isEqualTo(LockStrength.NO_KEY_UPDATE);
  }

  @Test
  void aQueryThatAHelperBeginsIsBuiltOnByItsCaller() {
    Check check =
        onlyCheck(
            """
            class Base<E> {
              org.hibernate.Session session;
              Class<E> type;
              org.hibernate.Criteria begin() { return session.createCriteria(type); }
            }
            class Dao extends Base<User> {
              void add(String name) {
                Object found =
                    begin().add(org.hibernate.criterion.Restrictions.eq("name", name))
                        .uniqueResult();
                if (found == null) {
                  session.persist(new User());
                }
              }
            }
            """);

    assertThat(check.resource().name()).isEqualTo("User");
    assertThat(check.key().equal()).containsOnlyKeys("name");
    assertThat(check.key().others()).isEmpty();
  }

  private static Check onlyCheck(String source) {
    Engine.Result result = analyze(source);
    assertThat(result.coverage().notUnderstood()).isEmpty();
    assertThat(result.windows()).extracting(Window::check).hasSize(1);
    return result.windows().get(0).check();
  }

  private static Engine.Result analyze(String source) {
    SourceUnit unit =
        ((JavaSourceFrontEnd.Lowered) new JavaSourceFrontEnd().lower("Dao.java", source + USER))
            .unit();
    Program program = Linker.link(List.of(unit), ClassPath.of(List.of()), Signatures.shipped(), 1);
    Models models =
        ModelFiles.load(
            List.of(),
            problem -> {
              throw new AssertionError(problem.toString());
            });
    return Engine.analyze(
        program,
        models,
        SchemaReader.read(program, models, SchemaReader.Tables.ofScripts(Map.of()), path -> ""));
  }
}
