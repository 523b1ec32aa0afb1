// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exception with which a method ends.
 *
 * @param types its class, then its superclasses, nearest first, as far as they are known
 * @param declared whether its class itself says that it undoes a container's transaction
 */
public record Failure(List<String> types, Optional<Boolean> declared)
    implements Comparable<Failure> {
  /** One of which nothing is known. */
  public static final Failure UNKNOWN = new Failure(List.of(), Optional.empty());

  public Failure {
    types = List.copyOf(types);
  }

  /**
   * Whether it has to be declared where it may be thrown (JLS 11.1.1); one of which the
   * superclasses are not all known is taken for one that has not.
   */
  public boolean isChecked() {
    return types.contains("java.lang.Throwable")
        && !types.contains("java.lang.RuntimeException")
        && !types.contains("java.lang.Error");
  }

  @Override
  public int compareTo(Failure other) {
    List<String> one = new ArrayList<>(types);
    List<String> two = new ArrayList<>(other.types);
    one.add(declared.toString());
    two.add(other.declared.toString());
    return one.toString().compareTo(two.toString());
  }
}
