// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.input.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A window that only one caller at a time can reach is closed, and kept as that. */
class NotConcurrentTest {
  private static final String ACCOUNTS =
      """
      import jakarta.annotation.PostConstruct;
      import java.sql.*;
      import org.flywaydb.core.api.migration.BaseJavaMigration;
      import org.flywaydb.core.api.migration.Context;
      import org.springframework.boot.context.event.ApplicationReadyEvent;
      import org.springframework.context.ApplicationListener;
      import org.springframework.context.event.EventListener;
      import org.springframework.scheduling.annotation.Scheduled;
      class Accounts {
        static void withdraw(Connection db, long id) throws SQLException {
          PreparedStatement read = db.prepareStatement("SELECT balance FROM account WHERE id = ?");
          read.setLong(1, id);
          ResultSet row = read.executeQuery();
          row.next();
          int left = row.getInt("balance") - 1;
          PreparedStatement write =
              db.prepareStatement("UPDATE account SET balance = ? WHERE id = ?");
          write.setInt(1, left);
          write.setLong(2, id);
          write.executeUpdate();
        }
      }
      """;

  @Test
  void mainIsRunOnce() {
    assertClosed(
        "class A { static Connection db;"
            + " public static void main(String[] args) { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void anyOtherMethodIsNot() {
    assertRacy(
        "class A { static Connection db; public void main() { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void aClassIsInitializedOnce() {
    assertClosed("class A { static Connection db; static { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void aMigrationIsRunOnce() {
    assertClosed(
        "class V2__Withdraw extends BaseJavaMigration {"
            + " public void migrate(Context c) { Accounts.withdraw(c.getConnection(), 1); } }");
  }

  @Test
  void aListenerForAStartUpEventIsRunOnce() {
    assertClosed(
        "class A implements ApplicationListener<ApplicationReadyEvent> { Connection db;"
            + " public void onApplicationEvent(ApplicationReadyEvent e) { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void aListenerForStartUpAndMoreIsNot() {
    assertRacy(
        "class A { Connection db;"
            + " @EventListener({ApplicationReadyEvent.class, String.class})"
            + " void on() { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void oneOtherCallerSuffices() {
    assertRacy(
        "class A { Connection db;"
            + " @PostConstruct void start() { Accounts.withdraw(db, 1); }"
            + " void later() { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void anEntryPointIsOneThatTheProgramCallsToo() {
    assertRacy(
        "class A { Connection db;"
            + " @PostConstruct void start() { refresh(); }"
            + " @Scheduled void refresh() { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void anEntryPointIsOneAtStartUpToo() {
    assertRacy(
        "class A { Connection db;"
            + " @PostConstruct @Scheduled void refresh() { Accounts.withdraw(db, 1); } }");
  }

  @Test
  void manyMigrationsDoNotHideARequest() {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < 2 * Contexts.MOST; i++) {
      program
          .append("class V")
          .append(i)
          .append("__W extends BaseJavaMigration {")
          .append(
              " public void migrate(Context c) { Accounts.withdraw(c.getConnection(), 1); } }\n");
    }
    assertClosed(program.toString());
    assertRacy(program + "class Z { Connection db; void serve() { Accounts.withdraw(db, 1); } }");
  }

  private static void assertClosed(String program) {
    Analysis analysis = analyze(program);
    assertThat(analysis.races()).isEmpty();
    assertThat(analysis.safe()).extracting(SafeWindow::guard).containsExactly("not concurrent");
  }

  private static void assertRacy(String program) {
    assertThat(analyze(program).races()).extracting(Race::rule).containsExactly("LostUpdate");
  }

  private static Analysis analyze(String program) {
    byte[] text = (ACCOUNTS + program).getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("Program.java", () -> new ByteArrayInputStream(text));
    return Analyzer.analyze(new Analyzer.Request(List.of(file), List.of(), List.of(), 1));
  }
}
