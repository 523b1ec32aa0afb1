// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Baseline;
import dev.racewindow.accept.Findings;
import dev.racewindow.accept.Judge;
import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Race.Step.Kind;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.domain.Severity;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Statistics;
import dev.racewindow.domain.Suppression;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import dev.racewindow.rules.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Small outcomes made by hand, of the kind that an analysis yields. */
public final class Samples {
  static final String SERVICE = "src/main/java/shop/UserService.java";
  static final String VALIDATOR = "src/main/java/shop/UserValidator.java";

  private static final Map<String, String> SOURCES =
      Map.of(
          SERVICE,
          """
          package shop;

          class UserService {
            private final UserValidator validator;
            private final UserRepository users;

            @Transactional
            User register(NewUser request) {
              validator.requireNew(request.email());
              User user = new User(request.email());
              users.save(user);
              return user;
            }
          }
          """,
          VALIDATOR,
          """
          package shop;

          class UserValidator {
            void requireNew(String email) {
              if (users.existsByEmail(email)) {
                throw new AlreadyExists(email);
              }
            }
          }
          """);

  static final SourceText TEXT = path -> Optional.ofNullable(SOURCES.get(path));

  static final MethodId REGISTER = new MethodId("shop.UserService", "register", List.of("NewUser"));
  static final MethodId REQUIRE_NEW =
      new MethodId("shop.UserValidator", "requireNew", List.of("String"));

  static final Location CALL = new Location(SERVICE, new Span(9, 5, 9, 41), REGISTER);
  static final Location CHECK = new Location(VALIDATOR, new Span(5, 9, 5, 34), REQUIRE_NEW);
  static final Location ACT = new Location(SERVICE, new Span(11, 5, 11, 20), REGISTER);
  static final Location GUARD = new Location(SERVICE, new Span(7, 3, 7, 16), REGISTER);

  static final RuleInfo EXISTS_THEN_INSERT =
      new RuleInfo(
          "ExistsThenInsert",
          "A row is inserted because it was not there",
          "Two callers can both see that the row does not exist, and both insert it.",
          Severity.HIGH,
          367);

  static final RuleInfo LOST_UPDATE =
      new RuleInfo(
          "LostUpdate",
          "A row is read, changed and written back",
          "The caller who writes last overwrites what the other wrote.",
          Severity.MEDIUM,
          362);

  static final Report.Tool TOOL =
      new Report.Tool("1.2.3", List.of(EXISTS_THEN_INSERT, LOST_UPDATE));

  private Samples() {}

  /** Two callers register the same address: check in a validator, act in the service. */
  public static Race duplicateUser() {
    return new Race(
        "ExistsThenInsert",
        Severity.HIGH,
        Confidence.HIGH,
        "User",
        "Two callers can both create a User with the same email.",
        new Race.Evidence(
            new Site(CHECK, List.of(CALL)), "checks that no User has this email (existsByEmail)"),
        new Race.Evidence(new Site(ACT, List.of()), "inserts a User (save)"),
        List.of(
            new Race.Evidence(
                new Site(GUARD, List.of()), "a transaction at READ COMMITTED locks no absent row")),
        List.of(
            new Race.Step(1, Kind.CHECK, Optional.of(CHECK), "existsByEmail → false"),
            new Race.Step(2, Kind.CHECK, Optional.of(CHECK), "existsByEmail → false"),
            new Race.Step(1, Kind.ACT, Optional.of(ACT), "INSERT User"),
            new Race.Step(1, Kind.COMMIT, Optional.empty(), "COMMIT"),
            new Race.Step(2, Kind.ACT, Optional.of(ACT), "INSERT User: a second one"),
            new Race.Step(2, Kind.COMMIT, Optional.empty(), "COMMIT")),
        new TreeSet<>(Set.of(Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ)),
        List.of(
            new Race.Fix(
                "Add a unique constraint on the email",
                "the loser gets an exception to handle",
                "@Column(unique = true)\nprivate String email;"),
            new Race.Fix("Run at SERIALIZABLE in all callers", "", "")),
        "f1");
  }

  /** The lock comes after the check: both callers read, then one waits for the other in vain. */
  static Race lockedTooLate() {
    Race race = variant("LostUpdate", Severity.HIGH, "f3");
    return new Race(
        race.rule(),
        race.severity(),
        race.confidence(),
        race.resource(),
        race.message(),
        race.check(),
        race.act(),
        duplicateUser().failedGuards(),
        List.of(
            new Race.Step(1, Kind.CHECK, Optional.of(CHECK), "reads the stock → 1"),
            new Race.Step(2, Kind.CHECK, Optional.of(CHECK), "reads the stock → 1"),
            new Race.Step(2, Kind.LOCK, Optional.of(GUARD), "locks the row"),
            new Race.Step(1, Kind.WAIT, Optional.empty(), "waits for the lock"),
            new Race.Step(2, Kind.ACT, Optional.of(ACT), "writes stock 0"),
            new Race.Step(2, Kind.UNLOCK, Optional.empty(), "gives the lock back"),
            new Race.Step(1, Kind.LOCK, Optional.of(GUARD), "locks the row"),
            new Race.Step(1, Kind.ACT, Optional.of(ACT), "writes stock 0"),
            new Race.Step(1, Kind.COMMIT, Optional.empty(), "commit")),
        race.breaksAt(),
        race.fixes(),
        race.fingerprint());
  }

  /** The same race with another rule, severity, place or fingerprint. */
  static Race variant(String rule, Severity severity, String fingerprint) {
    Race race = duplicateUser();
    return new Race(
        rule,
        severity,
        race.confidence(),
        race.resource(),
        race.message(),
        race.check(),
        race.act(),
        List.of(),
        race.interleaving(),
        race.breaksAt(),
        race.fixes(),
        fingerprint);
  }

  /** The same race, of which the analysis is not sure. */
  static Race unsure(Race race) {
    return new Race(
        race.rule(),
        race.severity(),
        Confidence.LOW,
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

  /** The same race with another act. */
  static Race withAct(Race.Evidence act) {
    Race race = duplicateUser();
    return new Race(
        race.rule(),
        race.severity(),
        race.confidence(),
        race.resource(),
        race.message(),
        race.check(),
        act,
        race.failedGuards(),
        race.interleaving(),
        race.breaksAt(),
        race.fixes(),
        race.fingerprint());
  }

  static SafeWindow safeWindow() {
    return new SafeWindow(
        "LostUpdate",
        "Stock",
        duplicateUser().check(),
        duplicateUser().act(),
        "row lock",
        "the row is locked before it is read");
  }

  static Statistics statistics() {
    return new Statistics(
        2, 23, 2, 2, 8, new TreeMap<>(Map.of("SQL is not constant", 1, "type unknown", 1)));
  }

  /** An outcome with one safe window. */
  public static Analysis analysis(List<Race> races, List<Suppression> suppressions) {
    return new Analysis(races, List.of(safeWindow()), suppressions, List.of(), statistics());
  }

  static Analysis analysisWithProblem(Race race) {
    return analysis(List.of(race), List.of())
        .withProblems(
            List.of(new Problem(Problem.Kind.INPUT, "src/Broken.java", 3, "';' is expected")));
  }

  static Findings judge(Analysis analysis, Optional<Baseline> baseline) {
    Set<String> rules = Set.of("ExistsThenInsert", "LostUpdate");
    return new Judge(new Findings.Policy(rules, Confidence.MEDIUM)).judge(analysis, baseline);
  }

  static Report report(Analysis analysis) {
    return new Report(analysis, judge(analysis, Optional.empty()), TOOL, TEXT);
  }
}
