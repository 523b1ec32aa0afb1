// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;
import java.util.stream.Stream;

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

  /** The same outcome with further problems, such as those of finding the sources. */
  public Analysis withProblems(List<Problem> more) {
    List<Problem> both =
        Stream.concat(problems.stream(), more.stream()).sorted().distinct().toList();
    return new Analysis(races, safe, suppressions, both, statistics);
  }
}
