// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.run;

import dev.racewindow.accept.Finding;
import dev.racewindow.accept.Findings;
import dev.racewindow.domain.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * From which severity on a race fails the run.
 *
 * @param limit empty if none does
 */
public record FailOn(Optional<Severity> limit) {
  /** What users write, for messages and help. */
  public static final String CHOICES = "high, medium, low or never";

  /**
   * Reads what a user wrote, in any case.
   *
   * @throws MisuseException if it is not one of {@link #CHOICES}
   */
  public static FailOn parse(String text) throws MisuseException {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "high" -> new FailOn(Optional.of(Severity.HIGH));
      case "medium" -> new FailOn(Optional.of(Severity.MEDIUM));
      case "low" -> new FailOn(Optional.of(Severity.LOW));
      case "never" -> new FailOn(Optional.empty());
      default ->
          throw new MisuseException(
              "'" + text + "' is no severity to fail on; " + CHOICES + " is expected");
    };
  }

  /** Whether this finding fails the run. */
  public boolean isFailedBy(Finding finding) {
    return finding.isOpen() && limit.filter(finding.race().severity()::isAtLeast).isPresent();
  }

  /** The findings that fail the run, in their order. */
  public List<Finding> failures(Findings findings) {
    return findings.all().stream().filter(this::isFailedBy).toList();
  }
}
