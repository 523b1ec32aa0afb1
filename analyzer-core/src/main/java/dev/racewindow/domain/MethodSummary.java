// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import dev.racewindow.sql.LockStrength;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What a body does, over its inputs: all that a caller needs to know.
 *
 * @param checks by id
 * @param acts by id; mutations of inputs are latent: a caller decides whether they are writes
 * @param result what is known of the returned value
 * @param onlyIf it returns normally only under these conditions
 * @param locks left held at the exit, {@link Guard.Passed} among them
 * @param released lock keys that it releases
 * @param invocations functions passed in that it calls
 * @param returns whether it can return normally at all
 * @param latents by the id of a check or an act: the statement of which only a caller knows the
 *     text
 * @param closed pairs of check and act that were judged already
 * @param held what it leaves in the persistence context
 * @param contents what the fields of the result hold, where it is an object created here
 * @param left what it leaves in fields of its inputs, by field: in objects of which no change is a
 *     write, so that no act tells
 * @param thrown the exceptions with which it ends
 * @param undone which of its acts an exception undoes that comes after them
 * @param followers what is done after a statement that tells how many rows it has changed, where
 *     its way parts from that to the statement; by the statement
 */
public record MethodSummary(
    SortedMap<FactId, Check> checks,
    SortedMap<FactId, Act> acts,
    Known result,
    SortedSet<Control> onlyIf,
    List<Guard> locks,
    SortedSet<Term> released,
    List<Invocation> invocations,
    boolean returns,
    SortedMap<FactId, Latent> latents,
    SortedSet<Pair> closed,
    Held held,
    SortedMap<String, Known> contents,
    SortedMap<Term, Known> left,
    Throws thrown,
    SortedSet<Undoing> undone,
    SortedMap<FactId, Act> followers) {
  /** More facts than this are not kept of one body. */
  public static final int MOST_FACTS = 64;

  /** A body that does nothing. */
  public static final MethodSummary EMPTY =
      new MethodSummary(
          new TreeMap<>(),
          new TreeMap<>(),
          Known.NOTHING,
          new TreeSet<>(),
          List.of(),
          new TreeSet<>(),
          List.of(),
          true,
          new TreeMap<>(),
          new TreeSet<>(),
          Held.NOTHING,
          new TreeMap<>(),
          new TreeMap<>(),
          Throws.NOTHING,
          new TreeSet<>(),
          new TreeMap<>());

  /**
   * Which objects of rows a persistence context holds, and which of them it gave in place of what a
   * locking query fetched (Jakarta Persistence 3.2, section 3.2.1: one object for one row).
   *
   * @param loaded checks that loaded them, whichever way was taken
   * @param again each check that loaded one, with the locking query that found the row again
   * @param cleared whether it may have forgotten all that it held before
   * @param flushed whether it has sent all that was changed before
   */
  public record Held(
      SortedSet<FactId> loaded, SortedSet<Again> again, boolean cleared, boolean flushed) {
    /** Of a body that loads nothing. */
    public static final Held NOTHING = new Held(new TreeSet<>(), new TreeSet<>(), false, false);

    public Held {
      loaded = Collections.unmodifiableSortedSet(new TreeSet<>(loaded));
      again = Collections.unmodifiableSortedSet(new TreeSet<>(again));
    }
  }

  /** A row that one check loaded, and another one found again. */
  public record Again(FactId first, FactId locking) implements Comparable<Again> {
    @Override
    public int compareTo(Again other) {
      int byLocking = locking.compareTo(other.locking);
      return byLocking != 0 ? byLocking : first.compareTo(other.first);
    }
  }

  /**
   * A call of a function that was passed in.
   *
   * @param function the input, or a field of one
   * @param arguments what it is called with
   * @param always whether it is called whatever happens, not on a condition, known or not
   */
  public record Invocation(
      FactId id,
      Term function,
      List<Known> arguments,
      SortedSet<Control> controls,
      List<Guard> guards,
      boolean always) {
    public Invocation {
      arguments = List.copyOf(arguments);
      controls = Control.bounded(controls);
      guards = List.copyOf(guards);
    }
  }

  /**
   * A statement whose text is put together of what a caller passes in.
   *
   * @param entities whether it is one of the persistence API's language, and fetches entities
   * @param returns the name of the shape of its result
   * @param lock a row lock that the call adds to the text's own
   */
  public record Latent(Term text, boolean entities, String returns, LockStrength lock) {}

  /**
   * An act after which a check is made of the same table, and an exception is thrown because of its
   * answer: the act lasts only if the condition holds, where the exception undoes the transaction
   * that both are in.
   *
   * @param otherwise the exceptions
   */
  public record Undoing(FactId act, Control needed, SortedSet<Failure> otherwise)
      implements Comparable<Undoing> {
    public Undoing {
      otherwise = Frozen.of(otherwise);
    }

    @Override
    public int compareTo(Undoing other) {
      int byAct = act.compareTo(other.act);
      int byNeeded = byAct != 0 ? byAct : needed.compareTo(other.needed);
      return byNeeded != 0 ? byNeeded : otherwise.toString().compareTo(other.otherwise.toString());
    }
  }

  /** A check and an act that depends on it. */
  public record Pair(FactId check, FactId act) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byCheck = check.compareTo(other.check);
      return byCheck != 0 ? byCheck : act.compareTo(other.act);
    }
  }

  public MethodSummary {
    checks = Collections.unmodifiableSortedMap(new TreeMap<>(checks));
    acts = Collections.unmodifiableSortedMap(new TreeMap<>(acts));
    onlyIf = Control.bounded(onlyIf);
    locks = List.copyOf(locks);
    released = Frozen.of(released);
    invocations = List.copyOf(invocations);
    latents = Collections.unmodifiableSortedMap(new TreeMap<>(latents));
    closed = Frozen.of(closed);
    contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    undone = Frozen.of(undone);
    followers = Collections.unmodifiableSortedMap(new TreeMap<>(followers));
  }

  /** The same without some of its acts. */
  public MethodSummary without(Predicate<Act> dropped) {
    TreeMap<FactId, Act> kept = new TreeMap<>(acts);
    kept.values().removeIf(dropped);
    return new MethodSummary(
        checks,
        kept,
        result,
        onlyIf,
        locks,
        released,
        invocations,
        returns,
        latents,
        closed,
        held,
        contents,
        left,
        thrown,
        undone,
        followers);
  }

  /** What it does for somebody who does not wait for it: neither its end nor its locks matter. */
  public MethodSummary apart() {
    return new MethodSummary(
        checks,
        acts,
        result,
        new TreeSet<>(),
        List.of(),
        new TreeSet<>(),
        invocations,
        true,
        latents,
        closed,
        new Held(new TreeSet<>(), held.again(), false, false),
        new TreeMap<>(),
        left,
        Throws.NOTHING,
        undone,
        followers);
  }
}
