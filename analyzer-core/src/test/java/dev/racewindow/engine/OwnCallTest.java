// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Race;
import dev.racewindow.input.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whether the transaction of a method begins that an object calls on itself: a proxy around the
 * object is passed by, a subclass of its class is not.
 */
class OwnCallTest {
  private static final String SOURCE =
      """
      import java.sql.*;
      import %s;
      class Accounts {
        private Connection db;

        public void pay(long id) throws SQLException {
          withdraw(id);
        }

        @Transactional
        %s void withdraw(long id) throws SQLException {
          PreparedStatement read =
              db.prepareStatement("SELECT balance FROM account WHERE id = ? FOR UPDATE");
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
  void aSubclassBeginsIt() {
    assertThat(races("com.google.inject.persist.Transactional", "public")).isEmpty();
  }

  @Test
  void aSubclassCannotOverrideAPrivateMethod() {
    assertThat(races("com.google.inject.persist.Transactional", "private"))
        .containsExactly("IneffectiveTransaction");
  }

  @Test
  void aProxyIsPassedBy() {
    assertThat(races("org.springframework.transaction.annotation.Transactional", "public"))
        .containsExactly("IneffectiveTransaction");
  }

  private static List<String> races(String annotation, String visibility) {
    byte[] source = SOURCE.formatted(annotation, visibility).getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("Accounts.java", () -> new ByteArrayInputStream(source));
    Analysis analysis =
        Analyzer.analyze(new Analyzer.Request(List.of(file), List.of(), List.of(), 1));
    return analysis.races().stream().map(Race::rule).toList();
  }
}
