// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

/**
 * What came of a run.
 *
 * @param done how many months or jobs it dealt with
 * @param skipped how many somebody else was at
 * @param failed how many are to be tried again
 */
public record Tally(int done, int skipped, int failed) {

  @Override
  public String toString() {
    return "done=%d skipped=%d failed=%d".formatted(done, skipped, failed);
  }
}
