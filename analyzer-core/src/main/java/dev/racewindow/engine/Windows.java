// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Spelling;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.ir.MethodId;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import dev.racewindow.schema.UniqueKey;
import dev.racewindow.sql.Statement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes windows of the facts of a method: a check, and an act that depends on it. */
final class Windows {
  private final Schema schema;
  private final MethodId method;
  private final MethodSummary summary;
  private final List<List<Guard>> contexts;
  private final Companions companions;
  private final Saves saves;
  private final FoundByOwnKey ownKeys;
  private final ResolvedActs acts;

  /** By the check itself: much of it is the same for all acts. */
  private final IdentityHashMap<Check, Dependences> dependences = new IdentityHashMap<>();

  Windows(Schema schema, MethodId method, MethodSummary summary, List<List<Guard>> contexts) {
    this.schema = schema;
    this.method = method;
    this.summary = summary;
    this.contexts = contexts;
    this.saves = new Saves(schema);
    this.ownKeys = new FoundByOwnKey(schema, summary.checks());
    this.acts = new ResolvedActs(saves, method, summary);
    this.companions = new Companions(schema, summary);
  }

  /** The pairs of an act with each check that it is computed from or controlled by. */
  static SortedSet<Pair> pairs(Act act, Map<FactId, Check> checks) {
    TreeSet<Pair> pairs = new TreeSet<>();
    for (Source source : act.data()) {
      add(source, act, checks, pairs);
    }
    for (Control control : act.controls()) {
      add(control.source(), act, checks, pairs);
    }
    for (FactId check : act.target().checks()) {
      if (checks.containsKey(check)) {
        pairs.add(new Pair(check, act.id()));
      }
    }
    return pairs;
  }

  private static void add(
      Source source, Act act, Map<FactId, Check> checks, SortedSet<Pair> pairs) {
    if (source instanceof Source.Checked checked && checks.containsKey(checked.check())) {
      pairs.add(new Pair(checked.check(), act.id()));
    }
  }

