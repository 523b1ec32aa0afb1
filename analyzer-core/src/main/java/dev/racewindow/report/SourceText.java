// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import java.util.List;
import java.util.Optional;

/** Where a report looks up the source that it quotes. */
@FunctionalInterface
public interface SourceText {
  /** A lookup that knows no file; reports then quote nothing. */
  SourceText NONE = path -> Optional.empty();

  /** The text of a file, by its path relative to the scanned root. */
  Optional<String> text(String path);

  /** The lines of a file, without their terminators (JLS 3.4); empty if it is unknown. */
  default List<String> lines(String path) {
    return text(path).map(t -> List.of(t.split("\r\n|\r|\n", -1))).orElse(List.of());
  }
}
