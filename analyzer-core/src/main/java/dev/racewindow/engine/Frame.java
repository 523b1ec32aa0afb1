// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Alternatives;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Throws;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The state of the analysis of one body, at the instruction that is being looked at. */
final class Frame {
  /**
   * A call of a method of the program, for the contexts in which methods run.
   *
   * @param proxied whether it passes the callee's transaction boundary
   */
  record CallEdge(MethodId callee, List<Guard> guards, boolean proxied) {}

  /** The part of an object that builds a text which holds the text. */
  static final String TEXT = "#text";

  /** The part of a holder that its elements are. */
  static final String ELEMENTS = "*";

  final Knowledge knowledge;
  final MethodId method;
  final String path;
  final Body body;
  final TreeMap<ControlFlow.Position, SortedSet<Control>> conditional = new TreeMap<>();
  final TreeSet<ControlFlow.Position> endless = new TreeSet<>();

  /** What calls throw, by their positions. */
  final TreeMap<ControlFlow.Position, Throws> failing = new TreeMap<>();

  final Map<Term, Instruction.Closure> closures = new HashMap<>();
  final TreeSet<Term> released = new TreeSet<>();

  /** The blocks in which a transaction is undone, or marked to be. */
  final TreeSet<Integer> abandoned = new TreeSet<>();

  /** Where locks are taken in transactions that end before the locks do. */
  final TreeSet<Location> kept = new TreeSet<>();

  final Map<Term, TypeRef> objectTypes = new HashMap<>();
  private final Map<Value, Known> known = new HashMap<>();
  private final Map<Term, Known> stores = new HashMap<>();
  final DirtyRows dirty = new DirtyRows();
  final List<DomainEvents.Registered> registered = new ArrayList<>();
  final DerivedFields derived = new DerivedFields(this);
  final LeftFields left = new LeftFields(this);
  final Rounds rounds;
  Facts facts = new Facts(false);
  List<CallEdge> calls = new ArrayList<>();
  List<Guard> guards = List.of();
  Built built = Built.NOTHING;
  SortedSet<FactId> loaded = new TreeSet<>();
  ControlFlow.Position position = new ControlFlow.Position(0, 0);
  @Nullable ControlFlow flow;

  Frame(Knowledge knowledge, MethodId method, String path, Body body) {
    this.knowledge = knowledge;
    this.method = method;
    this.path = path;
    this.body = body;
    this.rounds = new Rounds(this);
  }

  Location location(Span span) {
    return new Location(path, span, method);
  }

  FactId id(Span span) {
    return new FactId(location(span), location(span));
  }

  /** The identity of a fact about a table, which may be one that a type variable stands for. */
  FactId id(Span span, Resource table) {
    return table.variable().isEmpty()
        ? id(span)
        : new FactId(location(span), location(span), table);
  }

  Site site(Span span) {
    return new Site(location(span), List.of());
  }

  Known known(Value value) {
    return known.getOrDefault(value, Known.NOTHING);
  }

  TypeRef type(Value value) {
    return body.typeOf(value);
  }

  /** Sets what is known of a value; tells whether that is news. */
  boolean set(Value value, Known now) {
    return !now.equals(known.put(value, now));
  }

  /** Under which conditions the current instruction runs. */
  SortedSet<Control> controls() {
    return flow == null
        ? new TreeSet<>()
        : rounds.ofThisOne(flow.at(position.block(), position.index()));
  }

  /** Whether the current instruction runs whatever happens before, as far as that is known. */
  boolean always() {
    return flow == null || !flow.isConditional(position.block(), position.index());
  }

  /** The conditions of the body; only once they are known. */
  ControlFlow flow() {
    return Objects.requireNonNull(flow, "control flow is known in the last pass only");
  }

  /** From here on only if these hold, or else an exception. */
  void requires(SortedSet<Control> controls) {
    if (!controls.isEmpty()) {
      conditional.merge(
          position,
          new TreeSet<>(controls),
          (one, other) -> {
            TreeSet<Control> all = new TreeSet<>(one);
            all.addAll(other);
            return all;
          });
    }
  }

