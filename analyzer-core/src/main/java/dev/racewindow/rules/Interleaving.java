// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Race.Step;
import dev.racewindow.domain.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order of steps by which two callers break a window. */
enum Interleaving {
  /** Both check, then both act. */
  BOTH_CHECK_FIRST,
  /** Both act, then both check, and neither undoes what it has done. */
  BOTH_ACT_FIRST,
  /** Both check, then one after the other locks and acts. */
  BOTH_CHECK_THEN_LOCK,
  /** Both have loaded the row, then one after the other locks it and gets what it had loaded. */
  BOTH_LOAD_THEN_LOCK,
  /** Each takes its lock without a wait; both check, then both act. */
  LOCKS_OF_THEIR_OWN,
  /** One waits for the lock with its snapshot in hand, and checks in it when it has the lock. */
  SNAPSHOT_THEN_LOCK,
  /** Both have locked the row for themselves and others, and each waits for the other to act. */
  EACH_WAITS,
  /** Both check and act, and only one of them takes the lock. */
  ONE_PAST_THE_LOCK,
  /** One checks, with or without a lock; the other one acts, and is not held up; the first acts. */
  OVERTAKEN,
  /** Both check and act, and the second is refused when it commits. */
  REFUSED_AT_COMMIT,
  /** Both check, the second is refused when it acts, and goes on in the transaction. */
  REFUSED_AND_GONE_ON,
  /** Both check and act, and the second is refused, and tries again in the transaction. */
  REFUSED_AND_TRIED_AGAIN,
  /** Both check, and do what cannot be undone; the second is refused when it is too late. */
  DONE_WHEN_REFUSED,
  /** One has let go of its lock when the other checks, and has not committed. */
  UNLOCKED_BEFORE_COMMIT;

  private static final String DEADLOCK = "gets the error that there is a deadlock";

  /**
   * The steps.
   *
   * @param answer what both callers see
   * @param failed the guard that does not help; ignored where both check first
   */
  List<Step> steps(Window window, String answer, Optional<FailedGuard> failed) {
    Optional<Guard.Lock> lock = failed.flatMap(FailedGuard::lock);
    Optional<Act> past = failed.flatMap(FailedGuard::past).map(FailedGuard.Past::act);
    Steps steps = new Steps(window, answer);
    switch (this) {
      case BOTH_CHECK_FIRST -> {
        steps.check(1).check(2).act(1).commit(1).act(2).commit(2);
      }
      case BOTH_ACT_FIRST -> {
        steps.act(1).act(2).check(1).check(2).commit(1).commit(2);
      }
      case BOTH_CHECK_THEN_LOCK -> {
        steps.check(1).check(2).lock(1, lock, "").waits(2, lock).act(1).commit(1);
        steps.lock(2, lock, "").act(2).commit(2);
      }
      case BOTH_LOAD_THEN_LOCK -> {
        steps.load(1).load(2).lock(1, lock, "").waits(2, lock).act(1).commit(1);
        steps.lock(2, lock, ", and goes on with the object loaded before").act(2).commit(2);
      }
      case LOCKS_OF_THEIR_OWN -> {
        steps.lock(1, lock, "").check(1).lock(2, lock, ", another one, without a wait").check(2);
        steps.act(1).commit(1).act(2).commit(2);
      }
      case ONE_PAST_THE_LOCK -> {
        steps.lock(1, lock, "").check(1).check(2).act(1).commit(1).act(2).commit(2);
      }
      case OVERTAKEN -> {
        steps.lock(1, lock, "").check(1).past(2, past).commit(2);
        steps.act(1).commit(1);
      }
      case SNAPSHOT_THEN_LOCK -> {
        steps.lock(1, lock, "").check(1).snapshot(2).waits(2, lock).act(1).commit(1);
        steps.lock(2, lock, ", and reads its old snapshot").check(2).act(2).commit(2);
      }
      case EACH_WAITS -> {
        steps.check(1).check(2).lock(1, lock, "").lock(2, lock, ", without a wait");
        steps.waits(1, lock).waits(2, lock).refused(2, DEADLOCK).act(1).commit(1);
      }
      case REFUSED_AT_COMMIT -> {
        steps.check(1).check(2).act(1).act(2).commit(1).refused(2, "commit → unique key violated");
      }
      case REFUSED_AND_TRIED_AGAIN -> {
        steps.check(1).check(2).act(1).commit(1).act(2).refused(2, "→ refused, and tried again");
        steps.refused(2, "commit → refused");
      }
      case REFUSED_AND_GONE_ON -> {
        steps.check(1).check(2).act(1).commit(1).act(2).refused(2, "→ unique key violated, caught");
        steps.refused(2, "commit → the transaction was aborted");
      }
      case DONE_WHEN_REFUSED -> {
        steps.check(1).check(2).done(1).done(2).commit(1);
        steps.refused(2, "is refused; what it has done stays done");
      }
      case UNLOCKED_BEFORE_COMMIT -> {
        steps.lock(1, lock, "").check(1).act(1).unlock(1, lock);
        steps.lock(2, lock, ", without a wait").check(2).commit(1).act(2).unlock(2, lock).commit(2);
      }
    }
    return steps.all;
  }

