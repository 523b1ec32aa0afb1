// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Severity;
import java.util.List;
import java.util.Set;

/**
 * The races of a run after suppressions and baseline; what reports show and builds fail on.
 *
 * @param all sure enough races, accepted ones included, by the place of their act
 * @param hidden how many races are not shown because the analysis is not sure enough of them
 * @param gone entries of the baseline that no race answers to
 * @param hasBaseline whether there was a baseline to compare with
 * @param problems those of the analysis and of the suppressions, sorted
 */
public record Findings(
    List<Finding> all,
    int hidden,
    List<BaselineEntry> gone,
    boolean hasBaseline,
    List<Problem> problems) {
  public Findings {
    all = List.copyOf(all);
    gone = List.copyOf(gone);
    problems = List.copyOf(problems);
  }

  /**
   * How races are judged.
   *
   * @param ruleNames names of all rules, so that those of other tools are not mistaken for ours
   * @param minConfidence races of which the analysis is less sure are hidden
   */
  public record Policy(Set<String> ruleNames, Confidence minConfidence) {
    public Policy {
      ruleNames = Set.copyOf(ruleNames);
    }
  }

  /** Those that nobody accepted. */
  public List<Finding> open() {
    return all.stream().filter(Finding::isOpen).toList();
  }

  /** Whether some open race is as bad as a limit or worse. */
  public boolean hasOpen(Severity limit) {
    return open().stream().anyMatch(f -> f.race().severity().isAtLeast(limit));
  }
}
