// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.explore;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How schedules are written: the callers' names with commas between. */
public final class Schedules {
  private Schedules() {}

  /** The text of a schedule. */
  public static String text(List<Integer> schedule, List<String> names) {
    return schedule.stream().map(names::get).collect(Collectors.joining(","));
  }

  /**
   * The schedule behind a text.
   *
   * @throws IllegalArgumentException if it names somebody else
   */
  public static List<Integer> parse(String text, List<String> names) {
    List<Integer> schedule = new ArrayList<>();
    for (String name : text.isBlank() ? new String[0] : text.split(",")) {
      int caller = names.indexOf(name.strip());
      if (caller < 0) {
        throw new IllegalArgumentException(
            "schedule names caller '%s'; there are %s".formatted(name.strip(), names));
      }
      schedule.add(caller);
    }
    return schedule;
  }

  /** The number of interleavings of so many steps, or {@link Long#MAX_VALUE} if it is larger. */
  static long interleavings(int[] steps) {
    BigInteger all = BigInteger.ONE;
    int placed = 0;
    for (int count : steps) {
      for (int i = 1; i <= count; i++) {
        placed++;
        all = all.multiply(BigInteger.valueOf(placed)).divide(BigInteger.valueOf(i));
      }
    }
    return all.bitLength() < Long.SIZE ? all.longValue() : Long.MAX_VALUE;
  }

  /** Every order of the callers 0 to {@code count - 1}, save those of {@code without}. */
  static List<List<Integer>> orders(int count, Set<Integer> without) {
    List<List<Integer>> orders = List.of(List.of());
    for (int length = without.size(); length < count; length++) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> order : orders) {
        for (int caller = 0; caller < count; caller++) {
          if (!order.contains(caller) && !without.contains(caller)) {
            List<Integer> with = new ArrayList<>(order);
            with.add(caller);
            longer.add(with);
          }
        }
      }
      orders = longer;
    }
    return orders;
  }

  static int[] steps(List<Integer> schedule, int callers) {
    int[] steps = new int[callers];
    schedule.forEach(caller -> steps[caller]++);
    return steps;
  }

  static int[] most(int[] some, int[] others) {
    int[] most = Arrays.copyOf(some, some.length);
    for (int i = 0; i < most.length; i++) {
      most[i] = Math.max(most[i], others[i]);
    }
    return most;
  }
}
