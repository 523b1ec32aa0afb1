// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lab found out about a scenario at an isolation level.
 *
 * @param scenario its name
 * @param isolation the level of transactions that asked for none
 * @param kind the answer
 * @param outcomes how many schedules ended how
 * @param endings the different endings, with answers, effects and rows
 * @param search how many schedules were run, and whether they are all
 * @param witness the schedule behind the answer; null for {@code HELD} and {@code INCONCLUSIVE}
 */
public record Verdict(
    String scenario,
    Isolation isolation,
    Kind kind,
    Map<Outcome.Kind, Integer> outcomes,
    Set<String> endings,
    Search search,
    @Nullable Witness witness) {

  /** The possible answers. */
  public enum Kind {
    /** Every schedule ended well, and there are no others. */
    HELD,
    /** A schedule ended wrong. */
    VIOLATED,
    /** In some schedule a caller got an error; in none was anything lost. */
    REFUSED,
    /** In some schedule callers waited for each other; in none was anything lost. */
    DEADLOCKED,
    /** Nothing was found, and not everything was tried. */
    INCONCLUSIVE
  }

  /**
   * How far the search went.
   *
   * @param run schedules run to their end
   * @param cut schedules begun and cut short, since all that follows was known
   * @param bound the number of interleavings of as many steps, if none ever waited
   * @param sampled schedules drawn at random after the budget was spent
   * @param unstable schedules that did not run again as recorded, and were given up
   * @param exhausted whether no schedule is left
   * @param strangers threads that are no callers' and sent statements meanwhile, in no order that
   *     the lab could choose; empty as a rule
   */
  public record Search(
      int run,
      int cut,
      long bound,
      int sampled,
      int unstable,
      boolean exhausted,
      Set<String> strangers) {

    /** A search that no stranger met. */
    public Search(int run, int cut, long bound, int sampled, int unstable, boolean exhausted) {
      this(run, cut, bound, sampled, unstable, exhausted, Set.of());
    }

    /** The same, which is not all that there is if there were strangers. */
    public Search with(Set<String> found) {
      boolean all = exhausted && found.isEmpty();
      return new Search(run, cut, bound, sampled, unstable, all, found);
    }

    @Override
    public String toString() {
      return "%d schedules run%s of at most %d interleavings; %s%s%s"
          .formatted(
              run,
              cut == 0 ? "" : ", " + cut + " cut short,",
              bound,
              exhausted ? "all that differ were tried" : "not all were tried",
              sampled == 0 ? "" : ", " + sampled + " at random",
              strangers.isEmpty()
                  ? ""
                  : "; statements were sent by threads that are no callers': "
                      + String.join(", ", strangers));
    }
  }

  /**
   * The witness of a verdict that has one.
   *
   * @throws IllegalStateException if there is none
   */
  public Witness requireWitness() {
    if (witness == null) {
      throw new IllegalStateException("no schedule to show: " + this);
    }
    return witness;
  }

  /** One line for a log. */
  @Override
  public String toString() {
    return "%s at %s: %s (%s)"
        .formatted(scenario, isolation.name().replace('_', ' '), kind, search);
  }
}