  /** Steps in the making. */
  private static final class Steps {
    private final Window window;
    private final String answer;
    private final List<Step> all = new ArrayList<>();

    Steps(Window window, String answer) {
      this.window = window;
      this.answer = answer;
    }

    Steps check(int caller) {
      Location at = window.check().site().location();
      return add(caller, Step.Kind.CHECK, Optional.of(at), window.check().text() + " → " + answer);
    }

    Steps load(int caller) {
      window.loaded().stream()
          .limit(1)
          .forEach(
              first ->
                  add(
                      caller,
                      Step.Kind.CHECK,
                      Optional.of(first.site().location()),
                      first.text() + " → " + answer));
      return this;
    }

    Steps act(int caller) {
      return act(caller, window.act());
    }

    /** The act of somebody else; where it is not seen, what it would have to be. */
    Steps past(int caller, Optional<Act> act) {
      String done = window.act().kind() == Act.Kind.DELETE ? "inserts " : "deletes ";
      return act.map(known -> act(caller, known))
          .orElseGet(
              () ->
                  add(
                      caller,
                      Step.Kind.ACT,
                      Optional.empty(),
                      done + window.check().resource().name()));
    }

    Steps act(int caller, Act act) {
      return add(caller, Step.Kind.ACT, Optional.of(act.id().leaf()), Texts.act(act));
    }

    /** The act and the effect, in their order; an act that is refused is not made. */
    Steps done(int caller) {
      window.company().effect().ifPresent(effect -> act(caller, effect));
      return caller == 1 ? act(caller) : this;
    }

    Steps commit(int caller) {
      return add(caller, Step.Kind.COMMIT, Optional.empty(), "commit");
    }

    Steps lock(int caller, Optional<Guard.Lock> lock, String how) {
      lock.ifPresent(
          taken ->
              add(
                  caller,
                  Step.Kind.LOCK,
                  Optional.of(taken.at()),
                  "takes the " + Texts.lock(taken) + how));
      return this;
    }

    Steps waits(int caller, Optional<Guard.Lock> lock) {
      lock.ifPresent(
          taken ->
              add(caller, Step.Kind.WAIT, Optional.empty(), "waits for the " + Texts.lock(taken)));
      return this;
    }

    Steps snapshot(int caller) {
      return add(caller, Step.Kind.OTHER, Optional.empty(), "takes its snapshot");
    }

    Steps refused(int caller, String how) {
      return add(caller, Step.Kind.OTHER, Optional.empty(), how);
    }

    Steps unlock(int caller, Optional<Guard.Lock> lock) {
      lock.ifPresent(
          taken ->
              add(
                  caller,
                  Step.Kind.UNLOCK,
                  Optional.empty(),
                  "lets go of the " + Texts.lock(taken)));
      return this;
    }

    private Steps add(int caller, Step.Kind kind, Optional<Location> at, String text) {
      all.add(new Step(caller, kind, at, text));
      return this;
    }
  }
}
