// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Race;
import dev.racewindow.input.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Which exceptions undo a transaction, by what its annotation says: an insert that is counted
 * afterwards is a race only if the exception takes it back.
 */
class RollbackTest {
  private static final String SOURCE =
      """
      import java.sql.*;
      class Boats {
        private static final String NAME = "Full";
        private Connection db;

        @%s
        public void board(long boat) throws Exception {
          PreparedStatement add = db.prepareStatement("INSERT INTO passenger (boat) VALUES (?)");
          add.setLong(1, boat);
          add.executeUpdate();
          PreparedStatement count =
              db.prepareStatement("SELECT count(*) FROM passenger WHERE boat = ?");
          count.setLong(1, boat);
          ResultSet row = count.executeQuery();
          row.next();
          if (row.getInt(1) > 20) {
            throw new %s();
          }
        }
      }
      class FullException extends RuntimeException {}
      class CheckedFullException extends Exception {}
      """;
  private static final String GUICE = "com.google.inject.persist.Transactional";
  private static final String SPRING = "org.springframework.transaction.annotation.Transactional";

  @Test
  void oneThatIsNotCheckedUndoesIt() {
    assertThat(races(GUICE, "FullException")).containsExactly("WriteSkew");
    assertThat(races(SPRING, "FullException")).containsExactly("WriteSkew");
    assertThat(races(SPRING, "CheckedFullException")).isEmpty();
  }

  @Test
  void whatAWovenTransactionNamesStandsForAllOthers() {
    assertThat(races(GUICE + "(rollbackOn = java.io.IOException.class)", "FullException"))
        .isEmpty();
    assertThat(races(GUICE + "(rollbackOn = CheckedFullException.class)", "CheckedFullException"))
        .containsExactly("WriteSkew");
  }

  @Test
  void whatAnotherNamesIsAddedToThem() {
    assertThat(races(SPRING + "(rollbackFor = java.io.IOException.class)", "FullException"))
        .containsExactly("WriteSkew");
  }

  @Test
  void aPartOfTheNameIsEnough() {
    assertThat(races(SPRING + "(rollbackForClassName = Boats.NAME)", "CheckedFullException"))
        .containsExactly("WriteSkew");
    assertThat(races(SPRING + "(noRollbackForClassName = {\"Empty\", \"Full\"})", "FullException"))
        .isEmpty();
    assertThat(races(SPRING + "(noRollbackForClassName = \"Empty\")", "FullException"))
        .containsExactly("WriteSkew");
  }

  private static List<String> races(String annotation, String exception) {
    byte[] source = SOURCE.formatted(annotation, exception).getBytes(StandardCharsets.UTF_8);
    SourceFile file = new SourceFile("Boats.java", () -> new ByteArrayInputStream(source));
    return Analyzer.analyze(new Analyzer.Request(List.of(file), List.of(), List.of(), 1))
        .races()
        .stream()
        .map(Race::rule)
        .toList();
  }
}
