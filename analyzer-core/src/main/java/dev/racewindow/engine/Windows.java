// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.ir.MethodId;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import dev.racewindow.schema.UniqueKey;
import dev.racewindow.sql.Statement;
import java.util.ArrayList;
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

  Windows(Schema schema, MethodId method, MethodSummary summary, List<List<Guard>> contexts) {
    this.schema = schema;
    this.method = method;
    this.summary = summary;
    this.contexts = contexts;
    this.saves = new Saves(schema);
    this.ownKeys = new FoundByOwnKey(schema, summary.checks());
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
      for (Act resolved : resolve(check, check.id().equals(act.id()) ? shownHere(act) : act)) {
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

  /**
   * What an act is, now that its target is known; empty while a caller has to tell. An act on one
   * of several objects is one on each of them, but for a check that has fetched some, on these.
   */
  private List<Act> resolve(Check check, Act act) {
    List<Act> acts = new ArrayList<>();
    if (act.kind() == Act.Kind.SAVE && isOnNew(act) && !isCertainlyFound(act)) {
      acts.add(as(act, Act.Kind.INSERT, act));
    }
    boolean fetched = act.target().checks().contains(check.id());
    for (Act one : act.alternatives()) {
      if (!fetched || one.target().checks().contains(check.id())) {
        acts.addAll(resolve(one));
      }
    }
    return acts;
  }

  private static boolean isOnNew(Act act) {
    return act.target().alternatives().stream().anyMatch(Term.Created.class::isInstance);
  }

  /**
   * Whether the act happens only if the row was there that stands beside the new object: where a
   * method that is given a row makes a new one if it is given none, it is given one here. Of
   * several rows the one that counts may be missing although there are some.
   */
  private boolean isCertainlyFound(Act act) {
    TreeSet<Control> controls = new TreeSet<>(act.controls());
    controls.addAll(summary.onlyIf());
    return act.target().alternatives().stream()
        .flatMap(term -> term instanceof Term.Row row ? Stream.of(row.check()) : Stream.empty())
        .filter(
            id ->
                summary.checks().containsKey(id)
                    && summary.checks().get(id).kind() == Check.Kind.ROW)
        .map(id -> new Control(new Source.Checked(id, ""), Control.Outcome.PRESENT))
        .anyMatch(found -> controls.contains(found) && !controls.contains(found.negated()));
  }

  private List<Act> resolve(Act act) {
    if (CascadingWrites.isLatent(act)) {
      return List.of();
    }
    if (act.kind() == Act.Kind.MUTATION) {
      return isWrite(act) ? List.of(withResource(act)) : List.of();
    }
    if (act.kind() != Act.Kind.SAVE) {
      // What is managed already is not inserted (Jakarta Persistence 3.2, section 3.2.2).
      boolean ignored = act.kind() == Act.Kind.INSERT && isOnManaged(act);
      return ignored ? List.of() : List.of(act);
    }
    if (act.target().root() instanceof Term.Row) {
      return List.of(as(act, Act.Kind.UPDATE, changes(act)));
    }
    boolean told = act.target() instanceof Term.Created || act.target().isShared();
    return told ? List.of() : List.of(act);
  }

  /** Whether a change of an object is written: of a managed row, and by nothing more explicit. */
  private boolean isWrite(Act act) {
    return isOnManaged(act)
        && summary.acts().values().stream().noneMatch(other -> saves.write(other, act));
  }

  private boolean isOnManaged(Act act) {
    return act.target().root() instanceof Term.Row row
        && summary.checks().containsKey(row.check())
        && summary.checks().get(row.check()).managed();
  }

  /**
   * The table of a change to the row itself is the table that was checked. A change in memory
   * becomes a write where the object turns out to be a row: at the innermost statement of this
   * method, which may be in a function that it passes on.
   */
  private Act withResource(Act act) {
    Act placed = act.kind() == Act.Kind.MUTATION ? shownHere(act) : act;
    if (act.target() instanceof Term.Row row) {
      Check check = summary.checks().get(row.check());
      if (check != null) {
        return copy(placed, act.kind(), check.resource(), act.columns(), act.data());
      }
    }
    return placed;
  }

  /** An act shown at the innermost statement of this method that leads to it. */
  private Act shownHere(Act act) {
    Location last = act.id().entry();
    for (Location call : act.site().calls()) {
      last = call.method().equals(method) ? call : last;
    }
    return act.at(new Site(last, List.of()));
  }

  /** All changes of the row that a save writes, as one act. */
  private Act changes(Act save) {
    TreeSet<String> columns = new TreeSet<>();
    TreeSet<Source> data = new TreeSet<>();
    for (Act act : summary.acts().values()) {
      if (act.kind() == Act.Kind.MUTATION && saves.write(save, act)) {
        columns.addAll(act.columns());
        data.addAll(act.data());
      }
    }
    return withResource(copy(save, save.kind(), save.resource(), columns, data));
  }

  private static Act as(Act act, Act.Kind kind, Act from) {
    return copy(act, kind, from.resource(), from.columns(), from.data());
  }

  private static Act copy(
      Act act,
      Act.Kind kind,
      Resource resource,
      SortedSet<String> columns,
      SortedSet<Source> data) {
    return new Act(
        act.id(),
        act.site(),
        kind,
        resource,
        act.target(),
        act.key(),
        columns,
        act.own(),
        act.onConflict(),
        data,
        act.controls(),
        act.guards(),
        act.text());
  }

  private Window window(Check check, Act written, boolean sameRow) {
    Act act = Undoings.lasting(summary, check, written);
    Window.Dependence dependence =
        new Dependences(saves, summary, check)
            .of(act, sameRow)
            .without(schema.of(act.resource()).map(Table::identity).orElse(new TreeSet<>()));
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
        && act.key().equal().entrySet().stream()
            .anyMatch(
                entry ->
                    entry.getValue().checks().contains(check.id())
                        || isVariable(entry.getValue())
                            && entry.getValue().equals(check.key().equal().get(entry.getKey())));
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
            .map(UniqueKey::origin),
        checked.flatMap(table -> table.partialKeyWithin(compared, given)).map(UniqueKey::origin),
        checked
            .filter(table -> isSave(act))
            .flatMap(table -> table.overwrittenKey(compared))
            .map(UniqueKey::origin),
        checked.flatMap(Table::declaredKey).map(UniqueKey::origin),
        checked
            .filter(table -> compared.others().contains(Statement.NOT_SHOWN))
            .flatMap(table -> table.keyAround(compared))
            .map(UniqueKey::origin),
        isVersionOfCheck(check, act) ? written.flatMap(Table::version) : Optional.empty(),
        written.map(Table::collections).orElse(new TreeSet<>()));
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

  /** Several changes of one row are shown as the first of those that the window is about. */
  private static Window join(Window one, Window other) {
    Act act = isAboutItsAct(one) || !isAboutItsAct(other) ? one.act() : other.act();
    TreeSet<String> columns = new TreeSet<>(one.act().columns());
    columns.addAll(other.act().columns());
    TreeSet<Source> sources = new TreeSet<>(one.act().data());
    sources.addAll(other.act().data());
    return new Window(
        one.method(),
        one.check(),
        copy(act, act.kind(), act.resource(), columns, sources),
        one.dependence().plus(other.dependence()),
        one.sameRow(),
        one.schema(),
        one.company(),
        one.undoing(),
        one.loaded(),
        one.strangers(),
        one.contexts());
  }

  /** Whether what the act writes depends on the columns that were checked. */
  private static boolean isAboutItsAct(Window window) {
    TreeSet<String> columns = new TreeSet<>(window.dependence().recomputed());
    columns.addAll(window.dependence().settled());
    columns.addAll(window.dependence().requested());
    columns.retainAll(window.act().columns());
    return !columns.isEmpty();
  }
}
