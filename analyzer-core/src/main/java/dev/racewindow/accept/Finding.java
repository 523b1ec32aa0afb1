// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.accept;

import dev.racewindow.domain.Race;
import dev.racewindow.domain.Suppression;
import java.util.Optional;

/**
 * A race with what the project has said about it.
 *
 * @param id the race's fingerprint, with {@code :2}, {@code :3} … for further races that have the
 *     same one, in the order of their places
 * @param suppression what accepts it in the source
 * @param baselined what accepts it in the baseline
 */
public record Finding(
    String id, Race race, Optional<Suppression> suppression, Optional<BaselineEntry> baselined) {
  /** Whether nobody accepted it. */
  public boolean isOpen() {
    return suppression.isEmpty() && baselined.isEmpty();
  }
}
