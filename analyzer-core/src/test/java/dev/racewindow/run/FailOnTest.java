// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.racewindow.domain.Severity;
import org.junit.jupiter.api.Test;

/** What users may write for the severity that fails a run. */
class FailOnTest {
  @Test
  void readsAnyCase() throws MisuseException {
    assertThat(FailOn.parse("high").limit()).contains(Severity.HIGH);
    assertThat(FailOn.parse("Medium").limit()).contains(Severity.MEDIUM);
    assertThat(FailOn.parse(" LOW ").limit()).contains(Severity.LOW);
    assertThat(FailOn.parse("never").limit()).isEmpty();
  }

  @Test
  void saysWhatIsExpected() {
    assertThatThrownBy(() -> FailOn.parse("error"))
        .isInstanceOf(MisuseException.class)
        .hasMessage("'error' is no severity to fail on; high, medium, low or never is expected");
  }
}
