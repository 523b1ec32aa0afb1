// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Whether callers that meet at a row meet at a lock as well, as far as keys are known. */
final class LockKeys {
  private static final Term RECEIVER = new Term.Input(0);

  private LockKeys() {}

  /** Whether two callers who mean the same row may take the same lock. */
  static boolean mayBeShared(Guard.Lock lock, Window window) {
    return !isUnshared(lock) && !isNarrower(lock, window);
  }

  /**
   * Whether each caller locks something of its own: a key that is made anew, or an object that
   * nobody else has. A row is an object of its own in each persistence context.
   */
  static boolean isUnshared(Guard.Lock lock) {
    Term root = lock.key().root();
    return isFresh(lock.key())
        || lock.kind() == Guard.Kind.JVM
            && (root instanceof Term.Created || root instanceof Term.Row);
  }

  /** Whether a key tells apart who means the same row. */
  static boolean isNarrower(Guard.Lock lock, Window window) {
    return isNarrower(lock.key(), window.check().key());
  }

  /** Whether two advisory locks, each taken by another method, exclude each other, or may do so. */
  static boolean mayMeet(Guard.Lock one, Guard.Lock other) {
    return !(one.key() instanceof Term.Computed first)
        || !(other.key() instanceof Term.Computed second)
        || space(first).equals(space(second)) && mayBeEqual(first.parts(), second.parts());
  }

  /** Whether it is a lock of the database that excludes only those who take it as well. */
  static boolean isAdvisory(Guard.Lock lock) {
    return switch (lock.kind()) {
      case ADVISORY_TRANSACTION, ADVISORY_SESSION, ADVISORY_POOLED, ADVISORY_CONTEXT -> true;
      case ROW, TABLE, JVM, DISTRIBUTED, SINGLE_CALL -> false;
    };
  }

  /** Locks of sessions and of transactions share their keys; one key of two numbers is another. */
  private static String space(Term.Computed key) {
    return key.operation().replaceAll("_?(xact|shared|try)", "") + key.parts().size();
  }

  private static boolean mayBeEqual(List<Term> parts, List<Term> others) {
    return IntStream.range(0, parts.size())
        .allMatch(index -> mayBeEqual(parts.get(index), others.get(index)));
  }

  private static boolean mayBeEqual(Term one, Term other) {
    if (one instanceof Term.Constant && other instanceof Term.Constant) {
      return one.equals(other);
    }
    if (one instanceof Term.Computed first && other instanceof Term.Computed second) {
      return !first.operation().equals(second.operation())
          || first.parts().size() != second.parts().size()
          || mayBeEqual(first.parts(), second.parts());
    }
    return !(one instanceof Term.Text first && other instanceof Term.Text second)
        || mayBeginAlike(first.parts().get(0), second.parts().get(0));
  }

  /** Texts that begin with different words are different, whatever follows. */
  private static boolean mayBeginAlike(Term one, Term other) {
    if (!(one instanceof Term.Constant first && other instanceof Term.Constant second)) {
      return true;
    }
    String shorter =
        content(first).length() < content(second).length() ? content(first) : content(second);
    return content(first).startsWith(shorter) && content(second).startsWith(shorter);
  }

  /** A text in Java notation without its quotation marks. */
  private static String content(Term.Constant text) {
    return text.text().replaceAll("^\"|\"$", "");
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
