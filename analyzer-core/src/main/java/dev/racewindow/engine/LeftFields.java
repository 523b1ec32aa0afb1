// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Term;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a body leaves in fields of objects that its caller passed in, and of which no change is a
 * write, so that no act tells: a setter of a plain object, a part that somebody else fills in.
 */
final class LeftFields {
  private static final Term RECEIVER = new Term.Input(0);

  private final Frame frame;
  private final TreeSet<Term.Field> set = new TreeSet<>();
  private final TreeMap<Term, Known> left = new TreeMap<>();

  LeftFields(Frame frame) {
    this.frame = frame;
  }

  /** A field was set here, and no act tells. */
  void add(Term object, String name) {
    for (Term one : object.alternatives()) {
      if (isPassedIn(one.root())
          && one.field(name) instanceof Term.Field field
          && set.size() < MethodSummary.MOST_FACTS) {
        set.add(field);
      }
    }
  }

  /**
   * A callee has left something in a field. Of an object that was passed in it is not known whether
   * it is still there when the field is read: only callers who have made the object are told.
   */
  void add(Term object, String name, Known value) {
    for (Term one : object.alternatives()) {
      if (!isPassedIn(one.root())) {
        frame.store(one, name, value);
      } else if (one.field(name) instanceof Term.Field field
          && left.size() < MethodSummary.MOST_FACTS) {
        left.merge(field, value, Known::join);
      }
    }
  }

  /** What a bean holds is the same for all callers. */
  private boolean isPassedIn(Term root) {
    return root instanceof Term.Input
        && !(root.equals(RECEIVER) && frame.knowledge.isShared(frame.method.owner()));
  }

  /** What was left, by field. */
  SortedMap<Term, Known> known() {
    TreeMap<Term, Known> all = new TreeMap<>(left);
    for (Term.Field field : set) {
      frame
          .stored(Known.of(field.base()), field.name())
          .ifPresent(value -> all.merge(field, value, Known::join));
    }
    return all;
  }
}
