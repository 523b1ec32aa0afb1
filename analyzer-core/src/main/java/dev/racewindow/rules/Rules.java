// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules there are, by name. */
public final class Rules {
  private static final List<RuleInfo> ALL =
      List.of(
          new RuleInfo(
              "ExistsThenInsert",
              "A row is inserted because it was not there, and nothing keeps it from appearing in"
                  + " between",
              "Two callers can both see that the row does not exist, and both insert it. A"
                  + " transaction does not help at READ COMMITTED or REPEATABLE READ: there is no"
                  + " row yet that could be locked. A unique constraint does.",
              Severity.HIGH,
              367),
          new RuleInfo(
              "LostUpdate",
              "A row is read, changed in memory and written back, and nothing keeps others from"
                  + " writing it in between",
              "Two callers can both read the same state, and the one who writes last overwrites"
                  + " what the other wrote. A transaction at READ COMMITTED does not help.",
              Severity.HIGH,
              362));

  private Rules() {}

  /** What is said of each rule, sorted by name. */
  public static List<RuleInfo> all() {
    return ALL;
  }

  /** The names of all rules. */
  public static Set<String> names() {
    return ALL.stream().map(RuleInfo::name).collect(Collectors.toUnmodifiableSet());
  }
}
