// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Applies suppressions and baseline to the races of an analysis. */
public final class Judge {
  private final Findings.Policy policy;

  /** A judge that applies one policy; keeps nothing between runs. */
  public Judge(Findings.Policy policy) {
    this.policy = policy;
  }

  /**
   * Judges all races.
   *
   * @param baseline empty if there is none
   */
  public Findings judge(Analysis analysis, Optional<Baseline> baseline) {
    List<Suppression> ours = analysis.suppressions().stream().filter(this::isOurs).toList();
    Set<Suppression> used = new HashSet<>();
    Set<String> ids = new HashSet<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> all = new ArrayList<>();
    int hidden = 0;
    for (Race race : sorted(analysis.races())) {
      Optional<Suppression> suppression = ours.stream().filter(s -> accepts(s, race)).findFirst();
      ours.stream().filter(s -> matches(s, race)).forEach(used::add);
      int count = seen.merge(race.fingerprint(), 1, Integer::sum);
      String id = count == 1 ? race.fingerprint() : race.fingerprint() + ":" + count;
      ids.add(id);
      if (race.confidence().isAtLeast(policy.minConfidence())) {
        all.add(new Finding(id, race, suppression, baseline.flatMap(b -> b.entry(id))));
      } else {
        hidden++;
      }
    }
    List<BaselineEntry> gone = baseline.map(b -> b.goneFrom(ids)).orElse(List.of());
    return new Findings(all, hidden, gone, baseline.isPresent(), problems(analysis, ours, used));
  }

  private static List<Race> sorted(List<Race> races) {
    return races.stream()
        .sorted(
            Comparator.comparing(Race::place)
                .thenComparing(r -> r.act().site())
                .thenComparing(Race::rule)
                .thenComparing(r -> r.check().site())
                .thenComparing(Race::fingerprint))
        .toList();
  }

  /** An annotation may name a warning of any tool; a comment is addressed to us. */
  private boolean isOurs(Suppression suppression) {
    return switch (suppression.form()) {
      case COMMENT -> true;
      case ANNOTATION -> isAny(suppression) || policy.ruleNames().contains(suppression.rule());
    };
  }

  /** An annotation needs no reason, the language leaves no room for one; a comment does. */
  private static boolean accepts(Suppression suppression, Race race) {
    return matches(suppression, race) && !lacksReason(suppression);
  }

  private static boolean matches(Suppression suppression, Race race) {
    return (isAny(suppression) || suppression.rule().equals(race.rule()))
        && Stream.of(race.act().site(), race.check().site())
            .flatMap(Judge::places)
            .anyMatch(l -> suppression.covers(l.path(), l.span().line()));
  }

  /** The statement itself and the calls on the way to it, where its reader meets the window. */
  private static Stream<Location> places(Site site) {
    return Stream.concat(Stream.of(site.location()), site.calls().stream());
  }

  private static boolean isAny(Suppression suppression) {
    return suppression.rule().equals(Suppression.ANY);
  }

  private static boolean lacksReason(Suppression suppression) {
    return suppression.form() == Suppression.Form.COMMENT && suppression.reason().isBlank();
  }

  private List<Problem> problems(
      Analysis analysis, List<Suppression> suppressions, Set<Suppression> used) {
    List<Problem> problems = new ArrayList<>(analysis.problems());
    for (Suppression suppression : suppressions) {
      complaint(suppression, used.contains(suppression))
          .map(text -> useless(suppression, text))
          .ifPresent(problems::add);
    }
    return problems.stream().sorted().distinct().toList();
  }

  private Optional<String> complaint(Suppression suppression, boolean used) {
    if (!isAny(suppression) && !policy.ruleNames().contains(suppression.rule())) {
      return Optional.of(
          "racewindow:ignore names no rule: '" + suppression.rule() + "' (see racewindow rules)");
    }
    if (lacksReason(suppression)) {
      return Optional.of(
          "racewindow:ignore gives no reason and suppresses nothing; write 'racewindow:ignore "
              + (isAny(suppression) ? "RULE" : suppression.rule())
              + " because …'");
    }
    if (used) {
      return Optional.empty();
    }
    String what = isAny(suppression) ? "race" : suppression.rule();
    return Optional.of("this suppresses nothing: there is no " + what + " here");
  }

  private static Problem useless(Suppression suppression, String message) {
    return new Problem(
        Problem.Kind.USELESS_SUPPRESSION, suppression.path(), suppression.line(), message);
  }
}