  /** The current instruction may throw these. */
  void fails(Throws thrown) {
    failing.merge(position, thrown, Throws::plus);
  }

  /** The current instruction never returns normally. */
  void ends() {
    endless.add(position);
  }

  void add(Check check) {
    facts.add(check);
    rounds.add(check);
  }

  /** The text that a value is, or that it builds. */
  Known text(Known value) {
    return built.has(value.term(), TEXT)
        ? built.get(value.term(), TEXT).plus(value.sources())
        : value;
  }

  /** What was written to a field of a value; empty if nothing was. */
  Optional<Known> stored(Known object, String name) {
    if (!(object.term() instanceof Term.OneOf)) {
      return Optional.ofNullable(stores.get(object.term().field(name)));
    }
    return Alternatives.shared(object.term()).stream()
        .map(term -> stores.get(term.field(name)))
        .filter(Objects::nonNull)
        .reduce(Known::join);
  }

  /** What a field of a value holds. */
  Known load(Known object, String name) {
    if (name.equals(TEXT)) {
      return StatementTexts.text(this, object);
    }
    Optional<Known> noColumn = derived.load(object, name);
    if (noColumn.isPresent()) {
      return noColumn.get();
    }
    Term term = object.term().field(name);
    Optional<Known> stored = stored(object, name);
    boolean whole = object.term() instanceof Term.Created || object.term() instanceof Term.Computed;
    if (stored.isPresent() && whole) {
      return stored.get();
    }
    TreeSet<Source> sources = new TreeSet<>();
    object.sources().forEach(source -> sources.add(source.part(name)));
    Known loaded = new Known(term, sources, new TreeSet<>());
    return stored.isPresent() ? loaded.plus(stored.get().sources()) : loaded;
  }

  /** Remembers what was written to a field, in whatever order. */
  void store(Term object, String name, Known value) {
    // What is put into one of several holders may be in each of them.
    List<Term> objects =
        name.equals(ELEMENTS) ? object.alternatives() : Alternatives.shared(object);
    for (Term one : objects) {
      Term place = one.field(name);
      if (place.isKnown()) {
        stores.merge(place, value, Known::join);
      }
    }
  }

  /** A change of an object in memory: a fact if somebody else can see the object. */
  void mutate(Span span, Known object, TypeRef type, String column, Known value) {
    store(object.term(), column.isEmpty() ? ELEMENTS : column, value);
    if (!Unchanged.is(object.term(), column, value.term())) {
      change(span, object, type, column, value);
    }
  }

  /** A change by which an object in memory holds less: what is taken out is not put in. */
  void takeOut(Span span, Known object, TypeRef type, String column, Known value) {
    change(span, object, type, column, value);
  }

  private void change(Span span, Known object, TypeRef type, String column, Known value) {
    boolean seen = object.term().isShared();
    // What a constructor keeps tells its caller what the new object holds. Rows in a list stay as
    // they are when another is put beside them.
    boolean matters =
        method.name().equals("<init>")
            || knowledge.schema().mayBeMapped(type)
            || object.term() instanceof Term.Row && !column.equals(ELEMENTS);
    if (!matters && !column.isEmpty() && !column.equals(ELEMENTS)) {
      left.add(object.term(), column);
    }
    if (knowledge.attributes().isTransient(type.name(), column)) {
      left.add(object.term(), column);
      return;
    }
    if (!seen || !matters) {
      return;
    }
    TreeSet<String> columns = new TreeSet<>();
    if (!column.isEmpty() && !column.equals(ELEMENTS)) {
      columns.add(column);
    }
    if (derived.columns(object.term(), columns).size() < columns.size()) {
      return;
    }
    Resource table = knowledge.schema().resource(type);
    dirty.add(object.term(), table);
    SortedSet<Source> data =
        new Unchanged(this).without(object.term(), columns, value.term(), deepSources(value));
    facts.add(
        new Act(
            id(span, table),
            site(span),
            Act.Kind.MUTATION,
            table,
            object.term(),
            Key.ANY,
            columns,
            isSettled(value) ? columns : new TreeSet<>(),
            false,
            written(object.term(), columns, data, List.of(value)),
            controls(),
            guards,
            column.isEmpty() ? "its properties" : column));
  }

