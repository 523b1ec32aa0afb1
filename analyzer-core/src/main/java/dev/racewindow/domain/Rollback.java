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
 * @param asked whether the exception is asked first (Jakarta Enterprise Beans 4.0, section 8.2.1)
 */
public record Rollback(SortedSet<String> on, SortedSet<String> not, boolean asked) {
  /** Without a rule. */
  public static final Rollback DEFAULT = new Rollback(new TreeSet<>(), new TreeSet<>(), false);

  public Rollback {
    on = Frozen.of(on);
    not = Frozen.of(not);
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
      if (not.contains(type)) {
        return false;
      }
      if (on.contains(type)) {
        return true;
      }
    }
    return !failure.isChecked();
  }
}