  /** The windows of these pairs; several changes of one row are one act. */
  List<Window> of(SortedSet<Pair> pairs) {
    Map<Object, Window> windows = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      Check check = summary.checks().get(pair.check());
      Act act = summary.acts().get(pair.act());
      if (check == null || act == null || ownKeys.isOfNewRow(check, act)) {
        continue;
      }
      for (Act resolved : acts.of(check, check.id().equals(act.id()) ? acts.shownHere(act) : act)) {
        Window window = window(check, resolved, isSameRow(check, resolved));
        Object group =
            resolved.kind() == Act.Kind.MUTATION
                ? List.of(check.id(), resolved.target())
                : List.of(check.id(), resolved.id(), resolved.kind());
        windows.merge(group, window, Windows::join);
      }
    }
    return List.copyOf(windows.values());
  }

  private Window window(Check check, Act written, boolean sameRow) {
    Act act = Undoings.lasting(summary, check, written);
    Window.Dependence dependence =
        dependences
            .computeIfAbsent(check, one -> new Dependences(saves, summary, one))
            .of(act, sameRow)
            .without(settled(act));
    return new Window(
        method,
        check,
        act,
        dependence,
        sameRow,
        guarantees(check, act, dependence),
        companions.of(check, act),
        Undoings.otherwise(summary, check, written),
        loadedBefore(check),
        new Strangers(schema, summary.checks()).of(check, act),
        contexts);
  }

  /** Columns of which no value can be lost: what tells rows apart, and what tells of changes. */
  private SortedSet<String> settled(Act act) {
    TreeSet<String> columns = new TreeSet<>();
    schema.of(act.resource()).map(Table::identity).ifPresent(columns::addAll);
    schema.of(act.resource()).flatMap(Table::version).ifPresent(columns::add);
    return columns;
  }

  private List<Check> loadedBefore(Check check) {
    return summary.held().again().stream()
        .filter(again -> again.locking().equals(check.id()))
        .flatMap(again -> Stream.ofNullable(summary.checks().get(again.first())))
        .toList();
  }

  /** Whether an act writes the row that a check found: the object, or by the same key. */
  private boolean isSameRow(Check check, Act act) {
    if (!act.target().checks().isEmpty()) {
      return act.target().checks().contains(check.id()) || isFoundBySameKey(check, act);
    }
    return check.resource().isKnown()
        && check.resource().id().equals(act.resource().id())
        && !isNamedOtherwise(check, act)
        && naming(act).entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().checks().contains(check.id())
                        || isVariable(entry.getValue())
                            && entry.getValue().equals(check.key().equal().get(entry.getKey())));
  }

  /** Whether a statement names its rows one by one, and not by what the check has told. */
  private boolean isNamedOtherwise(Check check, Act act) {
    SortedSet<String> identity =
        schema.of(act.resource()).map(Table::identity).orElse(new TreeSet<>());
    return !Collections.disjoint(identity, act.key().others())
        && Collections.disjoint(identity, check.key().equal().keySet())
        && Collections.disjoint(identity, check.key().others())
        && act.data().stream()
            .noneMatch(
                source -> source instanceof Source.Checked told && told.check().equals(check.id()));
  }

  /** What a statement names its rows by: by their identity, where it does, and nothing else. */
  private Map<String, Term> naming(Act act) {
    SortedSet<String> identity =
        schema.of(act.resource()).map(Table::identity).orElse(new TreeSet<>());
    TreeMap<String, Term> naming = new TreeMap<>(act.key().equal());
    if (!Collections.disjoint(identity, act.key().equal().keySet())) {
      naming.keySet().retainAll(identity);
    }
    return naming;
  }

  /** Whether a row was found once more: by no more than what the check has looked for, too. */
  private boolean isFoundBySameKey(Check check, Act act) {
    Check found = act.target() instanceof Term.Row row ? summary.checks().get(row.check()) : null;
    return found != null
        && found.kind() == Check.Kind.ROW
        && check.resource().isKnown()
        && check.resource().id().equals(found.resource().id())
        && found.key().equal().values().stream().anyMatch(Windows::isVariable)
        && found.key().equal().entrySet().stream()
            .allMatch(
                entry ->
                    entry.getValue().isKnown()
                        && entry.getValue().equals(check.key().equal().get(entry.getKey())));
  }

  private static boolean isVariable(Term term) {
    return term.isKnown() && !(term instanceof Term.Constant);
  }

  private Window.Guarantees guarantees(Check check, Act act, Window.Dependence dependence) {
    Key compared = compared(check, dependence);
    Optional<Table> checked = schema.of(check.resource());
    SortedSet<String> given = checked.map(table -> given(table, act)).orElse(new TreeSet<>());
    Optional<Table> written = schema.of(act.resource());
    return new Window.Guarantees(
        checked.isPresent(),
        checked
            .flatMap(
                table ->
                    isSave(act)
                        ? table.keyWithinOfSave(compared, given)
                        : table.keyWithin(compared, given))
            .or(() -> new JoinedKeys(schema, summary).of(check, act))
            .map(UniqueKey::origin),
        checked.flatMap(table -> table.partialKeyWithin(compared, given)).map(UniqueKey::origin),
        checked
            .filter(table -> isSave(act))
            .flatMap(table -> table.overwrittenKey(compared, acts.isEitherWay(check, act)))
            .map(UniqueKey::origin),
        checked.flatMap(Table::declaredKey).map(UniqueKey::origin),
        checked
            .filter(table -> compared.others().contains(Statement.NOT_SHOWN))
            .flatMap(table -> table.keyAround(compared))
            .map(UniqueKey::origin),
        isVersionOfCheck(check, act) ? written.flatMap(Table::version) : Optional.empty(),
        new SetVersions(schema, summary).of(check, act),
        written
            .filter(table -> act.target() instanceof Term.Row)
            .map(Table::rewritten)
            .orElse(new TreeSet<>()),
        written.map(Table::collections).orElse(new TreeSet<>()),
        written.map(Table::lists).orElse(new TreeMap<>()),
        written.filter(table -> table.isSentLater(act.target())).isPresent(),
        new Kinship(schema, summary.checks()).of(check, act),
        checked.map(Table::spelling).orElse(Spelling.UNKNOWN),
        written.map(Table::spelling).orElse(Spelling.UNKNOWN));
  }

  /** Whether the version that the act compares is as old as the answer of the check. */
  private static boolean isVersionOfCheck(Check check, Act act) {
    return check.managed()
        || act.target().checks().isEmpty()
        || act.target().checks().contains(check.id());
  }

  /**
   * Columns of which an insert leaves the default. A column to which the statement itself gives a
   * constant has the same value in all rows that it inserts. Where no columns are known an entity
   * is saved, or else it may be all of them.
   */
  private static SortedSet<String> given(Table table, Act act) {
    if (act.columns().isEmpty()) {
      return table.entity().isEmpty() ? new TreeSet<>() : table.defaults().untouched();
    }
    TreeSet<String> columns = new TreeSet<>(act.columns());
    columns.removeAll(act.own());
    return table.defaultsBeside(columns);
  }

  /** Whether an act, whatever it comes to, was a save of an object that may be there already. */
  private boolean isSave(Act act) {
    Act original = summary.acts().get(act.id());
    return original != null && original.kind() == Act.Kind.SAVE;
  }

  /** The columns that tell rows apart: the query's own, and those compared with all it found. */
  private static Key compared(Check check, Window.Dependence dependence) {
    if (check.kind() == Check.Kind.MAXIMUM) {
      TreeMap<String, Term> numbered = new TreeMap<>(check.key().equal());
      check.columns().forEach(column -> numbered.putIfAbsent(column, Term.UNKNOWN));
      return new Key(numbered, check.key().others());
    }
    // Of a single column it is also the column that says whether there is a row.
    if (check.kind() != Check.Kind.ROWS || check.columns().size() == 1) {
      return check.key();
    }
    TreeMap<String, Term> equal = new TreeMap<>(check.key().equal());
    dependence.decided().stream()
        .filter(path -> !path.isEmpty())
        .forEach(path -> equal.putIfAbsent(path, Term.UNKNOWN));
    return new Key(equal, check.key().others());
  }

  /** Several changes of one row are shown as the first of those that it is most about. */
  private static Window join(Window one, Window other) {
    Act act = closeness(one) >= closeness(other) ? one.act() : other.act();
    TreeSet<String> columns = new TreeSet<>(one.act().columns());
    columns.addAll(other.act().columns());
    TreeSet<Source> sources = new TreeSet<>(one.act().data());
    sources.addAll(other.act().data());
    return new Window(
        one.method(),
        one.check(),
        ResolvedActs.copy(act, act.kind(), act.resource(), columns, sources),
        one.dependence().plus(other.dependence()),
        one.sameRow(),
        one.schema(),
        one.company(),
        one.undoing(),
        one.loaded(),
        one.strangers(),
        one.contexts());
  }

  /**
   * How much what the act writes has to do with what was checked: most where it is computed from
   * its old value, which one of two callers loses. Elements of a collection are rows of their own.
   */
  private static int closeness(Window window) {
    TreeSet<String> lost = new TreeSet<>(window.dependence().recomputed());
    lost.removeAll(window.schema().collections());
    if (!Collections.disjoint(lost, window.act().columns())) {
      return 2;
    }
    TreeSet<String> columns = new TreeSet<>(window.dependence().recomputed());
    columns.addAll(window.dependence().settled());
    columns.addAll(window.dependence().requested());
    return Collections.disjoint(columns, window.act().columns()) ? 0 : 1;
  }
}
