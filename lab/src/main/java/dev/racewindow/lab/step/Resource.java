// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that two steps can meet at: a table, one row of it, an advisory lock, an effect.
 *
 * @param name the table's name, or a word for what is no table
 * @param row the value of the primary key, or null for the whole
 */
public record Resource(String name, @Nullable String row) {
  /** The name of all advisory locks. */
  public static final String ADVISORY = "advisory lock";

  /** All of {@code name}. */
  public static Resource whole(String name) {
    return new Resource(name, null);
  }

  /** Whether the two have something in common. */
  public boolean meets(Resource other) {
    return name.equals(other.name) && (row == null || other.row == null || row.equals(other.row));
  }

  /** Whether any resource of one set meets any of the other. */
  public static boolean meet(Set<Resource> some, Set<Resource> others) {
    for (Resource one : some) {
      for (Resource other : others) {
        if (one.meets(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the two sets name a common table, rows disregarded. */
  static boolean meetBroadly(Set<Resource> some, Set<Resource> others) {
    for (Resource one : some) {
      for (Resource other : others) {
        if (one.name.equals(other.name)) {
          return true;
        }
      }
    }
    return false;
  }
}
