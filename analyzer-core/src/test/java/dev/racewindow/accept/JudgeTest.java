// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Suppression;
import dev.racewindow.report.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The race of these tests: its act is in line 11 of {@code UserService}, its check in line 5 of
 * {@code UserValidator}, which is called in line 9 of {@code UserService}.
 */
class JudgeTest {
  private static final String SERVICE = "src/main/java/shop/UserService.java";
  private static final String VALIDATOR = "src/main/java/shop/UserValidator.java";
  private static final Race RACE = Samples.duplicateUser();

  @Test
  void staysOpenWithoutSuppressionAndBaseline() {
    Findings findings = judge();

    assertThat(findings.open()).hasSize(1);
    assertThat(findings.problems()).isEmpty();
    assertThat(findings.hasBaseline()).isFalse();
  }

  @Test
  void acceptsByACommentOnTheLineOfTheActOrAbove() {
    assertThat(judge(comment(SERVICE, 11, "ExistsThenInsert", "why")).open()).isEmpty();
    assertThat(judge(comment(SERVICE, 10, "ExistsThenInsert", "why")).open()).isEmpty();
  }

  @Test
  void acceptsByACommentAtTheCheckOrAtTheCallOfIt() {
    assertThat(judge(comment(VALIDATOR, 4, "ExistsThenInsert", "why")).open()).isEmpty();
    assertThat(judge(comment(SERVICE, 8, "ExistsThenInsert", "why")).open()).isEmpty();
  }

  @Test
  void reportsACommentThatIsElsewhere() {
    Findings findings = judge(comment(SERVICE, 12, "ExistsThenInsert", "why"));

    assertThat(findings.open()).hasSize(1);
    assertThat(messages(findings))
        .containsExactly("this suppresses nothing: there is no ExistsThenInsert here");
  }

  @Test
  void doesNotAcceptWithoutAReasonAndSaysSo() {
    Findings findings = judge(comment(SERVICE, 11, "ExistsThenInsert", " "));

    assertThat(findings.open()).hasSize(1);
    assertThat(messages(findings))
        .containsExactly(
            "racewindow:ignore gives no reason and suppresses nothing; write"
                + " 'racewindow:ignore ExistsThenInsert because …'");
  }

  @Test
  void reportsACommentThatNamesAnotherRule() {
    Findings findings = judge(comment(SERVICE, 11, "LostUpdate", "why"));

    assertThat(findings.open()).hasSize(1);
    assertThat(messages(findings))
        .containsExactly("this suppresses nothing: there is no LostUpdate here");
  }

  @Test
  void reportsACommentThatNamesNoRule() {
    Findings findings = judge(comment(SERVICE, 11, "LostUpdates", "why"));

    assertThat(findings.open()).hasSize(1);
    assertThat(messages(findings))
        .containsExactly("racewindow:ignore names no rule: 'LostUpdates' (see racewindow rules)");
  }

  @Test
  void acceptsByAnAnnotationAroundTheAct() {
    assertThat(judge(annotation(7, 13, "ExistsThenInsert")).open()).isEmpty();
    assertThat(judge(annotation(3, 14, Suppression.ANY)).open()).isEmpty();
  }

  @Test
  void leavesAnnotationsForOtherToolsAlone() {
    Findings findings = judge(annotation(7, 13, "FutureReturnValueIgnored"));

    assertThat(findings.open()).hasSize(1);
    assertThat(findings.problems()).isEmpty();
  }

  @Test
  void reportsAnAnnotationThatSuppressesNothing() {
    Findings findings = judge(annotation(12, 13, Suppression.ANY));

    assertThat(findings.open()).hasSize(1);
    assertThat(messages(findings))
        .containsExactly("this suppresses nothing: there is no race here");
    assertThat(findings.problems().get(0).kind()).isEqualTo(Problem.Kind.USELESS_SUPPRESSION);
  }

  @Test
  void doesNotCallASuppressionUselessWhoseRaceIsHidden() {
    Race unsure = withConfidence(RACE, Confidence.LOW);

    Findings findings =
        judge(List.of(unsure), Optional.empty(), comment(SERVICE, 11, "ExistsThenInsert", "why"));

    assertThat(findings.all()).isEmpty();
    assertThat(findings.hidden()).isEqualTo(1);
    assertThat(findings.problems()).isEmpty();
  }

  @Test
  void failsOnlyOnWhatTheBaselineDoesNotKnow() {
    Findings findings = judge(List.of(RACE, RACE), Optional.of(baseline("f1", "f7")));

    assertThat(findings.all()).extracting(Finding::id).containsExactly("f1", "f1:2");
    assertThat(findings.open()).extracting(Finding::id).containsExactly("f1:2");
    assertThat(findings.gone()).extracting(BaselineEntry::fingerprint).containsExactly("f7");
  }

  @Test
  void doesNotCallABaselinedRaceGoneThatIsHidden() {
    Race unsure = withConfidence(RACE, Confidence.LOW);

    assertThat(judge(List.of(unsure), Optional.of(baseline("f1"))).gone()).isEmpty();
  }

  private static Findings judge(Suppression... suppressions) {
    return judge(List.of(RACE), Optional.empty(), suppressions);
  }

  private static Findings judge(
      List<Race> races, Optional<Baseline> baseline, Suppression... suppressions) {
    Analysis analysis = Samples.analysis(races, List.of(suppressions));
    Set<String> rules = Set.of("ExistsThenInsert", "LostUpdate");
    return new Judge(new Findings.Policy(rules, Confidence.MEDIUM)).judge(analysis, baseline);
  }

  private static List<String> messages(Findings findings) {
    return findings.problems().stream().map(Problem::message).toList();
  }

  private static Suppression comment(String path, int line, String rule, String reason) {
    return new Suppression(Suppression.Form.COMMENT, path, line, line, line + 1, rule, reason);
  }

  private static Suppression annotation(int from, int to, String rule) {
    return new Suppression(Suppression.Form.ANNOTATION, SERVICE, from, from, to, rule, "");
  }

  private static Baseline baseline(String... fingerprints) {
    return Baseline.of(
        List.of(fingerprints).stream()
            .map(f -> new BaselineEntry(f, "ExistsThenInsert", SERVICE, "known"))
            .toList());
  }

  private static Race withConfidence(Race race, Confidence confidence) {
    return new Race(
        race.rule(),
        race.severity(),
        confidence,
        race.resource(),
        race.message(),
        race.check(),
        race.act(),
        race.failedGuards(),
        race.interleaving(),
        race.breaksAt(),
        race.fixes(),
        race.fingerprint());
  }
}
