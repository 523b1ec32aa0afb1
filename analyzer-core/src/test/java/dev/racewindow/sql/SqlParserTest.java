// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.sql.Parsed.NotUnderstood;
import dev.racewindow.sql.Parsed.Understood;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of statement texts; the tables of examples lie beside the resources. */
class SqlParserTest {
  private final SqlParser parser = new SqlParser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        ";",
        "-- only a comment",
        "hello world",
        "select",
        "select * from",
        "select from where",
        "update t",
        "update t set",
        "insert into",
        "delete where a = 1",
        "select * from t where a = 'unclosed",
        "select * from t where (a = 1",
        "user-service",
        "/api/users/{id}",
        "select one of the following options",
        "Select a file",
        "do $$ begin update t set a = 1; end $$",
        "select 1; delete from t"
      })
  void isSilentOnWhatIsNoStatement(String text) {
    assertThat(parser.parse(text, Dialect.SQL)).isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"User", "select u", "from", "u.name = :name", "select u from User u where"})
  void isSilentOnWhatIsNoJpql(String text) {
    assertThat(parser.parse(text, Dialect.JPQL)).isInstanceOf(NotUnderstood.class);
  }

  @ParameterizedTest
  @MethodSource("sql")
  void readsSql(String text, String expected) {
    assertThat(show(parser.parse(text, Dialect.SQL))).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("jpql")
  void readsJpql(String text, String expected) {
    assertThat(show(parser.parse(text, Dialect.JPQL))).isEqualTo(expected);
  }

  static Stream<Arguments> sql() throws IOException {
    return examples("sql.txt");
  }

  static Stream<Arguments> jpql() throws IOException {
    return examples("jpql.txt");
  }

  /** One example a line: the text, an arrow, what {@link StatementText} says of it. */
  private static Stream<Arguments> examples(String file) throws IOException {
    try (InputStream stream = SqlParserTest.class.getResourceAsStream(file)) {
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return content.lines().map(line -> line.split(" => ", -1)).map(Arguments::of);
    }
  }

  @Test
  void keepsTheTextAsItWasGiven() {
    String text = " select * from t where a = #{x} -- why\n ;";
    Parsed parsed = parser.parse(text, Dialect.SQL);
    assertThat(parsed).isInstanceOf(Understood.class);
    assertThat(((Understood) parsed).statement().text()).isEqualTo(text);
  }

  @Test
  void readsEqualTextsOnce() {
    assertThat(parser.parse("select 1 from t", Dialect.SQL))
        .isSameAs(parser.parse("select 1 from t", Dialect.SQL));
  }

  @Test
  void refusesTextsThatAreTooLong() {
    assertThat(parser.parse("select " + "a, ".repeat(20_000) + "a from t", Dialect.SQL))
        .isEqualTo(new NotUnderstood("the statement has more than 50000 characters"));
  }

  /** Nesting is what makes SQL grammars slow: this one must end, whatever the answer. */
  @Test
  void neverHangsOnDeepNesting() {
    String text = "select * from t where " + "((".repeat(200) + "a = 1" + "))".repeat(200);
    assertThat(parser.parse(text, Dialect.SQL)).isNotNull();
    assertThat(parser.parse("select " + "f(".repeat(300) + "(", Dialect.SQL))
        .isInstanceOf(NotUnderstood.class);
  }

  @Test
  void servesSeveralThreads() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Parsed>> results = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        String table = "t" + i;
        results.add(threads.submit(() -> parser.parse("select a from " + table, Dialect.SQL)));
      }
      for (int i = 0; i < results.size(); i++) {
        assertThat(show(results.get(i).get()))
            .isEqualTo("SELECT t" + i + " | reads t" + i + " | gets a");
      }
    } finally {
      threads.shutdown();
    }
  }

  private static String show(Parsed parsed) {
    return parsed instanceof Understood understood
        ? StatementText.of(understood.statement())
        : parsed.toString();
  }
}
