// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.rules;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Instances;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Window;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A window in one of its contexts, with what the guards come to.
 *
 * @param context what the callers hold, outermost first
 * @param atCheck in force when the check is made
 * @param atAct in force when the act is
 * @param loaded the check that had loaded the row before in the persistence context in which the
 *     check locks it: that of the transaction, or of the request
 * @param atEffect in force when the effect happens that depends on the same check
 * @param instances how many processes run the program
 */
record Situation(
    Window window,
    List<Guard> context,
    InForce atCheck,
    InForce atAct,
    Optional<Check> loaded,
    Optional<InForce> atEffect,
    Instances instances) {
  /** A window as it runs when the method is called with these guards in force. */
  static Situation of(Window window, List<Guard> context, Instances instances) {
    return of(window, context, instances, guard -> guard);
  }

  private static Situation of(
      Window window, List<Guard> context, Instances instances, UnaryOperator<Guard> mended) {
    List<Guard> outer = context.stream().map(mended).toList();
    Function<List<Guard>, InForce> inForce =
        inner -> InForce.of(outer, inner.stream().map(mended).toList());
    InForce atCheck = inForce.apply(window.check().guards());
    InForce atAct = inForce.apply(window.act().guards());
    return new Situation(
        window,
        context,
        atCheck,
        // What a check may still undo is done when the check has been made.
        window.undoing().isPresent() && atAct.runsWith(atCheck) ? atCheck : atAct,
        window.loaded().stream()
            .filter(first -> atCheck.transaction().isPresent())
            .filter(first -> inForce.apply(first.guards()).sharesObjectsWith(atCheck))
            .findFirst(),
        window.company().effect().map(effect -> inForce.apply(effect.guards())),
        instances);
  }

  /** The same as it would be with other guards in the place of these. */
  Situation mended(UnaryOperator<Guard> guards) {
    return of(window, context, instances, guards);
  }

  /** The same as it would be if the check were made where the act is. */
  Situation checkedAtAct() {
    return new Situation(window, context, atAct, atAct, loaded, atEffect, instances);
  }

  /**
   * The same as it would be if the check were made where another one was, which decides of it; what
   * that one locks it has locked before anybody looks.
   */
  Situation lookedAt(Check look) {
    List<InForce.Held> taken =
        atAct.locks().stream()
            .filter(held -> held.lock().check().filter(look.id()::equals).isPresent())
            .toList();
    return new Situation(
        window,
        context,
        InForce.of(context, look.guards()).with(taken),
        atAct,
        loaded,
        atEffect,
        instances);
  }

  /**
   * Whether it matters if a lock helps: whoever has waited for it does not look at what he changes,
   * unless he looks before and under it.
   */
  boolean mayDecide(Guard.Lock lock) {
    return !window.check().id().equals(window.act().id())
        || window.company().looks().stream()
            .anyMatch(look -> lookedAt(look).atCheck().lockFrom(lock.at()).isPresent());
  }

  /** All guards that were passed on the way to the check, and on that to the act. */
  Stream<Guard> passed() {
    return Stream.of(context, window.check().guards(), window.act().guards())
        .flatMap(List::stream)
        .distinct();
  }

  /** The same without some locks. */
  Situation without(Predicate<Guard.Lock> dropped) {
    return new Situation(
        window,
        context,
        atCheck.without(dropped),
        atAct.without(dropped),
        loaded,
        atEffect,
        instances);
  }

  /**
   * Whether the version that is compared when the row is written is not that of what the caller has
   * seen: the program has taken it from the row, or has set it where the provider compares the one
   * that it has loaded. Whoever compares the two by hand has dealt with that.
   */
  boolean passesTheVersionBy() {
    return window
        .schema()
        .set()
        .filter(set -> !window.dependence().same().contains(set.version()))
        .filter(
            set ->
                set.renewed()
                    || !window.act().target().checks().contains(window.check().id())
                    || atCheck.sharesObjectsWith(atAct))
        .isPresent();
  }

  /** Whether check and act run in one transaction. */
  boolean inOneTransaction() {
    return atCheck.transaction().isPresent() && atCheck.transaction().equals(atAct.transaction());
  }

  /** Whether the check decides of the act: before it, or by undoing the transaction after it. */
  boolean isDecided() {
    return window.undoing().isEmpty()
        || inOneTransaction()
            && window.undoing().get().stream()
                .anyMatch(atCheck.transaction().orElseThrow().rollback()::undoes);
  }

  /** The isolation level that holds from the check to the act; empty if nothing spans both. */
  Optional<Isolation> isolation() {
    return inOneTransaction() ? Optional.of(atCheck.isolation()) : Optional.empty();
  }

  /** All isolation levels, for windows that none of them closes. */
  static SortedSet<Isolation> atAllLevels() {
    return new TreeSet<>(List.of(Isolation.values()));
  }

  /** At which isolation levels a window over one row stays open. */
  SortedSet<Isolation> breaksForRows() {
    return new TreeSet<>(
        inOneTransaction() ? List.of(Isolation.READ_COMMITTED) : List.of(Isolation.values()));
  }

  /** At which isolation levels a window over rows that may appear or go stays open. */
  SortedSet<Isolation> breaksForSets() {
    return new TreeSet<>(
        inOneTransaction()
            ? List.of(Isolation.READ_COMMITTED, Isolation.REPEATABLE_READ)
            : List.of(Isolation.values()));
  }

  /**
   * Whether the rows that the check fetched, or fetched anew, are locked until the commit. Who has
   * a row from a check that locks has its lock, also where not all ways to the act lead there.
   */
  boolean checkLocksItsRows() {
    boolean byTheCheck = loaded.isEmpty() && window.check().locksExclusively();
    return byTheCheck && inOneTransaction() || rowLock().isPresent();
  }

  /** The lock that the check takes on its rows until the commit. */
  Optional<Guard.Lock> rowLock() {
    return checkLock(Guard.Lock::isExclusive);
  }

  /** Whether they are, and there are no others that it has passed over. */
  boolean checkLocksAllRows() {
    return checkLock(lock -> lock.isExclusive() && !lock.skips()).isPresent();
  }

  /**
   * The lock by which others may lock the rows as well, but not write them: of two who want to, one
   * is the victim of a deadlock.
   */
  Optional<Guard.Lock> sharedRowLock() {
    return checkLock(Guard.Lock::isShared);
  }

  /** The lock by which the same is true of the whole table. */
  Optional<Guard.Lock> sharedTableLock() {
    return atCheck.locks().stream()
        .filter(this::reachesTheAct)
        .map(InForce.Held::lock)
        .filter(lock -> lock.kind() == Guard.Kind.TABLE && lock.isShared())
        .filter(lock -> lock.resource().id().equals(window.act().resource().id()))
        .findFirst();
  }

  private Optional<Guard.Lock> checkLock(Predicate<Guard.Lock> test) {
    return inOneTransaction()
        ? atAct.locks().stream()
            .filter(held -> held.within().equals(atAct.transaction()))
            .map(InForce.Held::lock)
            .filter(lock -> lock.check().filter(window.check().id()::equals).isPresent())
            .filter(lock -> loaded.isEmpty() || !isTakenByTheCheck(lock))
            .filter(test)
            .findFirst()
        : Optional.empty();
  }

  /** A lock that a refresh of the row takes is about the same check, but made elsewhere. */
  boolean isTakenByTheCheck(Guard.Lock lock) {
    return lock.check().filter(window.check().id()::equals).isPresent()
        && (lock.at().equals(window.check().id().leaf())
            || lock.at().equals(window.check().id().entry()));
  }

  /** When the effect happens that depends on the same check. */
  Timing timing() {
    return new Timing(window, context, atAct, atEffect);
  }

  /** The same as it would be if the effect waited for the commit. */
  Situation withEffectAfterCommit() {
    Guard.Afterwards afterwards = new Guard.Afterwards(window.act().site().location());
    return of(
        window.withEffectUnder(guards -> List.of(afterwards)), context, instances, guard -> guard);
  }

  /**
   * A lock that is held at the check already, and until the act is committed.
   *
   * <p>Two callers of the same code take the same lock. Whether the key is the same is assumed here
   * where it is not known; a lock on rows that may not exist yet is no such lock, nor one on a row
   * that neither end of the window leads to.
   */
  Optional<Guard.Lock> spanningLock() {
    return lockingBoth().filter(lock -> !isAfterTheSnapshot(lock)).findFirst();
  }

  /** A lock that would do so, if the transaction had not taken its snapshot before. */
  Optional<Guard.Lock> lockAfterSnapshot() {
    return lockingBoth().filter(this::isAfterTheSnapshot).findFirst();
  }

  private Stream<Guard.Lock> lockingBoth() {
    return heldThroughout()
        .filter(lock -> !isLocal(lock))
        .filter(lock -> LockKeys.mayBeShared(lock, window))
        .filter(lock -> !locksTheAbsentRow(lock))
        .filter(lock -> !window.strangers().contains(lock.at()));
  }

  /** Exclusive locks that are held from before the check until the act is committed. */
  Stream<Guard.Lock> heldThroughout() {
    return atCheck.locks().stream()
        .filter(this::reachesTheAct)
        .map(InForce.Held::lock)
        .filter(Guard.Lock::isExclusive);
  }

  /**
   * Whether whoever has waited for a lock still reads what was there before: above READ COMMITTED
   * the first statement takes the snapshot for all (PostgreSQL, 13.2.2), and that is the one that
   * waits.
   */
  private boolean isAfterTheSnapshot(Guard.Lock lock) {
    return isolation().orElse(Isolation.READ_COMMITTED) != Isolation.READ_COMMITTED
        && !outlives(lock)
        && !isBeforeTheSnapshot(lock);
  }

  /**
   * A lock of this process that is held from the check to the commit: it would do if one process
   * were all there is.
   */
  Optional<Guard.Lock> localLock() {
    return atCheck.locks().stream()
        .filter(this::reachesTheAct)
        .map(InForce.Held::lock)
        .filter(this::isLocal)
        .findFirst();
  }

  /** Whether a lock excludes only the threads of one process, of which there are several. */
  private boolean isLocal(Guard.Lock lock) {
    return lock.kind() == Guard.Kind.JVM && instances == Instances.MANY;
  }

  /** LOCK TABLE takes no snapshot, as a query of a lock function does. */
  private static boolean isBeforeTheSnapshot(Guard.Lock lock) {
    return lock.kind() == Guard.Kind.TABLE;
  }

  /** Whether a lock is about what the window is about: its table, or a row that it names. */
  boolean concerns(Guard.Lock lock) {
    if (lock.kind() != Guard.Kind.ROW && lock.kind() != Guard.Kind.TABLE) {
      return true;
    }
    String locked = lock.resource().id();
    return locked.equals(window.check().resource().id())
        || locked.equals(window.act().resource().id())
        || lock.key().isKnown()
            && (window.check().key().equal().containsValue(lock.key())
                || window.act().key().equal().containsValue(lock.key()));
  }

  private boolean reachesTheAct(InForce.Held held) {
    Optional<InForce.Held> later = atAct.lockFrom(held.lock().at());
    if (later.isEmpty()) {
      return false;
    }
    return held.lock().kind().endsWithTransaction()
        ? inOneTransaction()
            && held.within().equals(atAct.transaction())
            && later.get().within().equals(held.within())
        : outlives(held.lock());
  }

  /**
   * A lock that does not end with the transaction of the act must have been taken before that one
   * began, if inside another one.
   */
  private boolean outlives(Guard.Lock lock) {
    return !lock.kind().endsWithTransaction()
        && atAct.lockFrom(lock.at()).stream()
            .allMatch(
                held -> held.within().isEmpty() || !held.within().equals(atAct.transaction()));
  }

  /** A row that the check looks for may not be there: then nothing was locked. */
  private boolean locksTheAbsentRow(Guard.Lock lock) {
    boolean inserts =
        window.act().kind() == Act.Kind.INSERT || window.act().kind() == Act.Kind.SAVE;
    return lock.kind() == Guard.Kind.ROW
        && window.check().kind() != Check.Kind.ROW
        && inserts
        && lock.resource().id().equals(window.check().resource().id());
  }
}
