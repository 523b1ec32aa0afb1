// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Suppression;
import dev.racewindow.report.Inventory.Spot;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWindowsTest {
  private static final Path SCHEMA = Path.of("../docs/windows.schema.json");
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void isValidWithoutWindows() throws IOException {
    Analysis nothing =
        new Analysis(List.of(), List.of(), List.of(), List.of(), Samples.statistics());

    assertThat(violations(write(Samples.report(nothing), Optional.empty()))).isEmpty();
  }

  @Test
  void isValidWithEverything() throws IOException {
    assertThat(violations(write(everything(), Optional.empty()))).isEmpty();
    assertThat(violations(write(everything(), Optional.of(new Spot("A.java", Optional.of(1))))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\"version\" : 1', '\"version\" : 2'",
    "'\"verdict\" : \"safe\"', '\"verdict\" : \"race\"'",
    "'\"guard\" : ', '\"guards\" : '",
    "'\"by\" : \"source\"', '\"by\" : \"nobody\"'",
    "'\"column\" : 5', '\"column\" : \"5\"'"
  })
  void theSchemaRefuses(String right, String wrong) throws IOException {
    String json = write(everything(), Optional.empty());

    assertThat(json).contains(right);
    assertThat(violations(json.replace(right, wrong))).isNotEmpty();
  }

  @Test
  void saysARace() throws IOException {
    Report report = Samples.report(Samples.analysis(List.of(Samples.duplicateUser()), List.of()));

    assertThat(MAPPER.readTree(write(report, Optional.empty())).at("/windows/0"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {
                  "verdict": "race",
                  "rule": "ExistsThenInsert",
                  "resource": "User",
                  "method": "shop.UserService.register(NewUser)",
                  "check": {"text": "checks that no User has this email (existsByEmail)", %1$s, "path": [{%2$s}, {%1$s}]},
                  "act": {"text": "inserts a User (save)", %3$s, "path": [{%3$s}]},
                  "failedGuards": [{"text": "a transaction at READ COMMITTED locks no absent row", %4$s, "path": [{%4$s}]}],
                  "severity": "high",
                  "confidence": "high",
                  "message": "Two callers can both create a User with the same email.",
                  "breaksAt": ["READ COMMITTED", "REPEATABLE READ"],
                  "fingerprint": "f1"
                }
                """
                    .formatted(
                        place("UserValidator", "requireNew(String)", 5, 9),
                        place("UserService", "register(NewUser)", 9, 5),
                        place("UserService", "register(NewUser)", 11, 5),
                        place("UserService", "register(NewUser)", 7, 3))));
  }

  @Test
  void saysASafeWindowAndTheCounts() throws IOException {
    JsonNode json = MAPPER.readTree(write(everything(), Optional.empty()));

    // At one place the windows are sorted by rule, then resource: Stock before User
    JsonNode safe = json.at("/windows/1");
    assertThat(safe.at("/verdict").asString()).isEqualTo("safe");
    assertThat(safe.at("/guard").asString()).isEqualTo("row lock");
    assertThat(safe.at("/reason").asString()).isEqualTo("the row is locked before it is read");
    assertThat(json.at("/summary"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {"windows": 3, "safe": 1, "races": 2, "guards": {"row lock": 1}, "rules": {"ExistsThenInsert": 1, "LostUpdate": 1}}
                """));
    assertThat(json.at("/windows/0/accepted"))
        .isEqualTo(MAPPER.readTree("{\"by\": \"source\", \"reason\": \"one node only\"}"));
    assertThat(json.at("/windows/2/accepted"))
        .isEqualTo(MAPPER.readTree("{\"by\": \"baseline\", \"reason\": \"known\"}"));
  }

  @Test
  void leavesOutWhatIsElsewhere() throws IOException {
    Spot guard = new Spot(Samples.SERVICE, Optional.of(7));
    JsonNode json = MAPPER.readTree(write(everything(), Optional.of(guard)));

    assertThat(json.at("/at").asString()).isEqualTo(Samples.SERVICE + ":7");
    assertThat(json.at("/summary/windows").asInt()).isEqualTo(1);
    assertThat(json.at("/windows")).hasSize(1);
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(write(everything(), Optional.empty()))
        .isEqualTo(write(everything(), Optional.empty()))
        .doesNotContain("\r");
  }

  private static String place(String type, String method, int line, int column) {
    return "\"file\": \"src/main/java/shop/%s.java\", \"line\": %d, \"column\": %d, \"method\": \"shop.%s.%s\""
        .formatted(type, line, column, type, method);
  }

  /**
   * One race with a failed guard and accepted in the source, one by the baseline, a safe window.
   */
  private static Report everything() {
    Analysis analysis =
        Samples.analysis(
                List.of(Samples.duplicateUser(), Samples.variant("LostUpdate", Severity.LOW, "f2")),
                List.of(
                    new Suppression(
                        Suppression.Form.COMMENT,
                        Samples.SERVICE,
                        10,
                        10,
                        11,
                        "ExistsThenInsert",
                        "one node only")))
            .withProblems(Samples.analysisWithProblem(Samples.duplicateUser()).problems());
    Baseline baseline =
        Baseline.of(List.of(new BaselineEntry("f2", "LostUpdate", "A.java", "known")));
    return new Report(
        analysis, Samples.judge(analysis, Optional.of(baseline)), Samples.TOOL, Samples.TEXT);
  }

  private static String write(Report report, Optional<Spot> spot) throws IOException {
    StringWriter out = new StringWriter();
    new JsonWindows().write(report, spot, out);
    return out.toString();
  }

  private static List<com.networknt.schema.Error> violations(String json) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(SCHEMA), InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }
}
