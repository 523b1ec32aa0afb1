// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.frameworks;

import dev.racewindow.lab.Isolation;
import dev.racewindow.lab.Lab;
import dev.racewindow.lab.Scenario;
import dev.racewindow.lab.Settings;
import dev.racewindow.lab.Verdict;
import dev.racewindow.lab.Work;
import java.sql.SQLException;
import java.util.List;

/** Two callers that do the same thing at once, explored at READ COMMITTED. */
final class Callers {
  private Callers() {}

  /** Explores two callers of this work. */
  static Verdict explore(Lab lab, String seed, Work work) throws SQLException {
    Scenario scenario =
        Scenario.named("two callers").seed(seed).caller("A", work).caller("B", work).build();
    return lab.run(scenario, Settings.at(Isolation.READ_COMMITTED));
  }

  /** The steps of the verdict's witness. */
  static List<String> steps(Verdict verdict) {
    return verdict.requireWitness().events().stream().map(event -> event.step().text()).toList();
  }
}
