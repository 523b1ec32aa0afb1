// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Alternatives;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Failure;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Throws;
import dev.racewindow.ir.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Adds what a callee does, by its summary, to what the caller does. */
final class Composition {
  /** Calls that are shown between a method and the statement that makes a fact. */
  private static final int LONGEST_PATH = 8;

  private static final SortedSet<MethodSummary.Pair> NO_PAIRS = new TreeSet<>();

  private final Frame frame;
  private final Calls calls;

  /** Targets of the current call that never return. */
  int endless;

  Composition(Frame frame, Calls calls) {
    this.frame = frame;
    this.calls = calls;
  }

  /**
   * How a summary is bound at a call.
   *
   * @param guards in force inside
   * @param when the conditions among the controls that are the call's own
   * @param boundary the transaction boundary that the call passes
   */
  record Binding(
      Span span,
      List<Known> inputs,
      Map<String, Resource> variables,
      List<Guard> guards,
      SortedSet<Control> controls,
      SortedSet<Control> when,
      Optional<Guard.Transaction> boundary) {}

  /** What is known of the result of a callee, after its facts were added. */
  Known of(MethodSummary summary, Binding binding) {
    if (summary.equals(MethodSummary.EMPTY)) {
      return Known.NOTHING;
    }
    Location entry = frame.location(binding.span());
    Substitution words =
        new Substitution(
            entry,
            binding.inputs(),
            binding.variables(),
            frame::load,
            frame::deepSources,
            new HashMap<>());
    SortedSet<FactId> loaded = frame.loaded;
    Latents latents = new Latents(frame, words, summary.latents());
    for (Check check : summary.checks().values()) {
      Check here =
          new Check(
              words.id(check.id()),
              path(entry, check.site()),
              check.kind(),
              words.resource(check.resource()),
              words.key(check.key()),
              check.columns(),
              check.lock(),
              check.managed(),
              GuardFlow.join(binding.guards(), words.guards(check.guards())),
              check.text());
      frame.add(latents.check(check.id(), here));
    }
    Map<FactId, FactId> ids = new HashMap<>();
    for (Act act : summary.acts().values()) {
      act(act, words, binding)
          .flatMap(here -> bound(act, here, words))
          .flatMap(here -> latents.act(act.id(), here))
          .ifPresent(
              here -> {
                ids.put(act.id(), here.id());
                frame.facts.add(here);
              });
    }
    summary
        .followers()
        .forEach(
            (act, follower) ->
                Optional.ofNullable(
                        frame.facts.acts().get(ids.getOrDefault(follower.id(), follower.id())))
                    .ifPresent(
                        here ->
                            frame.facts.follow(
                                ids.getOrDefault(act, act), here.at(follower.site()))));
    summary
        .left()
        .forEach(
            (place, value) -> {
              Term.Field field = (Term.Field) place;
              frame.left.add(words.term(field.base()), field.name(), words.known(value));
            });
    Loads loads = new Loads(frame);
    loads.called(summary, words, loaded);
    for (MethodSummary.Pair pair : frame.flow == null ? NO_PAIRS : summary.closed()) {
      // A row that was loaded here is not what the callee takes it for.
      if (!loads.isFoundAgain(words.id(pair.check()), loaded)) {
        FactId act = ids.getOrDefault(pair.act(), words.id(pair.act()));
        frame.facts.close(new MethodSummary.Pair(words.id(pair.check()), act));
      }
    }
    for (MethodSummary.Undoing undoing : summary.undone()) {
      words
          .controls(new TreeSet<>(Set.of(undoing.needed())))
          .forEach(
              needed ->
                  frame.facts.add(
                      new MethodSummary.Undoing(
                          words.id(undoing.act()), needed, undoing.otherwise())));
    }
    Known returned = null;
    for (MethodSummary.Invocation invocation : summary.invocations()) {
      Known function = words.known(Known.of(invocation.function()));
      List<Known> arguments = invocation.arguments().stream().map(words::known).toList();
      TreeSet<Control> controls = new TreeSet<>(words.controls(invocation.controls()));
      List<Guard> scope = GuardFlow.join(binding.guards(), words.guards(invocation.guards()));
      int before = endless;
      Known result = calls.invoke(binding.span(), function, arguments, controls, scope);
      endless = invocation.always() ? endless : before;
      returned = returned == null ? result : returned.join(result);
    }
    summary.released().forEach(key -> frame.release(words.term(key)));
    for (Guard lock : summary.locks()) {
      frame.guards = GuardFlow.plus(frame.guards, words.held(lock, binding.boundary()));
    }
    if (summary.held().flushed() && binding.when().isEmpty()) {
      flushed(new Guard.Flush(entry));
    }
    frame.fails(thrown(summary.thrown(), words));
    if (summary.returns()) {
      frame.requires(words.controls(summary.onlyIf()));
    } else if (binding.when().isEmpty()) {
      endless++;
    } else {
      // It runs only on a condition and never returns: what follows is for the other case.
      TreeSet<Control> otherwise = new TreeSet<>();
      binding.when().forEach(control -> otherwise.add(control.negated()));
      frame.requires(otherwise);
    }
    Known result = words.known(summary.result());
    if (result.term() instanceof Term.Created) {
      summary
          .contents()
          .forEach((name, value) -> frame.store(result.term(), name, words.known(value)));
    }
    return returned == null ? result : result.plus(returned.sources());
  }

