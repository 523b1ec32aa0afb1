// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where a finding is reported. */
class RaceTest {
  private static final Location LOOK = at("Desk", 10);
  private static final Location DECIDE = at("Desk", 12);
  private static final Location FIND = at("Store", 50);
  private static final Location KEEP = at("Store", 72);

  @Test
  void aStatementOfTheDecidingMethodIsItsOwnPlace() {
    assertThat(race(new Site(LOOK, List.of()), new Site(DECIDE, List.of())).place())
        .isEqualTo(DECIDE);
  }

  @Test
  void aStoreThatAllUseIsNotThePlace() {
    assertThat(race(new Site(FIND, List.of(LOOK)), new Site(KEEP, List.of(DECIDE))).place())
        .isEqualTo(DECIDE);
    assertThat(race(new Site(LOOK, List.of()), new Site(KEEP, List.of(DECIDE))).place())
        .isEqualTo(DECIDE);
  }

  @Test
  void theCallThatLeadsToBothIsNotThePlace() {
    Location both = at("Porter", 3);

    assertThat(
            race(new Site(FIND, List.of(both, LOOK)), new Site(KEEP, List.of(both, DECIDE)))
                .place())
        .isEqualTo(DECIDE);
  }

  @Test
  void aStatementThatIsCheckAndActIsThePlace() {
    Site update = new Site(KEEP, List.of(DECIDE));

    assertThat(race(update, update).place()).isEqualTo(KEEP);
  }

  private static Race race(Site check, Site act) {
    return new Race(
        "ExistsThenInsert",
        Severity.HIGH,
        Confidence.HIGH,
        "User",
        "Two callers.",
        new Race.Evidence(check, "looks"),
        new Race.Evidence(act, "keeps"),
        List.of(),
        List.of(),
        new TreeSet<>(),
        List.of(),
        "f");
  }

  private static Location at(String type, int line) {
    return new Location(type + ".java", new Span(line, 1, line, 9), method(type));
  }

  private static MethodId method(String type) {
    return new MethodId(type, "run", List.of());
  }
}
