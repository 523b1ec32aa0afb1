// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.BaselineEntry;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Suppression;
import dev.racewindow.ir.Span;
import dev.racewindow.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void isValidWithoutFindings() throws IOException {
    assertThat(violations(write(Samples.report(Samples.analysis(List.of(), List.of()))))).isEmpty();
  }

  @Test
  void isValidWithEverything() throws IOException {
    assertThat(violations(write(everything()))).isEmpty();
  }

  @Test
  void schemaIsTheOfficialOneAndRefuses() throws IOException {
    String broken = write(everything()).replace("\"utf16CodeUnits\"", "\"bytes\"");

    assertThat(violations(broken)).isNotEmpty();
  }

  @Test
  void saysAFindingWithAllItsPlaces() throws IOException {
    Report report = Samples.report(Samples.analysis(List.of(Samples.duplicateUser()), List.of()));
    JsonNode expected =
        MAPPER.readTree(
            """
            {
              "ruleId": "ExistsThenInsert",
              "ruleIndex": 0,
              "kind": "fail",
              "level": "error",
              "message": {"text": "Two callers can both create a User with the same email. The decision rests on [the check](1): checks that no User has this email (existsByEmail). [The guard](2) does not help: a transaction at READ COMMITTED locks no absent row. Breaks at READ COMMITTED and REPEATABLE READ; not at SERIALIZABLE. To mend it: Add a unique constraint on the email."},
              "locations": [%s],
              "relatedLocations": [
                {"id": 1, %s, "message": {"text": "check: checks that no User has this email (existsByEmail)"}},
                {"id": 2, %s, "message": {"text": "guard that does not help: a transaction at READ COMMITTED locks no absent row"}},
                {"id": 3, %s, "message": {"text": "called from here"}}
              ],
              "codeFlows": [{
                "message": {"text": "Two callers at the same time"},
                "threadFlows": [
                  {"id": "caller 1", "locations": [
                    {"executionOrder": 1, "location": {%s, "message": {"text": "existsByEmail → false"}}},
                    {"executionOrder": 3, "location": {%s, "message": {"text": "INSERT User"}}},
                    {"executionOrder": 4, "location": {%s, "message": {"text": "COMMIT"}}}
                  ]},
                  {"id": "caller 2", "locations": [
                    {"executionOrder": 2, "location": {%s, "message": {"text": "existsByEmail → false"}}},
                    {"executionOrder": 5, "location": {%s, "message": {"text": "INSERT User: a second one"}}},
                    {"executionOrder": 6, "location": {%s, "message": {"text": "COMMIT"}}}
                  ]}
                ]
              }],
              "partialFingerprints": {"racewindow/v1": "f1", "primaryLocationLineHash": "%s"},
              "suppressions": [],
              "properties": {
                "confidence": "high",
                "resource": "User",
                "breaksAt": ["READ COMMITTED", "REPEATABLE READ"],
                "fixes": [
                  {"title": "Add a unique constraint on the email", "price": "the loser gets an exception to handle", "code": "@Column(unique = true)\\nprivate String email;"},
                  {"title": "Run at SERIALIZABLE in all callers", "price": "", "code": ""}
                ]
              }
            }
            """
                .formatted(
                    "{" + ACT + "}",
                    CHECK,
                    GUARD,
                    CALL,
                    CHECK,
                    ACT,
                    ACT,
                    CHECK,
                    ACT,
                    ACT,
                    LineHashes.of(Samples.TEXT.text(Samples.SERVICE).orElseThrow()).get(10)));

    assertThat(run(report).at("/results/0")).isEqualTo(expected);
  }

  /** End columns are exclusive in SARIF: {@code users.save(user)} ends before column 21. */
  private static final String ACT = place("UserService", "register(NewUser)", 11, 5, 21);

  private static final String CHECK = place("UserValidator", "requireNew(String)", 5, 9, 35);
  private static final String GUARD = place("UserService", "register(NewUser)", 7, 3, 17);
  private static final String CALL = place("UserService", "register(NewUser)", 9, 5, 42);

  private static String place(String type, String method, int line, int from, int to) {
    return """
    "physicalLocation": {
      "artifactLocation": {"uri": "src/main/java/shop/%1$s.java", "uriBaseId": "%%SRCROOT%%"},
      "region": {"startLine": %3$d, "startColumn": %4$d, "endLine": %3$d, "endColumn": %5$d}
    },
    "logicalLocations": [{"fullyQualifiedName": "shop.%1$s.%2$s", "kind": "function"}]
    """
        .formatted(type, method, line, from, to);
  }

  @Test
  void putsLocksAndWaitingAtTheirPlaceInTheFlow() throws IOException {
    JsonNode flows =
        run(Samples.report(Samples.analysis(List.of(Samples.lockedTooLate()), List.of())))
            .at("/results/0/codeFlows/0/threadFlows");

    JsonNode first = flows.at("/0/locations");
    assertThat(first.valueStream().map(step -> step.at("/executionOrder").asInt()))
        .containsExactly(1, 4, 7, 8, 9);
    assertThat(first.at("/2/kinds")).isEqualTo(MAPPER.readTree("[\"acquire\", \"lock\"]"));
    assertThat(first.at("/2/location/physicalLocation/region/startLine").asInt()).isEqualTo(7);
    // Waiting has no place of its own: it stands at the last one, here the check
    assertThat(first.at("/1/location/physicalLocation/region/startLine").asInt()).isEqualTo(5);
    assertThat(first.at("/1/location/message/text").asString()).isEqualTo("waits for the lock");
    JsonNode second = flows.at("/1/locations");
    assertThat(second.valueStream().map(step -> step.at("/executionOrder").asInt()))
        .containsExactly(2, 3, 5, 6);
    assertThat(second.at("/3/kinds")).isEqualTo(MAPPER.readTree("[\"release\", \"lock\"]"));
    assertThat(second.at("/0").has("kinds")).isFalse();
  }

  @Test
  void relatesTheStatementBehindTheCallWhereTheActIsReported() throws IOException {
    Race.Evidence act = Samples.duplicateUser().act();
    Race race =
        Samples.withAct(new Race.Evidence(act.site(), Optional.of(Samples.CHECK), act.text()));

    JsonNode related =
        run(Samples.report(Samples.analysis(List.of(race), List.of())))
            .at("/results/0/relatedLocations");

    assertThat(related).hasSize(4);
    assertThat(related.at("/3/id").asInt()).isEqualTo(4);
    assertThat(related.at("/3/message/text").asString()).isEqualTo("act: inserts a User (save)");
    assertThat(related.at("/3/physicalLocation/region/startLine").asInt()).isEqualTo(5);
  }

  @Test
  void describesToolRulesAndRun() throws IOException {
    JsonNode run = run(Samples.report(Samples.analysisWithProblem(Samples.duplicateUser())));

    JsonNode driver = run.at("/tool/driver");
    assertThat(driver.at("/name").asString()).isEqualTo("Race Window");
    assertThat(driver.at("/semanticVersion").asString()).isEqualTo("1.2.3");
    assertThat(driver.at("/rules")).hasSize(2);
    JsonNode rule = driver.at("/rules/1");
    assertThat(rule.at("/id").asString()).isEqualTo("LostUpdate");
    assertThat(rule.at("/shortDescription/text").asString())
        .isEqualTo("A row is read, changed and written back.");
    assertThat(rule.at("/fullDescription/text").asString()).isNotEmpty();
    assertThat(rule.at("/help/text").asString()).isNotEmpty();
    assertThat(rule.at("/help/markdown").asString()).isNotEmpty();
    assertThat(rule.at("/defaultConfiguration/level").asString()).isEqualTo("warning");
    assertThat(rule.at("/properties/precision").asString()).isEqualTo("medium");
    assertThat(rule.at("/properties/problem.severity").asString()).isEqualTo("warning");
    assertThat(rule.at("/properties/tags").valueStream().map(JsonNode::asString))
        .contains("concurrency", "external/cwe/cwe-362");
    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/originalUriBaseIds/%SRCROOT%").isObject()).isTrue();
    assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    JsonNode notification = run.at("/invocations/0/toolExecutionNotifications/0");
    assertThat(notification.at("/level").asString()).isEqualTo("warning");
    assertThat(notification.at("/message/text").asString()).isEqualTo("';' is expected");
    assertThat(notification.at("/locations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(3);
  }

  @Test
  void helpShowsHowToMendEveryRuleAsCode() throws IOException {
    Analysis nothing = Samples.analysis(List.of(), List.of());
    Report report =
        new Report(
            nothing,
            Samples.judge(nothing, Optional.empty()),
            new Report.Tool("1.2.3", Rules.all()),
            Samples.TEXT);

    JsonNode rules = run(report).at("/tool/driver/rules");

    assertThat(rules).hasSize(Rules.names().size());
    // A link to a file beside the page leads nowhere in a code scanning service
    assertThat(rules.valueStream().map(rule -> rule.at("/help/markdown").asString()))
        .allSatisfy(
            help ->
                assertThat(help)
                    .containsPattern("(?s)\n## How to mend it\n.*```java\n.*\n```\n")
                    .doesNotContainPattern("]\\((?!https:)"));
  }

  @Test
  void pointsEachResultToItsRuleAndTellsItFromOthers() throws IOException {
    JsonNode run = run(everything());

    assertThat(run.at("/results")).hasSize(3);
    for (JsonNode result : run.at("/results")) {
      assertThat(run.at("/tool/driver/rules/" + result.at("/ruleIndex").asInt() + "/id"))
          .isEqualTo(result.at("/ruleId"));
    }
    assertThat(
            run.at("/results")
                .valueStream()
                .map(result -> result.at("/partialFingerprints/racewindow~1v1").asString()))
        .containsExactly("f1", "f2", "f3");
  }

  @Test
  void saysWhatWasAcceptedAndHow() throws IOException {
    JsonNode results = run(everything()).at("/results");

    JsonNode inSource = results.get(0);
    assertThat(inSource.at("/suppressions/0/kind").asString()).isEqualTo("inSource");
    assertThat(inSource.at("/suppressions/0/justification").asString()).isEqualTo("one node only");
    assertThat(inSource.at("/baselineState").asString()).isEqualTo("new");
    JsonNode inBaseline = results.get(1);
    assertThat(inBaseline.at("/suppressions/0/kind").asString()).isEqualTo("external");
    assertThat(inBaseline.at("/suppressions/0/justification").asString()).isEqualTo("known");
    assertThat(inBaseline.at("/baselineState").asString()).isEqualTo("unchanged");
  }

  @Test
  void keepsThePrimaryRegionToOneLine() throws IOException {
    Race race = actingAt(new Location(Samples.SERVICE, new Span(10, 5, 12, 16), Samples.REGISTER));

    JsonNode region =
        run(Samples.report(Samples.analysis(List.of(race), List.of())))
            .at("/results/0/locations/0/physicalLocation/region");

    assertThat(region.at("/startLine").asInt()).isEqualTo(10);
    assertThat(region.at("/endLine").asInt()).isEqualTo(10);
    // "    User user = new User(request.email());" has 42 characters
    assertThat(region.at("/endColumn").asInt()).isEqualTo(43);
  }

  @Test
  void encodesPathsAsRelativeReferences() {
    assertThat(SarifLocations.uri("src/a b/Ü%20.java")).isEqualTo("src/a%20b/%C3%9C%2520.java");
    assertThat(SarifLocations.uri("a:b/C.java")).isEqualTo("a%3Ab/C.java");
  }

  @Test
  void escapesWhatAMessageWouldTakeForALink() throws IOException {
    Race race = Samples.variant("a[0](1)", Severity.LOW, "x");
    Race linked =
        new Race(
            race.rule(),
            race.severity(),
            race.confidence(),
            race.resource(),
            "Writes items[0](9).",
            race.check(),
            race.act(),
            race.failedGuards(),
            List.of(),
            race.breaksAt(),
            List.of(),
            race.fingerprint());

    JsonNode result =
        run(Samples.report(Samples.analysis(List.of(linked), List.of()))).at("/results/0");

    assertThat(result.at("/message/text").asString()).startsWith("Writes items\\[0\\](9). The");
    assertThat(result.has("codeFlows")).isFalse();
    assertThat(result.has("ruleIndex")).isFalse();
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(write(everything())).isEqualTo(write(everything())).doesNotContain("\r");
  }

  private static Race actingAt(Location act) {
    return Samples.withAct(
        new Race.Evidence(
            new dev.racewindow.domain.Site(act, List.of()), Samples.duplicateUser().act().text()));
  }

  /** One race suppressed in the source, one by the baseline, and problems of all kinds. */
  private static Report everything() {
    Analysis analysis =
        Samples.analysis(
                List.of(
                    Samples.duplicateUser(),
                    Samples.variant("LostUpdate", Severity.LOW, "f2"),
                    Samples.lockedTooLate()),
                List.of(
                    new Suppression(
                        Suppression.Form.COMMENT,
                        Samples.SERVICE,
                        10,
                        10,
                        11,
                        "ExistsThenInsert",
                        "one node only")))
            .withProblems(
                List.of(
                    new Problem(Problem.Kind.INPUT, "src/Ü b.java", 0, "is binary"),
                    new Problem(Problem.Kind.INTERNAL, "src/A.java", 7, "not analysed")));
    Baseline baseline =
        Baseline.of(List.of(new BaselineEntry("f2", "LostUpdate", "A.java", "known")));
    return new Report(
        analysis, Samples.judge(analysis, Optional.of(baseline)), Samples.TOOL, Samples.TEXT);
  }

  private static JsonNode run(Report report) throws IOException {
    return MAPPER.readTree(write(report)).at("/runs/0");
  }

  private static String write(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new SarifReport().write(report, out);
    return out.toString();
  }

  private static List<com.networknt.schema.Error> violations(String sarif) throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text, InputFormat.JSON);
      return schema.validate(sarif, InputFormat.JSON);
    }
  }
}
