// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

/**
 * A month of the backfill log.
 *
 * @param id its row
 * @param month 1 to 12
 */
public record BackfillMonth(long id, int year, int month) {

  @Override
  public String toString() {
    return "%d-%02d".formatted(year, month);
  }
}
