// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was looked at, and what was not understood.
 *
 * @param files Java files analysed
 * @param lines lines of these files
 * @param methods methods and lambdas with a body
 * @param windows windows found, safe and racy
 * @param databaseCalls calls that may reach a database
 * @param notUnderstood those of them without a meaning, by reason
 */
public record Statistics(
    int files,
    int lines,
    int methods,
    int windows,
    int databaseCalls,
    SortedMap<String, Integer> notUnderstood) {
  public Statistics {
    notUnderstood = Collections.unmodifiableSortedMap(new TreeMap<>(notUnderstood));
  }
}
