// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.errorprone;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import dev.racewindow.rules.Rules;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which names are reported, and what is proposed instead. */
class UnknownRaceWindowRuleTest {
  private final CompilationTestHelper compilation =
      CompilationTestHelper.newInstance(UnknownRaceWindowRule.class, getClass());
  private final BugCheckerRefactoringTestHelper refactoring =
      BugCheckerRefactoringTestHelper.newInstance(UnknownRaceWindowRule.class, getClass());

  @Test
  void leavesRulesAndNamesOfOtherToolsAlone() {
    compilation
        .addSourceLines(
            "Shop.java",
            """
            class Shop {
              @SuppressWarnings("LostUpdate")
              void rule() {}

              @SuppressWarnings({"unchecked", "ExistsThenInsert", "racewindow:LostUpdate"})
              void several() {}

              @SuppressWarnings("racewindow")
              void everyRule() {}

              @SuppressWarnings({"UnusedVariable", "PMD.LostUpdate", "java:S2259", "lost", ""})
              void otherTools() {}

              @SuppressWarnings("LoostUpdaet")
              void threeLettersAway() {}

              @SuppressWarnings({})
              void nothing() {}

              @Tag("LostUpdates")
              void otherAnnotation() {}

              @interface Tag {
                String value();
              }
            }
            """)
        .doTest();
  }

  @Test
  void reportsNamesThatAreNearlyRules() {
    compilation
        .addSourceLines(
            "Shop.java",
            """
            // BUG: Diagnostic contains: 'LostUpdates' suppresses nothing
            @SuppressWarnings("LostUpdates")
            class Shop {
              // BUG: Diagnostic contains: the rules of Race Window are %s
              @SuppressWarnings("existsThenInsert")
              int coupons;

              @SuppressWarnings({
                "unchecked",
                // BUG: Diagnostic contains: 'LoostUpdat' suppresses nothing
                "LoostUpdat",
                "ExistsThenInsert",
                // BUG: Diagnostic contains: 'RaceWindow' suppresses nothing
                "RaceWindow",
              })
              void sell() {}
            }
            """
                .formatted(String.join(", ", new TreeSet<>(Rules.names()))))
        .doTest();
  }

  @Test
  void reportsEveryUnknownNameThatIsAddressedToUs() {
    compilation
        .addSourceLines(
            "Shop.java",
            """
            class Shop {
              // BUG: Diagnostic contains: 'racewindow:Deadlock' suppresses nothing
              @SuppressWarnings("racewindow:Deadlock")
              void sell() {}

              // BUG: Diagnostic contains: 'racewindow:' suppresses nothing
              @SuppressWarnings("racewindow:")
              void buy() {}
            }
            """)
        .doTest();
  }

  @Test
  void looksThroughConstants() {
    compilation
        .addSourceLines(
            "Shop.java",
            """
            class Shop {
              private static final String OLD = "LostUpdat";

              // BUG: Diagnostic contains: 'LostUpdat' suppresses nothing
              @SuppressWarnings(OLD)
              void sell() {}
            }
            """)
        .doTest();
  }

  @Test
  void proposesTheNearestRule() {
    refactoring
        .addInputLines(
            "Shop.java",
            """
            class Shop {
              @SuppressWarnings("LostUpdates")
              void one() {}

              @SuppressWarnings({"unchecked", "existsThenInsert"})
              void several() {}

              @SuppressWarnings(value = "racewindow:lostUpdate")
              void addressed() {}

              @SuppressWarnings("race-window")
              void everyRule() {}
            }
            """)
        .addOutputLines(
            "Shop.java",
            """
            class Shop {
              @SuppressWarnings("LostUpdate")
              void one() {}

              @SuppressWarnings({"unchecked", "ExistsThenInsert"})
              void several() {}

              @SuppressWarnings(value = "racewindow:LostUpdate")
              void addressed() {}

              @SuppressWarnings("racewindow")
              void everyRule() {}
            }
            """)
        .doTest();
  }

  @Test
  void proposesNothingForNamesFarFromEveryRule() {
    refactoring
        .addInputLines(
            "Shop.java",
            """
            class Shop {
              @SuppressWarnings("racewindow:Deadlock")
              void sell() {}
            }
            """)
        .expectUnchanged()
        .doTest();
  }
}
