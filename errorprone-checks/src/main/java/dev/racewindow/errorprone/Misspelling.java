// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.errorprone;

import com.google.errorprone.names.LevenshteinEditDistance;
import dev.racewindow.accept.SuppressionReader;
import dev.racewindow.rules.Rules;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A name in {@code @SuppressWarnings} that was meant for Race Window and is none that it knows.
 *
 * @param name as it is written
 * @param correction the name it is nearest to; empty if it is near none
 */
record Misspelling(String name, Optional<String> correction) {
  /** More edits than these make another word; names of other tools must not be caught. */
  private static final int FURTHEST = 2;

  private static final String PREFIX = SuppressionReader.TOOL + ":";

  /** What is wrong with a name; empty if it is right or was meant for another tool. */
  static Optional<Misspelling> of(String name) {
    if (known().anyMatch(name::equals)) {
      return Optional.empty();
    }
    Optional<String> nearest =
        known()
            .filter(candidate -> distance(name, candidate) <= FURTHEST)
            .min(
                Comparator.comparingInt((String candidate) -> distance(name, candidate))
                    .thenComparing(Comparator.naturalOrder()));
    boolean isMeantForUs = nearest.isPresent() || name.startsWith(PREFIX);
    return isMeantForUs ? Optional.of(new Misspelling(name, nearest)) : Optional.empty();
  }

  /** The names that suppress something: the tool's, and each rule's with and without the tool's. */
  private static Stream<String> known() {
    return Stream.concat(
        Stream.of(SuppressionReader.TOOL),
        Rules.names().stream().flatMap(rule -> Stream.of(rule, PREFIX + rule)));
  }

  private static int distance(String name, String candidate) {
    return LevenshteinEditDistance.getEditDistance(name, candidate, /* caseSensitive= */ false);
  }
}
