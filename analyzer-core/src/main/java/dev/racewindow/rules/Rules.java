// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Instances;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.domain.Window;
import dev.racewindow.domain.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules there are, and the judgement of windows by them. */
public final class Rules {
  /** The shapes that data can have, in the order in which they may claim a window. */
  private static final List<Rule> SHAPES =
      List.of(
          new IgnoredUpdateCount(),
          new NonAtomicUpsert(),
          new NextNumberFromMax(),
          new ExistsThenInsert(),
          new DetachedMerge(),
          new HandMadeVersionCheck(),
          new LostUpdate(),
          new DoubleClaim(),
          new WriteSkew(),
          new StaleStatusChange(),
          new ChildrenCheckThenDelete(),
          new ParentCheckThenInsert());

  /** The ways in which a lock can fail, in the order in which they may name a race. */
  private static final List<GuardRule> LOCKS =
      List.of(
          new UnsharedLock(),
          new MismatchedLockKey(),
          new SnapshotBeforeLock(),
          new SessionLockLeak(),
          new LockReleasedBeforeCommit(),
          new LocalLockOverDatabase(),
          new LockOnAbsentRow(),
          new StaleManagedEntity(),
          new LockAfterCheck(),
          new LockOutsideTransaction());

  /** The same of a transaction that is no transaction; it explains a lock that is lost with it. */
  private static final TransactionRule BEFORE_LOCKS = new IneffectiveTransaction();

  /** The same of transactions that do not span check and act. */
  private static final List<TransactionRule> AFTER_LOCKS =
      List.of(new SplitTransaction(), new CheckOutsideTransaction());

  /** The ways in which it is of no use that the second caller is refused. */
  static final List<RefusalRule> REFUSALS =
      List.of(
          new SwallowedUniqueViolation(), new RetryInsideTransaction(), new EffectBeforeCommit());

  /** All ways in which a guard can fail, in this order. */
  static final List<Function<Case, Optional<FailedGuard>>> FAILURES =
      Stream.of(
              Stream.<Function<Case, Optional<FailedGuard>>>of(tried -> tried.failed(BEFORE_LOCKS)),
              LOCKS.stream()
                  .<Function<Case, Optional<FailedGuard>>>map(rule -> tried -> tried.failed(rule)),
              Stream.<Function<Case, Optional<FailedGuard>>>of(
                  IgnoredLockResult::failed, LockOnOneWay::failed, EffectBeforeCommit::failed),
              AFTER_LOCKS.stream()
                  .<Function<Case, Optional<FailedGuard>>>map(rule -> tried -> tried.failed(rule)))
          .flatMap(tests -> tests)
          .toList();

  /** How the step of a check ends that has found no row. */
  private static final String MISSED = "→ " + ExistsThenInsert.MISSED;

  private Rules() {}

  /** What is said of each rule, sorted by name. */
  public static List<RuleInfo> all() {
    return Stream.of(
            SHAPES.stream().map(Rule::info),
            LOCKS.stream().map(GuardRule::info),
            AFTER_LOCKS.stream().map(TransactionRule::info),
            REFUSALS.stream().map(RefusalRule::info),
            Stream.of(
                BEFORE_LOCKS.info(),
                new SharedLockUpgrade().info(),
                new WholeRowOverwrite(new OtherWriters(List.of())).info(),
                ForgottenLock.info(),
                IgnoredLockResult.info(),
                WrongColumnGuard.info()))
        .flatMap(infos -> infos)
        .sorted(Comparator.comparing(RuleInfo::name))
        .toList();
  }

  /** The names of all rules. */
  public static Set<String> names() {
    return all().stream().map(RuleInfo::name).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Windows, judged.
   *
   * @param races at most one for a check, an act and a rule
   */
  public record Judgement(List<Race> races, List<SafeWindow> safe) {}

  /**
   * Judges every window; those that no rule claims are no windows of any interest.
   *
   * @param rechecks windows of methods that are called, as their callers see them: they are told of
   *     there, and close others here
   * @param writers who else writes
   * @param instances how many processes run the program
   */
  public static Judgement judge(
      List<Window> windows, List<Window> rechecks, List<Writer> writers, Instances instances) {
    Map<String, Race> races = new TreeMap<>();
    Map<String, SafeWindow> safe = new TreeMap<>();
    OtherWriters others = new OtherWriters(writers);
    WholeRowOverwrite whole = new WholeRowOverwrite(others);
    List<Rule> shapes = new ArrayList<>(SHAPES);
    shapes.add(whole);
    List<Case> cases = claimed(shapes, windows, instances);
    Rechecks again = new Rechecks(cases, claimed(shapes, rechecks, instances));
    List<Case> alone =
        cases.stream().map(one -> again.judged(OtherLocks.judged(one, cases)).named()).toList();
    WrongColumnGuard compared = new WrongColumnGuard(others);
    ForgottenLock locked = new ForgottenLock(alone, others);
    Relatives relatives = new Relatives(others);
    List<Case> named =
        whole.told(
            alone.stream()
                .map(compared::judged)
                .map(locked::judged)
                .map(relatives::judged)
                .toList());
    named.stream()
        .filter(outcome -> !again.isFirstLook(outcome, named))
        .forEach(outcome -> outcome.addTo(races, safe));
    return new Judgement(byCheck(races.values()), new ArrayList<>(safe.values()));
  }

  /** The windows that a rule claims, each with its verdict. */
  private static List<Case> claimed(List<Rule> shapes, List<Window> windows, Instances instances) {
    List<Case> cases = new ArrayList<>();
    for (Window window : windows) {
      shapes.stream()
          .flatMap(rule -> Case.of(rule, window, instances).stream())
          .findFirst()
          .ifPresent(cases::add);
    }
    return cases;
  }

  /** What is inserted at several places because one row was missed is one finding. */
  private static List<Race> byCheck(Collection<Race> races) {
    Map<String, Race> merged = new LinkedHashMap<>();
    for (Race race : races) {
      String check = race.rule() + " " + race.resource() + " " + race.check().site();
      boolean missed = race.interleaving().stream().anyMatch(step -> step.text().endsWith(MISSED));
      merged.merge(missed ? check : check + race.act() + race.message(), race, Filed::merged);
    }
    return new ArrayList<>(merged.values());
  }

  /** An analysis sorted for reports has its races where their acts are. */
  public static List<Race> sorted(List<Race> races) {
    return races.stream()
        .sorted(
            Comparator.comparing((Race race) -> race.act().site())
                .thenComparing(Race::rule)
                .thenComparing(race -> race.check().site()))
        .toList();
  }
}
