// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The facts of one body while it is being looked at. */
final class Facts {
  private final TreeMap<FactId, Check> checks = new TreeMap<>();
  private final TreeMap<FactId, Act> acts = new TreeMap<>();
  private final List<MethodSummary.Invocation> invocations = new ArrayList<>();
  private final TreeMap<FactId, MethodSummary.Latent> latents = new TreeMap<>();
  private final TreeSet<Pair> closed = new TreeSet<>();
  private final TreeSet<MethodSummary.Again> again = new TreeSet<>();
  private final TreeSet<MethodSummary.Undoing> undone = new TreeSet<>();
  private final TreeMap<FactId, Act> followers = new TreeMap<>();
  private final boolean straight;
  private boolean cleared;
  private Known result = Known.NOTHING;
  private boolean returned;

  /**
   * No facts yet.
   *
   * @param straight whether they come in the order in which they happen, for want of a loop
   */
  Facts(boolean straight) {
    this.straight = straight;
  }

  /** Adds a check; one with the same id becomes the join of both. */
  void add(Check check) {
    if (hasRoom(checks, check.id(), check.site(), Check::site)) {
      checks.merge(check.id(), check, Facts::join);
    }
  }

  /** Adds an act; one with the same id becomes the join of both. */
  void add(Act act) {
    if (hasRoom(acts, act.id(), act.site(), Act::site)) {
      acts.merge(act.id(), straight ? known(act) : act, Facts::join);
    }
  }

  /**
   * Whether a fact is kept. Where there are too many, those of calls far away make room for those
   * of the body itself and of what it calls: what is far apart makes the least certain windows.
   */
  private static <T> boolean hasRoom(
      SortedMap<FactId, T> facts, FactId id, Site place, Function<T, Site> site) {
    if (facts.size() < MethodSummary.MOST_FACTS || facts.containsKey(id)) {
      return true;
    }
    FactId farthest = facts.firstKey();
    int most = -1;
    for (Map.Entry<FactId, T> fact : facts.entrySet()) {
      int calls = site.apply(fact.getValue()).calls().size();
      if (calls > most) {
        most = calls;
        farthest = fact.getKey();
      }
    }
    if (most <= place.calls().size()) {
      return false;
    }
    facts.remove(farthest);
    return true;
  }

  /** What is stored in an object later, too, is not what an act has written. */
  private Act known(Act act) {
    TreeSet<Source> data = new TreeSet<>(act.data());
    data.removeIf(
        source -> source instanceof Source.Checked checked && !checks.containsKey(checked.check()));
    return data.size() == act.data().size() ? act : act.withData(data);
  }

  /**
   * Takes note that the inserts so far that are in the reach of the same handlers are sent here, if
   * they were not before.
   */
  void sent(Guard.Flush flush, List<Guard> guards) {
    acts.replaceAll(
        (id, act) ->
            (act.kind() == Act.Kind.INSERT || act.kind() == Act.Kind.SAVE)
                    && !act.isFlushed()
                    && GuardFlow.handlers(act.guards()).equals(GuardFlow.handlers(guards))
                ? act.under(GuardFlow.plus(act.guards(), flush))
                : act);
  }

  /** Takes note that only a caller will know the statement of a check or an act. */
  void add(FactId id, MethodSummary.Latent latent) {
    latents.put(id, latent);
  }

  SortedMap<FactId, MethodSummary.Latent> latents() {
    return latents;
  }

  void add(MethodSummary.Invocation invocation) {
    if (invocations.size() < MethodSummary.MOST_FACTS) {
      invocations.add(invocation);
    }
  }

  /** Takes note of an act that is undone where a later check is answered otherwise. */
  void add(MethodSummary.Undoing undoing) {
    if (undone.size() < MethodSummary.MOST_FACTS) {
      undone.add(undoing);
    }
  }

  /** Takes note of what a callee does after a statement of its own. */
  void follow(FactId act, Act follower) {
    followers.putIfAbsent(act, follower);
  }

  SortedMap<FactId, Act> followers() {
    return followers;
  }

  SortedSet<MethodSummary.Undoing> undone() {
    return undone;
  }

  void close(Pair pair) {
    closed.add(pair);
  }

  /** Takes note that a locking query finds a row of which the object was loaded before. */
  void add(MethodSummary.Again loadedAgain) {
    again.add(loadedAgain);
  }

  /** Takes note that the persistence context may have forgotten all that it held. */
  void clear() {
    cleared = true;
  }

  /** What the persistence context is left with. */
  MethodSummary.Held held(SortedSet<FactId> loaded, boolean flushed) {
    return new MethodSummary.Held(loaded, again, cleared, flushed);
  }

  void returns(Known value) {
    result = returned ? Built.joined(result, value) : value;
    returned = true;
  }

  SortedMap<FactId, Check> checks() {
    return checks;
  }

  SortedMap<FactId, Act> acts() {
    return acts;
  }

  List<MethodSummary.Invocation> invocations() {
    return invocations;
  }

  SortedSet<Pair> closed() {
    return closed;
  }

  Known result() {
    return result;
  }

  private static Check join(Check one, Check other) {
    if (one.equals(other)) {
      return one;
    }
    return new Check(
        one.id(),
        one.site().join(other.site()),
        one.kind(),
        one.resource().equals(other.resource()) ? one.resource() : Resource.UNKNOWN,
        join(one.key(), other.key()),
        union(one.columns(), other.columns()),
        one.lock().compareTo(other.lock()) <= 0 ? one.lock() : other.lock(),
        one.managed() && other.managed(),
        GuardFlow.meet(one.guards(), other.guards()),
        one.text());
  }

  private static Act join(Act one, Act other) {
    if (one.equals(other)) {
      return one;
    }
    return new Act(
        one.id(),
        one.site().join(other.site()),
        one.kind(),
        one.resource().equals(other.resource()) ? one.resource() : Resource.UNKNOWN,
        one.target().join(other.target()),
        join(one.key(), other.key()),
        union(one.columns(), other.columns()),
        intersection(one.own(), other.own()),
        one.onConflict() && other.onConflict(),
        union(one.data(), other.data()),
        union(one.controls(), other.controls()),
        GuardFlow.meet(one.guards(), other.guards()),
        one.text());
  }

  private static Key join(Key one, Key other) {
    TreeMap<String, Term> equal = new TreeMap<>();
    one.equal()
        .forEach(
            (column, term) -> {
              if (other.equal().containsKey(column)) {
                equal.put(column, term.equals(other.equal().get(column)) ? term : Term.UNKNOWN);
              }
            });
    return new Key(equal, union(one.others(), other.others()));
  }

  private static <T> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
    TreeSet<T> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private static <T> SortedSet<T> intersection(SortedSet<T> one, SortedSet<T> other) {
    TreeSet<T> both = new TreeSet<>(one);
    both.retainAll(other);
    return both;
  }
}
