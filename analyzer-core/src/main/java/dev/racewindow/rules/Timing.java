// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;

/**
 * When the effect of a window happens, beside its act and the commit.
 *
 * @param context what the callers hold, outermost first
 * @param atAct in force when the act is made
 * @param atEffect in force when the effect happens; empty if there is none
 */
record Timing(Window window, List<Guard> context, InForce atAct, Optional<InForce> atEffect) {
  /**
   * Whether an effect outside the database has happened when the second write of a row is refused:
   * a statement is refused at once, a change of an entity when it is written: by a flush before the
   * effect, or at the commit.
   */
  boolean isRefusedTooLate() {
    boolean deferred = window.act().target().root() instanceof Term.Row;
    return window
        .company()
        .effect()
        .filter(
            effect ->
                isFirst(effect) || deferred && hasEffectBeforeCommit() && !isWrittenBefore(effect))
        .isPresent();
  }

  /** Whether a flush has sent the act before an effect. */
  boolean isWrittenBefore(Act effect) {
    Location changed = window.act().id().entry();
    return effect.guards().stream()
        .filter(Guard.Flush.class::isInstance)
        .map(Guard::at)
        .anyMatch(at -> at.path().equals(changed.path()) && at.compareTo(changed) >= 0);
  }

  /** Whether an effect happens before the act in the method that both are in. */
  boolean isFirst(Act effect) {
    return !isAfterwards(effect) && effect.id().entry().compareTo(window.act().id().entry()) < 0;
  }

  private static boolean isAfterwards(Act effect) {
    return effect.guards().stream().anyMatch(Guard.Afterwards.class::isInstance);
  }

  /** Whether an effect happens before the transaction of the act may still fail. */
  boolean hasEffectBeforeCommit() {
    Optional<Act> effect = window.company().effect().filter(one -> !isAfterwards(one));
    return atAct.transaction().isPresent()
        && effect.isPresent()
        && (atEffect.flatMap(InForce::transaction).equals(atAct.transaction())
            || startedIn(effect.get()).equals(atAct.transaction()));
  }

  /** The transaction in which another thread is given an effect to do, and waits for nothing. */
  private Optional<Guard.Transaction> startedIn(Act effect) {
    List<Guard> before =
        effect.guards().stream()
            .takeWhile(
                guard ->
                    !(guard instanceof Guard.Transaction boundary
                        && boundary.propagation() == Guard.Propagation.NOT_SUPPORTED
                        && effect.site().calls().contains(boundary.at())))
            .toList();
    return before.size() == effect.guards().size()
        ? Optional.empty()
        : InForce.of(context, before).transaction();
  }
}
