// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.accept.Findings;
import dev.racewindow.domain.Severity;

/** From which severity on a finding makes the command fail. */
enum FailOn {
  HIGH,
  MEDIUM,
  LOW,
  NEVER;

  boolean fails(Findings findings) {
    return switch (this) {
      case HIGH -> findings.hasOpen(Severity.HIGH);
      case MEDIUM -> findings.hasOpen(Severity.MEDIUM);
      case LOW -> findings.hasOpen(Severity.LOW);
      case NEVER -> false;
    };
  }
}
