// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/**
 * One value of a body: defined exactly once, by a parameter or an instruction.
 *
 * @param id unique within its body; values are numbered in the order of the text form
 */
public record Value(int id) implements Comparable<Value> {
  @Override
  public int compareTo(Value other) {
    return Integer.compare(id, other.id);
  }

  @Override
  public String toString() {
    return "%" + id;
  }
}
