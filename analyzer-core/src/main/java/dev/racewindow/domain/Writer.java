// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;

/**
 * An act on a known table with whatever may be in force when it happens, whether or not it depends
 * on a check.
 *
 * @param act as seen from a method that leads to it
 * @param contexts in which that method runs: what its callers hold, outermost first
 */
public record Writer(Act act, List<List<Guard>> contexts) {
  public Writer {
    contexts = List.copyOf(contexts);
  }
}
