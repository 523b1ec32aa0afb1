// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Term;
import dev.racewindow.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a body does after statements that tell how many rows they have changed. */
final class Followers {
  private final Frame frame;
  private final Schema schema;

  Followers(Frame frame) {
    this.frame = frame;
    this.schema = frame.knowledge.schema();
  }

  /** What follows each statement of a body that tells how many rows it has changed, if anything. */
  SortedMap<FactId, Act> all() {
    TreeMap<FactId, Act> followers = new TreeMap<>();
    for (Act act : frame.facts.acts().values()) {
      if (frame.facts.checks().containsKey(act.id())) {
        follower(act).ifPresent(follower -> followers.put(act.id(), follower));
      }
    }
    return followers;
  }

  /**
   * The statements that test what they change, whose count nobody looks at, although something
   * follows: each a check and an act in one.
   *
   * @param result what the body returns
   */
  List<Pair> ignored(SortedMap<FactId, Act> followers, Known result) {
    Set<FactId> decided = Companions.decided(frame.facts.acts().values());
    return followers.keySet().stream()
        .filter(count -> !decided.contains(count))
        .map(frame.facts.acts()::get)
        .filter(act -> act != null && isConditional(act))
        .filter(
            act -> result.sources().stream().noneMatch(source -> Companions.isCountOf(source, act)))
        .map(act -> new Pair(act.id(), act.id()))
        .toList();
  }

  /** Whether a statement changes one row, and only while it still is as the caller thinks. */
  private boolean isConditional(Act act) {
    boolean tests =
        act.columns().stream()
            .anyMatch(
                column ->
                    act.key().equal().containsKey(column) || act.key().others().contains(column));
    TreeMap<String, Term> identity = new TreeMap<>(act.key().equal());
    identity.keySet().removeAll(act.columns());
    boolean oneRow =
        identity.containsKey("id")
            || schema
                .of(act.resource())
                .flatMap(table -> table.keyWithin(new Key(identity, new TreeSet<>())))
                .isPresent();
    return act.kind() == Act.Kind.UPDATE && tests && oneRow;
  }

  /**
   * What happens later in the body; of what one call does only the callee knows what comes after
   * what.
   */
  private Optional<Act> follower(Act act) {
    return Stream.concat(
            Stream.ofNullable(frame.facts.followers().get(act.id())),
            frame.facts.acts().values().stream()
                .filter(other -> !isInsteadOf(other, act))
                .filter(other -> frame.rounds.mayFollow(act.id().entry(), other.id().entry()))
                .flatMap(other -> after(act.site(), other).stream()))
        .filter(
            other ->
                Companions.inserts(other) && !other.resource().id().equals(act.resource().id())
                    || other.kind() == Act.Kind.EFFECT)
        .findFirst();
  }

  /** Whether two acts happen on different answers of a check: of one run, one or the other. */
  private static boolean isInsteadOf(Act other, Act act) {
    return act.controls().stream()
        .filter(control -> !control.negated().equals(control))
        .filter(control -> !act.controls().contains(control.negated()))
        .anyMatch(
            control ->
                other.controls().contains(control.negated())
                    && !other.controls().contains(control));
  }

  private static Optional<Act> after(Site site, Act other) {
    Optional<Location> before = site.partedFrom(other.site());
    return other
        .site()
        .partedFrom(site)
        .filter(place -> before.isPresent() && place.compareTo(before.get()) > 0)
        .map(place -> other.at(new Site(place, List.of())));
  }
}
