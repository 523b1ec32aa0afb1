// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that someone who mistyped one may have meant. */
final class Nearest {
  private Nearest() {}

  /** The candidate with the fewest edits, if they are no more than a third of the word. */
  static Optional<String> to(String word, Collection<String> candidates) {
    Optional<String> best = Optional.empty();
    int fewest = Math.max(1, word.length() / 3) + 1;
    for (String candidate : candidates) {
      int edits = edits(word, candidate);
      if (edits < fewest) {
        fewest = edits;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /** Levenshtein distance. */
  private static int edits(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[to.length() + 1];
      current[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
