// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts why calls have no callee. */
final class Reasons {
  static final String UNKNOWN_RECEIVER = "receiver type unknown";
  static final String UNKNOWN_ARRAY_METHOD = "no such method in an array";
  static final String NO_METHOD_IN_PROGRAM = "no such method in a type of the program";
  static final String NO_METHOD_IN_LIBRARY = "no such method in a library type";
  static final String NO_UNQUALIFIED = "unqualified call of an unknown method";
  static final String FAILED = "method could not be linked";

  private final SortedMap<String, Integer> counts = new TreeMap<>();

  void count(String reason) {
    counts.merge(reason, 1, Integer::sum);
  }

  void addAll(Reasons other) {
    other.counts.forEach((reason, count) -> counts.merge(reason, count, Integer::sum));
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }
}