  /** A change of an object to what others hold: of each property that is seen to be set there. */
  void copy(Span span, Known object, TypeRef type, List<Known> others) {
    mutate(span, object, type, "", Known.from(Transfer.union(others)));
    TreeMap<String, Known> held = new TreeMap<>();
    for (Known other : others) {
      stores.forEach(
          (place, value) -> {
            if (other.term() instanceof Term.Created
                && place instanceof Term.Field field
                && field.base().equals(other.term())
                && Character.isJavaIdentifierStart(field.name().charAt(0))) {
              held.merge(field.name(), value, Known::join);
            }
          });
    }
    held.forEach((name, value) -> mutate(span, object, type, name, value));
  }

  /** Whether a value is the same whoever asks for it, but for the time. */
  static boolean isSettled(Known value) {
    return value.term() instanceof Term.Constant || value.term() instanceof Term.Fresh;
  }

  /**
   * Where a value comes from that is written to a field. A row may be found by the key of an object
   * that was passed in, to copy the same field of that object over it. If the object turns out to
   * be that row, nothing changes: what is copied was given, and is no computation from what it was.
   *
   * @param values what is known of the values that are written
   */
  SortedSet<Source> written(
      Term object, SortedSet<String> columns, SortedSet<Source> data, List<Known> values) {
    boolean computed =
        values.stream()
            .anyMatch(
                value -> value.term() instanceof Term.Computed && value.sources().equals(data));
    return object instanceof Term.Row row
            && !computed
            && data.size() == 1
            && data.first() instanceof Source.Input copied
            && columns.contains(copied.path())
            && isFoundBy(row, new Term.Input(copied.index()))
        ? new TreeSet<>(Set.of(new Source.Input(copied.index(), "")))
        : data;
  }

  private boolean isFoundBy(Term.Row row, Term object) {
    Check found = facts.checks().get(row.check());
    return found != null
        && (found.key().equal().values().stream().allMatch(key -> key.root().equals(object))
            || found.key().equal().entrySet().stream()
                .anyMatch(key -> key.getValue().equals(object.field(key.getKey()))));
  }

  /** Where a value comes from, the fields of an object created here included. */
  SortedSet<Source> deepSources(Known value) {
    if (!(value.term() instanceof Term.Created)) {
      return value.sources();
    }
    TreeSet<Source> all = new TreeSet<>(value.sources());
    stores.forEach(
        (place, stored) -> {
          if (place instanceof Term.Field field && field.base().equals(value.term())) {
            all.addAll(stored.sources());
            // One level further: a row in a new list, a value in a new embeddable.
            if (stored.term() instanceof Term.Created && !stored.term().equals(value.term())) {
              stores.forEach(
                  (inner, held) -> {
                    if (inner instanceof Term.Field f && f.base().equals(stored.term())) {
                      all.addAll(held.sources());
                    }
                  });
            }
          }
        });
    return all;
  }

  /** What the fields of an object hold that was created here. */
  SortedMap<String, Known> contents(Term object) {
    TreeMap<String, Known> contents = new TreeMap<>();
    if (object instanceof Term.Created) {
      stores.forEach(
          (place, stored) -> {
            if (place instanceof Term.Field field && field.base().equals(object)) {
              contents.put(field.name(), stored);
            }
          });
    }
    return contents;
  }

  /** Lets go of a lock, here or for the caller. */
  void release(Term key) {
    released.add(key);
    guards = GuardFlow.release(guards, key);
  }

  /** What the elements of a holder are: the holder itself, but for one that is created here. */
  Known element(Known holder) {
    if (holder.term() instanceof Term.OneOf several) {
      return several.terms().stream()
          .map(term -> element(holder.as(term)))
          .reduce(Known::join)
          .orElse(holder);
    }
    if (holder.term() instanceof Term.Created && !built.holds(holder.term())) {
      Known stored = stores.get(holder.term().field(ELEMENTS));
      return stored != null ? stored : holder;
    }
    return holder;
  }
}
