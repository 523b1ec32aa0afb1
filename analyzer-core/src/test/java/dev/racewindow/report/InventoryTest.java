// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.racewindow.domain.Analysis;
import dev.racewindow.domain.Race;
import dev.racewindow.domain.SafeWindow;
import dev.racewindow.report.Inventory.Closed;
import dev.racewindow.report.Inventory.Racy;
import dev.racewindow.report.Inventory.Spot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventoryTest {
  private static final Race RACE = Samples.duplicateUser();

  @Test
  void isEmptyWithoutWindows() {
    Inventory inventory = inventory(List.of(), List.of());

    assertThat(inventory.all()).isEmpty();
    assertThat(inventory.guards()).isEmpty();
    assertThat(inventory.summary()).isEqualTo("0 windows");
  }

  @Test
  void countsGuardsTheMostFrequentFirst() {
    Inventory inventory =
        inventory(List.of(RACE), List.of(safe("version"), safe("row lock"), safe("version")));

    assertThat(inventory.guards())
        .containsExactly(Map.entry("version", 2), Map.entry("row lock", 1));
    assertThat(inventory.races()).isEqualTo(1);
    assertThat(inventory.summary()).isEqualTo("4 windows: 2 version, 1 row lock, 1 race");
    assertThat(inventory(List.of(), List.of(safe("version"))).summary())
        .isEqualTo("1 window: 1 version");
  }

  @Test
  void namesTheMethodThatKnowsBothEnds() {
    // The check is in UserValidator.requireNew; UserService.register calls it and then inserts
    assertThat(inventory(List.of(RACE), List.of()).all().get(0).method())
        .isEqualTo(Samples.REGISTER);
  }

  @Test
  void sortsByTheRuleWhereThePlacesAreTheSame() {
    assertThat(inventory(List.of(RACE), List.of(Samples.safeWindow())).all())
        .hasExactlyElementsOfTypes(Racy.class, Closed.class);
    assertThat(inventory(List.of(RACE), List.of(safeBy("Earlier"))).all())
        .hasExactlyElementsOfTypes(Closed.class, Racy.class);
  }

  @Test
  void findsWhatGoesThroughALine() {
    Inventory inventory = inventory(List.of(RACE), List.of(Samples.safeWindow()));

    assertThat(at(inventory, Samples.SERVICE, 10)).isEmpty();
    assertThat(at(inventory, Samples.VALIDATOR, 9)).isEmpty();
    assertThat(at(inventory, "UserService.java", 9)).isEmpty();
    assertThat(at(inventory, Samples.SERVICE, 9)).hasSize(2);
    assertThat(at(inventory, Samples.VALIDATOR, 5)).hasSize(2);
    assertThat(at(inventory, Samples.SERVICE, 11)).hasSize(2);
    assertThat(at(inventory, Samples.SERVICE, 7)).hasExactlyElementsOfTypes(Racy.class);
    assertThat(inventory.at(new Spot(Samples.VALIDATOR, Optional.empty())).all()).hasSize(2);
    assertThat(inventory.lines(Samples.SERVICE)).containsExactly(7, 9, 11);
  }

  @Test
  void findsTheStatementBehindTheCallWhereTheActIsReported() {
    Race race =
        Samples.withAct(new Race.Evidence(RACE.act().site(), Optional.of(Samples.CHECK), ""));

    assertThat(at(inventory(List.of(race), List.of()), Samples.VALIDATOR, 5)).hasSize(1);
    assertThat(race.act().path()).containsExactly(Samples.ACT, Samples.CHECK);
  }

  private static List<Inventory.Entry> at(Inventory inventory, String path, int line) {
    return inventory.at(new Spot(path, Optional.of(line))).all();
  }

  private static SafeWindow safe(String guard) {
    return new SafeWindow("LostUpdate", "Stock", RACE.check(), RACE.act(), guard, "it is so");
  }

  private static SafeWindow safeBy(String rule) {
    return new SafeWindow(rule, "Stock", RACE.check(), RACE.act(), "version", "it is so");
  }

  private static Inventory inventory(List<Race> races, List<SafeWindow> safe) {
    Analysis analysis = new Analysis(races, safe, List.of(), List.of(), Samples.statistics());
    return Inventory.of(Samples.report(analysis));
  }
}
