// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import dev.racewindow.accept.Findings;
import dev.racewindow.domain.Analysis;
import dev.racewindow.rules.RuleInfo;
import java.util.List;
import java.util.Optional;

/**
 * What every format says.
 *
 * @param analysis the outcome of the run
 * @param findings its races, as judged
 * @param sources where excerpts are taken from
 */
public record Report(Analysis analysis, Findings findings, Tool tool, SourceText sources) {
  /**
   * Who says it.
   *
   * @param version as in {@code 0.1.0}
   * @param rules all rules, also those without a finding
   */
  public record Tool(String version, List<RuleInfo> rules) {
    public Tool {
      rules = List.copyOf(rules);
    }
  }

  /** The rule of this name. */
  Optional<RuleInfo> rule(String name) {
    return tool.rules().stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
