// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the guards in force change: a must analysis, lists ordered by time of acquisition. */
final class GuardFlow {
  /** A lock that reaches beyond the process comes before one that does not; then by place. */
  private static final Comparator<Guard.Lock> WIDEST_FIRST =
      Comparator.comparing((Guard.Lock lock) -> lock.kind() == Guard.Kind.JVM)
          .thenComparing(Guard.Lock::at);

  private GuardFlow() {}

  /**
   * What is in force whichever of two ways was taken. Where each way has taken a lock of its own,
   * some lock is held: those that end with the transaction are kept, and of those that are released
   * by hand one, so that nothing is left of them when each way has released its own.
   */
  static List<Guard> meet(List<Guard> one, List<Guard> other) {
    if (one.equals(other)) {
      return one;
    }
    List<Guard> both = common(one, other);
    List<Guard.Lock> here = ownLocks(one, both);
    List<Guard.Lock> there = ownLocks(other, both);
    if (!here.isEmpty() && !there.isEmpty()) {
      List<Guard.Lock> either = new ArrayList<>(here);
      either.addAll(there);
      either.sort(WIDEST_FIRST);
      either.stream().filter(lock -> lock.kind().endsWithTransaction()).forEach(both::add);
      either.stream()
          .filter(lock -> !lock.kind().endsWithTransaction())
          .findFirst()
          .ifPresent(both::add);
    }
    return List.copyOf(both);
  }

  /** The same of two ways that part and meet again: what one of them has locked is remembered. */
  static List<Guard> meetAgain(List<Guard> one, List<Guard> other) {
    if (one.equals(other)) {
      return one;
    }
    List<Guard> met = new ArrayList<>(meet(one, other));
    List<Guard> both = common(one, other);
    if (ownLocks(one, both).isEmpty() || ownLocks(other, both).isEmpty()) {
      ownLocks(one, both).forEach(lock -> met.add(new Guard.Sometimes(lock, Optional.empty())));
      ownLocks(other, both).forEach(lock -> met.add(new Guard.Sometimes(lock, Optional.empty())));
    }
    Stream.concat(one.stream(), other.stream())
        .filter(Guard.Sometimes.class::isInstance)
        .map(Guard.Sometimes.class::cast)
        .filter(some -> met.stream().noneMatch(some::isOf))
        .forEach(met::add);
    return List.copyOf(met);
  }

  /** With the place at which a way passes that takes none of the locks which others take. */
  static List<Guard> passing(List<Guard> guards, List<Guard> way, Location at) {
    return guards.stream()
        .map(
            guard ->
                guard instanceof Guard.Sometimes some
                        && some.without().isEmpty()
                        && way.stream().noneMatch(some::isOf)
                    ? new Guard.Sometimes(some.lock(), Optional.of(at))
                    : guard)
        .toList();
  }

  private static List<Guard> common(List<Guard> one, List<Guard> other) {
    List<Guard> both = new ArrayList<>(one);
    both.retainAll(other);
    return both;
  }

  private static List<Guard.Lock> ownLocks(List<Guard> guards, List<Guard> shared) {
    return guards.stream()
        .filter(guard -> !shared.contains(guard))
        .filter(Guard.Lock.class::isInstance)
        .map(Guard.Lock.class::cast)
        .filter(Guard.Lock::isExclusive)
        .toList();
  }

  /** With one more, unless it is in force already. */
  static List<Guard> plus(List<Guard> guards, Guard more) {
    if (guards.contains(more)) {
      return guards;
    }
    List<Guard> all = new ArrayList<>(guards);
    all.add(more);
    return List.copyOf(all);
  }

  /** One list after the other. */
  static List<Guard> join(List<Guard> outer, List<? extends Guard> inner) {
    List<Guard> all = outer;
    for (Guard guard : inner) {
      all = plus(all, guard);
    }
    return all;
  }

  /** Without the handlers, each of which is around a block of its own. */
  static List<Guard> unhandled(List<Guard> guards) {
    return guards.stream().anyMatch(Guard.Handler.class::isInstance)
        ? guards.stream().filter(guard -> !(guard instanceof Guard.Handler)).toList()
        : guards;
  }

  /** Where the handlers are. */
  static List<Location> handlers(List<Guard> guards) {
    return guards.stream().filter(Guard.Handler.class::isInstance).map(Guard::at).toList();
  }

  /** Without what says that changes were written: it says nothing of those of another method. */
  static List<Guard> unflushed(List<Guard> guards) {
    return guards.stream().anyMatch(Guard.Flush.class::isInstance)
        ? guards.stream().filter(guard -> !(guard instanceof Guard.Flush)).toList()
        : guards;
  }

  /** Without the locks of this key that are released by hand. */
  static List<Guard> release(List<Guard> guards, Term key) {
    return guards.stream()
        .filter(
            guard ->
                !(guard instanceof Guard.Lock lock && isReleased(lock, key))
                    && !(guard instanceof Guard.Sometimes some && isReleased(some.lock(), key))
                    && !(guard instanceof Guard.Tried tried && isReleased(tried.lock(), key)))
        .toList();
  }

  private static boolean isReleased(Guard.Lock lock, Term key) {
    return !lock.kind().endsWithTransaction() && lock.key().equals(key);
  }
}
