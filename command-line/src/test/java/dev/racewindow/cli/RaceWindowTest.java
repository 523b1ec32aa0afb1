// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.Analyzer;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Instances;
import dev.racewindow.domain.Severity;
import dev.racewindow.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exit codes, options, and what is said of errors. */
class RaceWindowTest extends CommandTest {
  private static final String NOTHING_FOUND = "races     none\n";

  @Test
  void exitsWithZeroWhenThereIsNothing() {
    assertThat(run("scan", "src")).isZero();
    assertThat(out.toString()).contains(NOTHING_FOUND).doesNotContain("\u001b");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "HIGH, high, 1",
    "MEDIUM, high, 0",
    "MEDIUM, medium, 1",
    "LOW, medium, 0",
    "LOW, LOW, 1",
    "HIGH, never, 0"
  })
  void exitsByTheLimitOfSeverity(Severity severity, String limit, int code) {
    races = List.of(race(severity, Confidence.HIGH, "f1"));

    assertThat(run("scan", "--fail-on", limit, "src")).isEqualTo(code);
    assertThat(out.toString()).contains("[LostUpdate]");
  }

  @Test
  void failsFromMediumOnByDefault() {
    races = List.of(race(Severity.MEDIUM, Confidence.HIGH, "f1"));
    assertThat(run("scan", "src")).isEqualTo(1);
    races = List.of(race(Severity.LOW, Confidence.HIGH, "f1"));
    assertThat(run("scan", "src")).isZero();
  }

  @Test
  void hidesWhatIsUncertainUnlessAsked() {
    races = List.of(race(Severity.HIGH, Confidence.LOW, "f1"));

    assertThat(run("scan", "src")).isZero();
    assertThat(out.toString()).contains("1 more that are less certain");
    assertThat(run("scan", "--min-confidence=low", "src")).isEqualTo(1);
  }

  @Test
  void handsOverWhatWasAskedFor() throws IOException {
    write("src/test/java/T.java", "class T {}\n");
    write("own.yml", "");

    run(
        "scan",
        "--include-tests",
        "--exclude",
        "**/A.java",
        "--threads=3",
        "--instances=single",
        "--models",
        "own.yml",
        "--classpath",
        "lib/a.jar:classes",
        ".");

    Analyzer.Request request = requests.get(0);
    assertThat(request.files()).extracting(f -> f.path()).containsExactly("src/test/java/T.java");
    assertThat(request.threads()).isEqualTo(3);
    assertThat(request.instances()).isEqualTo(Instances.SINGLE);
    assertThat(request.models()).containsExactly(directory.resolve("own.yml"));
    assertThat(request.classPath())
        .containsExactly(directory.resolve("lib/a.jar"), directory.resolve("classes"));
  }

  @Test
  void writesReportsWhereAsked() throws IOException {
    races = List.of(race(Severity.HIGH, Confidence.HIGH, "f1"));

    run("scan", "--sarif", "new/r.sarif", "--html", "r.html", "src");

    assertThat(out.toString()).contains("report    r.html\n").contains("report    new/r.sarif\n");
    assertThat(Files.readString(directory.resolve("new/r.sarif"))).contains("\"f1\"");
    assertThat(Files.readString(directory.resolve("r.html"))).contains("1 race found");
  }

  @Test
  void scansTheBundledExampleAndWritesBothReportsWithoutAPath() throws IOException {
    home = Optional.of(directory.resolve("home"));
    write("home/" + Bundled.STOREFRONT + "/Shop.java", "class Shop {}\n");

    assertThat(run("scan")).isZero();
    assertThat(requests.get(0).files())
        .extracting(f -> f.path())
        .containsExactly(Bundled.STOREFRONT + "/Shop.java");
    assertThat(directory.resolve("target/racewindow/racewindow.sarif")).exists();
    assertThat(directory.resolve("target/racewindow/racewindow.html")).exists();
  }

  @Test
  void acceptsByABaselineAndFailsOnWhatIsNew() {
    races = List.of(race(Severity.HIGH, Confidence.HIGH, "f1"));

    assertThat(run("scan", "--baseline", "b.json", "--write-baseline", "src")).isZero();
    assertThat(run("scan", "--baseline", "b.json", "src")).isZero();
    races = List.of(race(Severity.HIGH, Confidence.HIGH, "f2"));
    assertThat(run("scan", "--baseline", "b.json", "src")).isEqualTo(1);
    assertThat(out.toString()).contains("1 entry is gone");
  }

  @Test
  void usesTheBaselineOfTheRootUnasked() {
    races = List.of(race(Severity.HIGH, Confidence.HIGH, "f1"));

    run("scan", "--write-baseline", "src");

    assertThat(directory.resolve(".racewindow/baseline.json")).exists();
    assertThat(run("scan", "src")).isZero();
  }

  @Test
  void colorsOnATerminalUnlessToldNotTo() {
    races = List.of(race(Severity.HIGH, Confidence.HIGH, "f1"));
    terminal = true;

    run("scan", "src");
    assertThat(out.toString()).contains("\u001b[31;1mhigh");
    assertThat(err.toString()).contains("analysing 1 file");
    out.getBuffer().setLength(0);
    run("scan", "--no-color", "src");
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  void knowsTheConventionsAgainstColor() {
    assertThat(Main.wantsColor(Map.of("TERM", "xterm"))).isTrue();
    assertThat(Main.wantsColor(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Main.wantsColor(Map.of("NO_COLOR", "1"))).isFalse();
    assertThat(Main.wantsColor(Map.of("TERM", "dumb"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"scan", "windows"})
  void saysWhatEachPhaseTookWhenAsked(String command) {
    run(command, "--timings", "src");

    List<String> table = err.toString().lines().toList();
    assertThat(table.get(0))
        .isEqualTo("phase        seconds  share    lines/s  heap MiB  peak MiB");
    assertThat(table.subList(1, 8))
        .extracting(line -> line.split(" ")[0])
        .containsExactly("find", "parse", "link", "summarize", "judge", "report", "total");
    assertThat(table.get(7)).matches("total +\\d+\\.\\d\\d  100 % +[\\d,]+ +\\d+ +[1-9]\\d*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan gone|No such file or directory: gone",
        "scan|Nothing to scan: give a PATH",
        "scan empty|No Java files found in empty",
        "scan --fail-on=sometimes src|high, medium, low or never is expected",
        "scan --threads=0 src|--threads must be at least 1",
        "scan --instances=two src|--instances",
        "scan --models gone.yml src|No such file or directory: gone.yml",
        "scan --include=[a src|Invalid glob '[a'",
        "scan --baseline gone.json src|No such baseline:",
        "scan --baseline broken.json src|broken.json:1: is not JSON",
        "scan --sarif src src|Cannot write",
        "scan --nonsense src|Unknown option: '--nonsense'",
        "explain|Missing required parameter: 'RULE'",
        "explain Nonsense|There is no rule 'Nonsense'; there are ",
        "nonsense|Unmatched argument",
      })
  void exitsWithTwoAndOneLineOnMisuse(String line, String message) throws IOException {
    Files.createDirectories(directory.resolve("empty"));
    write("broken.json", "nonsense");

    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith("racewindow: ").contains(message).contains("--help)");
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void saysWhyThereIsNoJavaFile() throws IOException {
    write("notes.txt", "");

    assertThat(run("scan", "notes.txt")).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            "racewindow: notes.txt: is neither a directory, a .java file nor a jar of sources; not"
                + " analysed",
            "racewindow: No Java files found in notes.txt (see racewindow scan --help)");
  }

  @Test
  void exitsWithTwoWithoutACommand() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("racewindow: Missing command: scan, windows, rules or explain");
  }

  @Test
  void exitsWithThreeAndOneLineWhenTheAnalysisFails() {
    races = List.of();
    int code = RaceWindow.run(shell((request, progress) -> fail()), "scan", "src");

    assertThat(code).isEqualTo(3);
    assertThat(err.toString())
        .isEqualTo(
            "racewindow: the analysis failed: java.lang.IllegalStateException: in the middle of A"
                + " (--debug prints where)\n");
  }

  @Test
  void printsTheStackTraceOfAFailureWhenAsked() {
    assertThat(RaceWindow.run(shell((request, progress) -> fail()), "scan", "--debug", "src"))
        .isEqualTo(3);
    assertThat(err.toString()).contains("\tat dev.racewindow.cli.RaceWindowTest.fail(");
  }

  @Test
  void countsAnOverflownStackAsFailure() {
    assertThat(RaceWindow.run(shell((request, progress) -> overflow()), "scan", "src"))
        .isEqualTo(3);
    assertThat(err.toString().lines()).hasSize(1);
  }

  @Test
  void listsEveryRuleWithItsSeverityInOneColumn() {
    assertThat(run("rules")).isZero();
    List<String> lines = out.toString().lines().toList();

    assertThat(lines)
        .extracting(line -> line.split(" ")[0])
        .containsExactlyElementsOf(new TreeSet<>(Rules.names()))
        .contains("ExistsThenInsert", "LostUpdate");
    int width = Rules.names().stream().mapToInt(String::length).max().orElseThrow();
    assertThat(lines).allMatch(line -> line.substring(width).matches("  (high|medium|low) .*"));
  }

  @ParameterizedTest
  @MethodSource("dev.racewindow.rules.Rules#names")
  void explainsEveryRuleWhateverTheCaseOfItsName(String rule) {
    assertThat(run("explain", rule.toLowerCase(Locale.ROOT))).isZero();
    assertThat(out.toString()).startsWith("# " + rule + "\n").contains("## How to mend it");
  }

  @Test
  void saysItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("racewindow \\d+\\.\\d+\\.\\d+.*\\n");
  }

  private static Analysis fail() {
    throw new IllegalStateException("in the middle\nof A");
  }

  private static Analysis overflow() {
    throw new StackOverflowError();
  }
}
