// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import dev.racewindow.sql.Statement.AdvisoryLock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is collected from a whole statement, whatever the nesting.
 *
 * @param tables read so far, in order of appearance
 * @param views common table expressions by name in lower case, which are no tables
 */
record Reading(
    Dialect dialect,
    Names names,
    Set<String> tables,
    List<AdvisoryLock> advisoryLocks,
    Map<String, SelectFacts> views) {
  /** The start of a reading. */
  static Reading of(Dialect dialect, Names names) {
    return new Reading(dialect, names, new LinkedHashSet<>(), new ArrayList<>(), new TreeMap<>());
  }

  /** A reading of the same statement whose tables and lock functions nobody asks for. */
  Reading aside() {
    return new Reading(dialect, names, new LinkedHashSet<>(), new ArrayList<>(), views);
  }
}
