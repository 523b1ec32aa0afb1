// SPDX-License-Identifier: Apache-2.0
package dev.racewindow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.input.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The whole path from source text to races. */
class AnalyzerTest {
  private static final Path FIXTURES =
      Path.of("../test-fixtures/src/main/java/dev/racewindow/fixtures");

  private static final String ACCOUNTS =
      """
      import java.sql.*;
      class Accounts {
        void withdraw(Connection db, long id, int amount) throws SQLException {
          PreparedStatement read = db.prepareStatement("SELECT balance FROM account WHERE id = ?");
          read.setLong(1, id);
          ResultSet row = read.executeQuery();
          row.next();
          int left = row.getInt("balance") - amount;
          PreparedStatement write =
              db.prepareStatement("UPDATE account SET balance = ? WHERE id = ?");
          write.setInt(1, left);
          write.setLong(2, id);
          write.executeUpdate();
        }
      }
      """;

  @Test
  void nothingToReadIsNothingToSay() {
    Analysis analysis = analyze(1);

    assertThat(analysis.races()).isEmpty();
    assertThat(analysis.statistics().files()).isZero();
  }

  @Test
  void aFileThatDoesNotParseIsOneProblemAndTheRestIsAnalysed() {
    Analysis analysis =
        analyze(1, file("Broken.java", "class Broken {\n  void m( {\n}\n"), accounts());

    assertThat(analysis.problems()).hasSize(1);
    Problem problem = analysis.problems().get(0);
    assertThat(problem.path()).isEqualTo("Broken.java");
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INPUT);
    assertThat(analysis.races()).extracting(Race::rule).containsExactly("LostUpdate");
    assertThat(analysis.statistics().files()).isEqualTo(1);
  }

  @Test
  void aMissingClassPathEntryIsOneProblemAndTheRestIsAnalysed() {
    Analysis analysis =
        Analyzer.analyze(
            new Analyzer.Request(
                List.of(accounts()), List.of(Path.of("no-such.jar")), List.of(), 1));

    assertThat(analysis.problems()).extracting(Problem::path).containsExactly("no-such.jar");
    assertThat(analysis.races()).hasSize(1);
  }

  @Test
  void aChangelogThatIsBrokenIsOneProblemAndTheRestIsRead() {
    List<SourceFile> schema =
        List.of(
            file("a/log.xml", "<databaseChangeLog>\n<changeSet>"),
            file("b/t.sql", "CREATE TABLE account (id bigint PRIMARY KEY)"));
    Analysis one =
        Analyzer.analyze(
            new Analyzer.Request(List.of(accounts()), schema, List.of(), List.of(), 1));

    assertThat(one.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a/log.xml:2: is not well-formed; expected a changelog or a mapping file of entities;"
                + " left out");
    assertThat(one.races()).hasSize(1);
    assertThat(
            Analyzer.analyze(
                new Analyzer.Request(List.of(accounts()), schema, List.of(), List.of(), 3)))
        .isEqualTo(one);
  }

  @Test
  void aRaceIsSaidWithItsCheckItsActAndBothCallers() {
    Race race = analyze(1, accounts()).races().get(0);

    assertThat(race.check().site().location().line()).isEqualTo(6);
    assertThat(race.act().site().location().line()).isEqualTo(13);
    assertThat(race.act().site().location().methodName())
        .isEqualTo("Accounts.withdraw(Connection, long, int)");
    assertThat(race.resource()).isEqualTo("account");
    assertThat(race.interleaving()).extracting(Race.Step::caller).contains(1, 2);
    assertThat(race.interleaving().get(0).location()).isPresent();
    assertThat(race.fixes()).isNotEmpty();
  }

  @Test
  void theFingerprintSurvivesMovedLinesAndRenamedLocals() {
    String moved = "// a new comment\n\n" + ACCOUNTS.replace("left", "remaining");

    Race before = analyze(1, accounts()).races().get(0);
    Race after = analyze(1, file("Accounts.java", moved)).races().get(0);

    assertThat(after.act().site().location().line()).isEqualTo(15);
    assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    SourceFile[] files;
    try (Stream<Path> all = Files.walk(FIXTURES)) {
      files =
          all.filter(path -> path.toString().endsWith(".java"))
              .sorted()
              .map(path -> file(FIXTURES.relativize(path).toString(), read(path)))
              .toArray(SourceFile[]::new);
    }

    Analysis one = analyze(1, files);

    assertThat(one.races()).hasSizeGreaterThan(40);
    assertThat(analyze(3, files)).isEqualTo(one);
  }

  private static SourceFile accounts() {
    return file("Accounts.java", ACCOUNTS);
  }

  private static SourceFile file(String path, String text) {
    return new SourceFile(
        path, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analysis analyze(int threads, SourceFile... files) {
    return Analyzer.analyze(
        new Analyzer.Request(new ArrayList<>(List.of(files)), List.of(), List.of(), threads));
  }
}
