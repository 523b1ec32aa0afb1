// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The packaged pages of the rules. */
class RulePagesTest {
  @Test
  void aNameThatIsNoRuleHasNoPage() {
    assertThat(RulePages.page("../LostUpdate")).isEmpty();
    assertThat(RulePages.page("NoSuchRule")).isEmpty();
  }

  @Test
  void aPageComesWithoutTheCommentsOfItsAuthors() {
    assertThat(RulePages.page("LostUpdate"))
        .get()
        .asString()
        .startsWith("# LostUpdate\n")
        .doesNotContain("<!--");
  }
}
