// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Statistics;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final Pattern STEP = Pattern.compile("<g class=\"step (\\w+)\">");
  private static final String HOSTILE = "</pre><script>alert('1')</script>\" onload=\"x&\u202e";

  @Test
  void saysThatThereIsNothing() throws IOException {
    String html = write(Samples.report(Samples.analysis(List.of(), List.of())));

    assertThat(html)
        .contains("<h1>No races found</h1>")
        .doesNotContain("<article")
        .doesNotContain("class=\"filter\"");
  }

  @Test
  void needsNothingElse() throws IOException {
    String html =
        write(Samples.report(Samples.analysis(List.of(Samples.duplicateUser()), List.of())));

    assertThat(html).doesNotContain("<link").doesNotContain(" src=").doesNotContain("@import");
    assertThat(html).doesNotContain("url(");
  }

  @Test
  void marksCheckGuardActAndCallInTheSource() throws IOException {
    String html =
        write(Samples.report(Samples.analysis(List.of(Samples.duplicateUser()), List.of())));

    assertThat(html)
        .contains(
            "<span class=\"line act\"><span class=\"no\">11</span><span class=\"code\">"
                + "    <mark>users.save(user)</mark>;</span><span class=\"role act\">act</span></span>")
        .contains(
            "<span class=\"line check\"><span class=\"no\">5</span><span class=\"code\">"
                + "    if (<mark>users.existsByEmail(email)</mark>) {</span>")
        .contains("<span class=\"line guard\"><span class=\"no\">7</span>")
        .contains("<span class=\"line call\"><span class=\"no\">9</span>");
  }

  @Test
  void drawsEachStepInItsLane() throws IOException {
    String html =
        write(Samples.report(Samples.analysis(List.of(Samples.duplicateUser()), List.of())));

    assertThat(html.split("<g class=\"step ", -1)).hasSize(7);
    assertThat(html)
        .contains(
            "1. Caller 1 (check): existsByEmail → false. 2. Caller 2 (check): existsByEmail → false.")
        .contains("READ COMMITTED ✗ breaks")
        .contains("SERIALIZABLE ✓ holds");
  }

  @Test
  void drawsLocksAndWaitingInAnyOrder() throws IOException {
    String html =
        write(Samples.report(Samples.analysis(List.of(Samples.lockedTooLate()), List.of())));

    assertThat(STEP.matcher(html).results().map(step -> step.group(1)))
        .containsExactly(
            "check", "check", "guard", "wait", "act", "guard", "guard", "act", "other");
    assertThat(html)
        .contains("3. Caller 2 (lock): locks the row. 4. Caller 1 (waits): waits for the lock. 5.")
        .contains("6. Caller 2 (unlock): gives the lock back.");
  }

  @Test
  void saysThatAGuardDoesNotHelp() throws IOException {
    assertThat(write(Samples.report(Samples.analysis(List.of(Samples.lockedTooLate()), List.of()))))
        .contains("<h3>Check, guard and act</h3>")
        .contains(
            "<span class=\"role guard\">guard</span></dt><dd><span class=\"level breaks\">does not"
                + " help</span> a transaction at READ COMMITTED locks no absent row")
        .contains("<span class=\"role guard\">guard that does not help</span>");
    assertThat(
            write(
                Samples.report(
                    Samples.analysis(
                        List.of(Samples.variant("LostUpdate", Severity.LOW, "a")), List.of()))))
        .contains("<h3>Check and act</h3>")
        .doesNotContain("does not help");
  }

  @Test
  void marksTheStatementBehindTheCallWhereTheActIsReported() throws IOException {
    Race race =
        Samples.withAct(
            new Race.Evidence(
                Samples.duplicateUser().act().site(),
                Optional.of(
                    new Location(Samples.VALIDATOR, new Span(6, 7, 6, 37), Samples.REQUIRE_NEW)),
                "changes User"));

    assertThat(write(Samples.report(Samples.analysis(List.of(race), List.of()))))
        .contains("<span class=\"line act\"><span class=\"no\">11</span>")
        .contains("<span class=\"line act\"><span class=\"no\">6</span>");
  }

  @Test
  void listsRacesByFileAndCountsThemByRule() throws IOException {
    String html =
        write(
            Samples.report(
                Samples.analysis(
                    List.of(
                        Samples.duplicateUser(),
                        Samples.variant("LostUpdate", Severity.MEDIUM, "f2")),
                    List.of())));

    assertThat(html.split("<tr class=\"file\">", -1)).hasSize(2);
    assertThat(html)
        .contains("<code>src/main/java/shop/UserService.java</code> <span class=\"count\">2</span>")
        .contains(
            "<tr><td class=\"number\">1</td><td><b class=\"rule\">LostUpdate</b> <span"
                + " class=\"summary\">A row is read, changed and written back.</span></td></tr>")
        .contains("<tr><td class=\"number\">1</td><td><a href=\"#safe\">row lock</a></td></tr>");
  }

  @Test
  void saysWhatWasNotUnderstood() throws IOException {
    assertThat(write(Samples.report(Samples.analysis(List.of(), List.of()))))
        .contains(
            "<p class=\"lead warn\"><a href=\"#unknown\">2 of 8 calls that can reach a database</a> could not be")
        .contains("<div id=\"unknown\">");
    assertThat(write(understanding(8)))
        .contains("<p class=\"lead\">All 8 calls that can reach a database were understood.")
        .doesNotContain("id=\"unknown\"");
    assertThat(write(understanding(0))).contains("No call that can reach a database was rec");
  }

  private static Report understanding(int calls) {
    Statistics statistics = new Statistics(1, 1, 1, 0, calls, new TreeMap<>());
    return Samples.report(new Analysis(List.of(), List.of(), List.of(), List.of(), statistics));
  }

  @Test
  void saysHowManyRacesAreHidden() throws IOException {
    Race unsure = Samples.unsure(Samples.duplicateUser());

    assertThat(write(Samples.report(Samples.analysis(List.of(unsure), List.of()))))
        .contains("<h1>No races found</h1>")
        .contains("1 race is not shown, because the analysis is not sure enough of it");
  }

  @Test
  void listsSafeWindowsByGuard() throws IOException {
    String html = write(Samples.report(Samples.analysis(List.of(), List.of())));

    assertThat(html)
        .contains("<summary>row lock <b>1</b></summary>")
        .contains("the row is locked before it is read");
  }

  @Test
  void letsNoNameBecomeMarkup() throws IOException {
    Location place =
        new Location(
            HOSTILE, new Span(1, 1, 1, 5), new MethodId(HOSTILE, HOSTILE, List.of(HOSTILE)));
    Race.Evidence evidence = new Race.Evidence(new Site(place, List.of(place)), HOSTILE);
    Race race =
        new Race(
            HOSTILE,
            Severity.HIGH,
            Samples.duplicateUser().confidence(),
            HOSTILE,
            HOSTILE,
            evidence,
            evidence,
            List.of(evidence),
            List.of(new Race.Step(1, Optional.of(place), HOSTILE)),
            new TreeSet<>(),
            List.of(new Race.Fix(HOSTILE, HOSTILE, HOSTILE)),
            HOSTILE);
    Analysis analysis =
        new Analysis(
            List.of(race),
            List.of(new SafeWindow(HOSTILE, HOSTILE, evidence, evidence, HOSTILE, HOSTILE)),
            List.of(),
            List.of(new Problem(Problem.Kind.INPUT, HOSTILE, 1, HOSTILE)),
            new Statistics(1, 1, 1, 1, 1, new TreeMap<>(Map.of(HOSTILE, 1))));
    Report report =
        new Report(
            analysis,
            Samples.judge(analysis, Optional.empty()),
            Samples.TOOL,
            path -> Optional.of(HOSTILE));

    String html = write(report);

    assertThat(html).contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;");
    assertThat(html.split("<script>", -1)).hasSize(2);
    assertThat(html).doesNotContain("onload=\"x").doesNotContain("\u202e");
  }

  @Test
  void readsWithoutSources() throws IOException {
    Analysis analysis = Samples.analysis(List.of(Samples.duplicateUser()), List.of());
    Report report =
        new Report(
            analysis, Samples.judge(analysis, Optional.empty()), Samples.TOOL, SourceText.NONE);

    assertThat(write(report)).contains("<article").doesNotContain("<figure>");
  }

  private static String write(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReport().write(report, out);
    return out.toString();
  }
}
