// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;

/**
 * The outcome of one run, before suppression and baseline: everything sorted, without clocks and
 * absolute paths.
 *
 * @param suppressions what comments and annotations accept; applied later, by the tools
 */
public record Analysis(
    List<Race> races,
    List<SafeWindow> safe,
    List<Suppression> suppressions,
    List<Problem> problems,
    Statistics statistics) {
  public Analysis {
    races = List.copyOf(races);
    safe = List.copyOf(safe);
    suppressions = List.copyOf(suppressions);
    problems = List.copyOf(problems);
  }
}
