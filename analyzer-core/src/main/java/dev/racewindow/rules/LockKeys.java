// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether callers that meet at a row meet at a lock as well, as far as keys are known. */
final class LockKeys {
  private static final Term RECEIVER = new Term.Input(0);

  private LockKeys() {}

  /** Whether two callers who mean the same row may take the same lock. */
  static boolean mayBeShared(Guard.Lock lock, Window window) {
    return !isFresh(lock.key()) && !isNarrower(lock.key(), window.check().key());
  }

  /** Whether two locks, each taken by another method, exclude each other, or may do so. */
  static boolean mayMeet(Guard.Lock one, Guard.Lock other) {
    if (!isAdvisory(one) || !isAdvisory(other)) {
      return isAdvisory(one) == isAdvisory(other);
    }
    return !(one.key() instanceof Term.Computed first)
        || !(other.key() instanceof Term.Computed second)
        || space(first).equals(space(second)) && mayBeEqual(first.parts(), second.parts());
  }

  /** Whether it is a lock of the database that excludes only those who take it as well. */
  static boolean isAdvisory(Guard.Lock lock) {
    return lock.kind() == Guard.Kind.ADVISORY_TRANSACTION
        || lock.kind() == Guard.Kind.ADVISORY_SESSION;
  }

  /** Locks of sessions and of transactions share their keys; one key of two numbers is another. */
  private static String space(Term.Computed key) {
    return key.operation().replaceAll("_?(xact|shared|try)", "") + key.parts().size();
  }

  private static boolean mayBeEqual(List<Term> parts, List<Term> others) {
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof Term.Constant one
          && others.get(index) instanceof Term.Constant other
          && !one.equals(other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFresh(Term key) {
    return parts(key).stream().anyMatch(Term.Fresh.class::isInstance);
  }

  /** Whether a key tells apart who means the same row: it has all of the row's key, and more. */
  private static boolean isNarrower(Term key, Key row) {
    TreeSet<Term> rows = new TreeSet<>();
    row.equal().values().forEach(term -> rows.addAll(parts(term)));
    Set<Term> locked = parts(key);
    return key.isKnown()
        && !row.equal().isEmpty()
        && row.others().isEmpty()
        && row.equal().values().stream().allMatch(Term::isKnown)
        && locked.size() > rows.size()
        && locked.containsAll(rows);
  }

  /** What a key is made of, without what is the same for all: constants, and what a bean holds. */
  private static Set<Term> parts(Term key) {
    TreeSet<Term> parts = new TreeSet<>();
    if (key instanceof Term.Computed computed) {
      computed.parts().forEach(part -> parts.addAll(parts(part)));
    } else if (key instanceof Term.Text text) {
      text.parts().forEach(part -> parts.addAll(parts(part)));
    } else if (!(key instanceof Term.Constant) && !key.root().equals(RECEIVER)) {
      parts.add(key);
    }
    return parts;
  }
}
