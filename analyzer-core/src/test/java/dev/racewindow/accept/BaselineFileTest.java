// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.report.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineFileTest {
  private static final BaselineEntry LATER =
      new BaselineEntry("f1", "LostUpdate", "src/B.java", "one \"node\"");
  private static final BaselineEntry EARLIER =
      new BaselineEntry("f2", "LostUpdate", "src/A.java", "known");

  @TempDir private Path directory;

  @Test
  void writesOneEntryALineSortedByPath() {
    assertThat(BaselineFile.format(Baseline.of(List.of(LATER, EARLIER))))
        .isEqualTo(
            """
            {
              "version": 1,
              "accepted": [
                {"rule": "LostUpdate", "path": "src/A.java", "fingerprint": "f2", "reason": "known"},
                {"rule": "LostUpdate", "path": "src/B.java", "fingerprint": "f1", "reason": "one \\"node\\""}
              ]
            }
            """);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Path file = directory.resolve("new/baseline.json");
    Baseline baseline = Baseline.of(List.of(LATER, EARLIER));

    BaselineFile.write(file, baseline);

    assertThat(BaselineFile.read(file)).isEqualTo(baseline);
  }

  @Test
  void readsAndWritesAnEmptyOne() throws IOException {
    Baseline empty = Baseline.of(List.of());

    assertThat(BaselineFile.parse(BaselineFile.format(empty))).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|1|an object with version and accepted is expected",
        "{}|1|the field version is missing",
        "{\"version\": 2}|1|version 1 is expected",
        "{\"version\": 1, \"accepted\": {}}|1|a list of accepted findings is expected",
        "{\"version\": 1,;\"entries\": []}|2|unknown field 'entries'; expected version and accepted",
        "{\"version\": 1, \"accepted\": [;{\"rule\": \"A\"}]}|2|the entry has no fingerprint",
        "{\"version\": 1, \"accepted\": [;{\"rule\": 3}]}|2|a text as rule is expected",
        "{\"version\": 1, \"accepted\": [;{\"why\": \"\"}]}|2|unknown field 'why'; expected"
            + " [fingerprint, path, reason, rule]",
      })
  void namesLineAndExpectationOfAMistake(String text, int line, String message) {
    assertThatThrownBy(() -> BaselineFile.parse(text.replace(';', '\n')))
        .isInstanceOfSatisfying(
            InvalidBaselineException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessage(message);
  }

  @Test
  void saysWhatIsNoJsonOrNoText() throws IOException {
    assertThatThrownBy(() -> BaselineFile.parse("{\n]"))
        .isInstanceOfSatisfying(
            InvalidBaselineException.class, e -> assertThat(e.line()).isEqualTo(2))
        .hasMessageStartingWith("is not JSON: ");
    Path binary = Files.write(directory.resolve("b.json"), new byte[] {(byte) 0xff, 0});
    assertThatThrownBy(() -> BaselineFile.read(binary)).hasMessage("is not UTF-8 text");
  }

  @Test
  void endsInTheMiddleWithoutHanging() {
    assertThatThrownBy(() -> BaselineFile.parse("{\"version\": 1, \"accepted\": ["))
        .isInstanceOf(InvalidBaselineException.class);
    assertThatThrownBy(() -> BaselineFile.parse("")).isInstanceOf(InvalidBaselineException.class);
  }

  @Test
  void keepsReasonsAndWhatItIsToldToKeep() {
    Finding known =
        new Finding("f1", Samples.duplicateUser(), Optional.empty(), Optional.of(LATER));
    Finding unknown =
        new Finding("f3", Samples.duplicateUser(), Optional.empty(), Optional.empty());

    Baseline accepted =
        Baseline.of(List.of(LATER, EARLIER)).accepting(List.of(known, unknown), e -> false);

    assertThat(accepted.entries().keySet()).containsExactly("f1", "f3");
    assertThat(accepted.entry("f1").orElseThrow().reason()).isEqualTo("one \"node\"");
    assertThat(accepted.entry("f3").orElseThrow().reason()).isEqualTo(Baseline.UNREVIEWED);
    assertThat(Baseline.of(List.of(EARLIER)).accepting(List.of(), e -> true).entries())
        .containsKey("f2");
  }
}
