// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What else happens in the method of a window. */
final class Companions {
  private final Schema schema;
  private final SortedMap<FactId, Check> checks;
  private final SortedMap<FactId, Act> acts;
  private final Set<FactId> decided;
  private final Map<FactId, SortedSet<Pair>> pairs = new HashMap<>();
  private final Map<Pair, Boolean> fetchedFor = new HashMap<>();
  private final MethodSummary summary;

  Companions(Schema schema, MethodSummary summary) {
    this.schema = schema;
    this.checks = summary.checks();
    this.acts = summary.acts();
    this.summary = summary;
    this.decided = decided(acts.values());
  }

  private SortedSet<Pair> pairs(Act act) {
    return pairs.computeIfAbsent(act.id(), id -> Windows.pairs(act, checks));
  }

  /** The company of an act that depends on a check. */
  Window.Company of(Check check, Act act) {
    Predicate<Act> because =
        other ->
            !other.id().equals(act.id()) && pairs(other).contains(new Pair(check.id(), other.id()));
    return new Window.Company(
        first(
            other ->
                other.kind() == Act.Kind.EFFECT
                    && because.test(other)
                    && (act.kind() != Act.Kind.DELETE || isUse(other, check))),
        first(
            other ->
                inserts(other)
                    && !other.resource().id().equals(check.resource().id())
                    && because.test(other)),
        Optional.ofNullable(summary.followers().get(act.id())),
        decided.contains(act.id()) || isAnswered(act),
        check.id().equals(act.id()) ? looks(act) : List.of(),
        version(check, act));
  }

  /**
   * Whether an effect makes use of a row that is deleted, which is then used up, or of others that
   * were fetched by what it says. One who names a row to have it deleted has other things tidied up
   * after it, by no more than names, and so are the rows that name it.
   */
  private boolean isUse(Act effect, Check check) {
    SortedSet<String> identity = identity(check);
    boolean named = check.key().equal().keySet().stream().anyMatch(identity::contains);
    return !named || effect.data().stream().anyMatch(source -> tellsMoreThanNames(source, check));
  }

  private boolean tellsMoreThanNames(Source source, Check check) {
    Check fetched = source instanceof Source.Checked checked ? checks.get(checked.check()) : null;
    if (fetched == null || identity(fetched).contains(Resource.normal(source.path()))) {
      return false;
    }
    return fetched.id().equals(check.id())
        || !source.path().isEmpty() && isFetchedFor(check, fetched);
  }

  private boolean isFetchedFor(Check check, Check fetched) {
    return fetchedFor.computeIfAbsent(
        new Pair(check.id(), fetched.id()),
        asked -> new FetchedFor(check, identity(check), checks).is(fetched));
  }

  private SortedSet<String> identity(Check check) {
    return schema.of(check.resource()).map(Table::identity).orElse(new TreeSet<>());
  }

  private Optional<Act> first(Predicate<Act> test) {
    return acts.values().stream().filter(test).findFirst();
  }

  static boolean inserts(Act act) {
    return act.kind() == Act.Kind.INSERT
        || act.kind() == Act.Kind.SAVE
            && act.target().alternatives().stream()
                .allMatch(target -> target.root() instanceof Term.Created);
  }

  /**
   * A version that this run changes: that of a row which the rows of the check belong to, because
   * they were looked for by it or by what it was found by, or that of the one row which every run
   * changes. Two such runs cannot both commit. Where it is not known what they were looked for by,
   * the act has to depend on that row. A version that is read when the check has been answered
   * comes too late.
   */
  private Optional<String> version(Check check, Act act) {
    for (Act change : acts.values()) {
      if (change.kind() == Act.Kind.MUTATION
          && change.target() instanceof Term.Row row
          && !row.check().equals(check.id())
          && checks.containsKey(row.check())
          && row.check().entry().compareTo(check.id().entry()) <= 0
          && (belongs(check, checks.get(row.check()))
              || isOneForAll(checks.get(row.check()))
              || check.key().equal().isEmpty()
                  && Windows.pairs(act, checks).contains(new Pair(row.check(), act.id())))) {
        Optional<String> version =
            schema.of(checks.get(row.check()).resource()).flatMap(Table::version);
        if (version.isPresent()) {
          return Optional.of(version.get() + " of " + checks.get(row.check()).resource().name());
        }
      }
    }
    return Optional.empty();
  }

  /** Whether every run finds the same row. */
  private static boolean isOneForAll(Check owner) {
    Collection<Term> keys = owner.key().equal().values();
    return !keys.isEmpty() && keys.stream().allMatch(Term.Constant.class::isInstance);
  }

  private static boolean belongs(Check check, Check owner) {
    Collection<Term> keys = owner.key().equal().values();
    return check.key().equal().values().stream()
        .anyMatch(
            term ->
                term.root().equals(new Term.Row(owner.id()))
                    || term.isKnown() && keys.contains(term));
  }

  /** Checks that a statement depends on: those of its own table, if there are any. */
  private List<Check> looks(Act act) {
    List<Check> looks =
        act.controls().stream()
            .map(Control::source)
            .flatMap(
                source ->
                    source instanceof Source.Checked checked && !checked.check().equals(act.id())
                        ? Stream.ofNullable(checks.get(checked.check()))
                        : Stream.empty())
            .distinct()
            .toList();
    List<Check> own =
        looks.stream().filter(look -> look.resource().id().equals(act.resource().id())).toList();
    return own.isEmpty() ? looks : own;
  }

  /** The checks, update counts included, that acts depend on. */
  static Set<FactId> decided(Collection<Act> acts) {
    Set<FactId> decided = new HashSet<>();
    for (Act act : acts) {
      act.data().forEach(source -> add(source, decided));
      act.controls().forEach(control -> add(control.source(), decided));
    }
    return decided;
  }

  private static void add(Source source, Set<FactId> checks) {
    if (source instanceof Source.Checked checked) {
      checks.add(checked.check());
    }
  }

  /** Whether the method fails, or answers otherwise, depending on how many rows were changed. */
  private boolean isAnswered(Act act) {
    return summary.onlyIf().stream().anyMatch(control -> isCountOf(control.source(), act))
        || summary.result().sources().stream().anyMatch(source -> isCountOf(source, act));
  }

  static boolean isCountOf(Source source, Act act) {
    return source instanceof Source.Checked checked && checked.check().equals(act.id());
  }
}