  /** A call that flushes is a flush of what was changed before it; the last one tells of all. */
  private void flushed(Guard.Flush flush) {
    frame.facts.sent(flush, frame.guards);
    frame.guards = GuardFlow.plus(GuardFlow.unflushed(frame.guards), flush);
  }

  private static Throws thrown(Throws thrown, Substitution words) {
    TreeMap<Control, SortedSet<Failure>> unless = new TreeMap<>();
    thrown
        .unless()
        .forEach(
            (control, failures) ->
                words
                    .controls(new TreeSet<>(Set.of(control)))
                    .forEach(
                        here ->
                            unless.computeIfAbsent(here, c -> new TreeSet<>()).addAll(failures)));
    return new Throws(thrown.all(), unless);
  }

  private Optional<Act> bound(Act latent, Act act, Substitution words) {
    return CascadingWrites.isLatent(latent)
        ? new CascadingWrites(frame).bound(latent, act, words)
        : Optional.of(act);
  }

  /** An act as the caller sees it; empty where it is none to anybody else. */
  private Optional<Act> act(Act act, Substitution words, Binding binding) {
    // Until the conditions are known only what is written matters, for what is read back.
    if (frame.flow == null && act.kind() != Act.Kind.MUTATION) {
      return Optional.empty();
    }
    Term target = target(act, words);
    SortedSet<Source> data = words.sources(act.data());
    if (act.kind() == Act.Kind.MUTATION) {
      Known written = written(act, words, data);
      act.columns().forEach(column -> frame.store(target, column, written));
      if (act.columns().isEmpty()) {
        frame.store(target, "*", written);
      }
      boolean unchanged =
          act.columns().size() == 1 && Unchanged.is(target, act.columns().first(), written.term());
      if (unchanged
          || !act.columns().isEmpty() && frame.derived.columns(target, act.columns()).isEmpty()) {
        return Optional.empty();
      }
      if (act.target().alternatives().stream().anyMatch(t -> t.root() instanceof Term.Input)) {
        frame.dirty.add(target, words.resource(act.resource()));
      }
      if (!target.isShared() || frame.flow == null) {
        return Optional.empty();
      }
      data = new Unchanged(frame).without(target, act.columns(), written.term(), data);
    }
    TreeSet<Source> all =
        new TreeSet<>(frame.written(target, act.columns(), data, binding.inputs()));
    if (act.kind() == Act.Kind.MUTATION
        && new FoundByOwnKey(frame.knowledge.schema(), frame.facts.checks())
            .isCopiedBack(target, act.columns(), all)) {
      return Optional.empty();
    }
    all.addAll(frame.deepSources(Known.of(target)));
    TreeSet<Control> controls = new TreeSet<>(words.controls(act.controls()));
    controls.addAll(binding.controls());
    return Optional.of(
        new Act(
            id(act, target, words),
            path(words.entry(), act.site()),
            act.kind(),
            words.resource(act.resource()),
            target,
            words.key(act.key()),
            act.columns(),
            own(act, words),
            act.onConflict(),
            all,
            controls,
            GuardFlow.join(binding.guards(), words.guards(act.guards())),
            act.text()));
  }

  /** What an act is about here: what is written of a list that was passed in is what it holds. */
  private Term target(Act act, Substitution words) {
    Term target = words.term(act.target());
    return act.kind() == Act.Kind.MUTATION || act.kind() == Act.Kind.EFFECT
        ? target
        : Alternatives.join(target.alternatives().stream().map(this::written).toList());
  }

  private Term written(Term target) {
    if (!(target instanceof Term.Created created)
        || frame.knowledge.program().types().containsKey(created.type())) {
      return target;
    }
    Term element = frame.element(Known.of(target)).term();
    return element.equals(target) ? Term.UNKNOWN : element;
  }

  /**
   * The identity of an act here. One setter may change rows of several tables: each table's change
   * is a fact of its own, so that what is written to one is not taken for what is to the other.
   */
  private FactId id(Act act, Term target, Substitution words) {
    FactId id = words.id(act.id());
    if (act.kind() != Act.Kind.MUTATION || !id.table().equals(Resource.UNKNOWN)) {
      return id;
    }
    TreeSet<Resource> tables = new TreeSet<>();
    for (Term one : target.alternatives()) {
      Check found = one instanceof Term.Row row ? frame.facts.checks().get(row.check()) : null;
      tables.add(found == null ? Resource.UNKNOWN : found.resource());
    }
    return tables.size() == 1 ? new FactId(id.entry(), id.leaf(), tables.first()) : id;
  }

  /** What is written: where it is an argument alone, all that is known of it. */
  private static Known written(Act act, Substitution words, SortedSet<Source> data) {
    return act.data().size() == 1
            && act.data().first() instanceof Source.Input input
            && input.path().isEmpty()
        ? words.input(input.index()).plus(data)
        : Known.from(data);
  }

  /** A setter that is given a constant sets its column to one. */
  private static SortedSet<String> own(Act act, Substitution words) {
    boolean settled =
        act.kind() == Act.Kind.MUTATION
            && !act.data().isEmpty()
            && act.data().stream()
                .allMatch(
                    source ->
                        source instanceof Source.Input input
                            && input.path().isEmpty()
                            && Frame.isSettled(words.input(input.index())));
    return settled ? act.columns() : act.own();
  }

  private static Site path(Location entry, Site site) {
    if (site.calls().size() >= LONGEST_PATH || site.calls().contains(entry)) {
      return site;
    }
    List<Location> calls = new ArrayList<>();
    calls.add(entry);
    calls.addAll(site.calls());
    return new Site(site.location(), calls, site.joined());
  }
}
