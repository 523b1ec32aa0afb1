// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which exceptions undo what a transaction has done, when they leave the method that it was begun
 * for; after the others it commits.
 *
 * @param on classes of exceptions that undo it
 * @param not classes of exceptions that do not; of two rules the one decides that names the nearer
 *     superclass, and of two for the same class this one (Jakarta Transactions 2.0, section 3.7;
 *     Spring Framework, {@code RuleBasedTransactionAttribute})
 * @param all whether an exception that no rule names undoes it if it is not checked; else none does
 * @param asked whether the exception is asked first (Jakarta Enterprise Beans 4.0, section 8.2.1)
 */
public record Rollback(SortedSet<String> on, SortedSet<String> not, boolean all, boolean asked) {
  /** Without a rule. */
  public static final Rollback DEFAULT =
      new Rollback(new TreeSet<>(), new TreeSet<>(), true, false);

  private static final String PART = "*";

  public Rollback {
    on = Frozen.of(on);
    not = Frozen.of(not);
  }

  /** In place of a class: those of which the names have a part. */
  public static String named(String part) {
    return PART + part;
  }

  /**
   * Whether an exception undoes the transaction. Where no rule names it one does that is not
   * checked.
   */
  public boolean undoes(Failure failure) {
    Optional<Boolean> own = asked ? failure.declared() : Optional.empty();
    if (own.isPresent()) {
      return own.get();
    }
    for (String type : failure.types()) {
      if (names(not, type)) {
        return false;
      }
      if (names(on, type)) {
        return true;
      }
    }
    return all && !failure.isChecked();
  }

  private static boolean names(SortedSet<String> rules, String type) {
    return rules.contains(type)
        || rules.stream()
            .anyMatch(
                rule -> rule.startsWith(PART) && type.contains(rule.substring(PART.length())));
  }
}
