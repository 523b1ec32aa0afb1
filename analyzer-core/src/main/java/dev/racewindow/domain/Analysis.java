// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;

/**
 * The outcome of one run, before suppression and baseline: everything sorted, without clocks and
 * absolute paths.
 */
public record Analysis(
    List<Race> races, List<SafeWindow> safe, List<Problem> problems, Statistics statistics) {
  public Analysis {
    races = List.copyOf(races);
    safe = List.copyOf(safe);
    problems = List.copyOf(problems);
  }
}
