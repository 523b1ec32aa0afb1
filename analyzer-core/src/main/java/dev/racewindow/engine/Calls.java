// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Site;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeParameter;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.Models;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a call adds: by its model, by the summaries of its targets, or as an unknown function. */
final class Calls {
  /** Calls that are shown between a method and the statement that makes a fact. */
  private static final int LONGEST_PATH = 8;

  private final Frame frame;
  private final SortedSet<Term> released;
  private final LibraryCalls library;

  /** Targets of the current call that never return. */
  private int endless;

  private final IdentityHashMap<Body, BodyAnalysis.Result> functions = new IdentityHashMap<>();

  Calls(Frame frame, SortedSet<Term> released) {
    this.frame = frame;
    this.released = released;
    this.library = new LibraryCalls(frame, this);
  }

  /** What is known of the call's result, after its facts were added. */
  Known call(Instruction.Call call) {
    Callee callee = call.callee();
    TypeRef receiver = call.receiver().map(frame::type).orElse(TypeRef.UNKNOWN);
    Optional<Models.MatchedCall> model =
        frame.knowledge.models().call(callee, receiver, frame.knowledge.program().hierarchy());
    if (model.isPresent()) {
      return library.apply(call, model.get());
    }
    Optional<Known> repository = library.repository(call, receiver);
    if (repository.isPresent()) {
      return repository.get();
    }
    Optional<Known> function = functionCall(call);
    if (function.isPresent()) {
      return function.get();
    }
    List<MethodDecl> targets = frame.knowledge.targets().of(callee, receiver);
    return targets.isEmpty() ? new UnknownCalls(frame, this).call(call) : program(call, targets);
  }

  /** A call on an object that is known to be a function, or that a caller will know. */
  private Optional<Known> functionCall(Instruction.Call call) {
    if (call.receiver().isEmpty() || call.callee().dispatch() != Callee.Dispatch.VIRTUAL) {
      return Optional.empty();
    }
    Known receiver = frame.known(call.receiver().get());
    if (frame.closures.containsKey(receiver.term())) {
      return Optional.of(
          invoke(call.span(), receiver, arguments(call), new TreeSet<>(), List.of()));
    }
    boolean anInput =
        receiver.term().root() instanceof Term.Input
            && !receiver.term().equals(new Term.Input(0))
            && !isBean(receiver.term())
            && frame
                .knowledge
                .targets()
                .of(call.callee(), frame.type(call.receiver().get()))
                .isEmpty();
    return anInput && isAbstract(call.callee())
        ? Optional.of(invoke(call.span(), receiver, arguments(call), new TreeSet<>(), List.of()))
        : Optional.empty();
  }

  /** What a bean holds are other beans, and no functions that its callers would know. */
  private boolean isBean(Term term) {
    return term.root().equals(new Term.Input(0)) && frame.knowledge.isShared(frame.method.owner());
  }

  /** Whether nothing but an object that is passed in can tell what the call does. */
  private boolean isAbstract(Callee callee) {
    return frame
        .knowledge
        .targets()
        .declaration(callee)
        .map(method -> method.body().isEmpty())
        .orElse(true);
  }

  List<Known> arguments(Instruction.Call call) {
    return call.arguments().stream().map(frame::known).toList();
  }

  /**
   * Runs a function.
   *
   * @param function what is known of the object: a closure, an object of a program's class, or an
   *     input
   * @param when conditions on which it is run, beside those of the call
   * @param scope guards that the call opens around it
   */
  Known invoke(
      Span span,
      Known function,
      List<Known> arguments,
      SortedSet<Control> when,
      List<Guard> scope) {
    TreeSet<Control> controls = new TreeSet<>(frame.controls());
    controls.addAll(when);
    List<Guard> guards = GuardFlow.join(frame.guards, scope);
    Instruction.Closure closure = frame.closures.get(function.term());
    if (closure != null) {
      List<Known> inputs = new ArrayList<>();
      inputs.add(closure.receiver().map(frame::known).orElse(Known.NOTHING));
      closure.captures().forEach(value -> inputs.add(frame.known(value)));
      inputs.addAll(arguments);
      BodyAnalysis.Result result =
          functions.computeIfAbsent(
              closure.body(),
              body ->
                  BodyAnalysis.of(
                      frame.knowledge,
                      new BodyAnalysis.Subject(frame.method, frame.path, body, true, List.of())));
      result
          .calls()
          .forEach(
              edge ->
                  frame.calls.add(
                      new Frame.CallEdge(
                          edge.callee(), GuardFlow.join(guards, edge.guards()), edge.proxied())));
      return compose(
          result.summary(),
          new Binding(span, inputs, Map.of(), guards, controls, when, Optional.empty()));
    }
    if (function.term() instanceof Term.Created created) {
      Optional<MethodDecl> method = frame.knowledge.targets().function(created.type());
      if (method.isPresent()) {
        List<Known> inputs = new ArrayList<>();
        inputs.add(function);
        inputs.addAll(arguments);
        MethodSummary summary = frame.knowledge.summaries().apply(method.get().id());
        frame.calls.add(new Frame.CallEdge(method.get().id(), guards, false));
        return compose(
            summary, new Binding(span, inputs, Map.of(), guards, controls, when, Optional.empty()));
      }
    }
    if (function.term().root() instanceof Term.Input) {
      frame.facts.add(
          new MethodSummary.Invocation(
              frame.id(span), function.term(), arguments, controls, guards));
    }
    return Known.from(Transfer.union(arguments));
  }

  private Known program(Instruction.Call call, List<MethodDecl> targets) {
    List<Known> inputs = new ArrayList<>();
    inputs.add(call.receiver().map(frame::known).orElse(Known.NOTHING));
    inputs.addAll(arguments(call));
    boolean self = call.receiver().isPresent() && call.receiver().equals(frame.body.receiver());
    Known result = null;
    List<Guard> guards = frame.guards;
    List<Guard> after = null;
    endless = 0;
    for (MethodDecl target : targets) {
      frame.guards = guards;
      Optional<Guard.Transaction> boundary =
          self ? Optional.empty() : frame.knowledge.transactions().of(target);
      frame.calls.add(new Frame.CallEdge(target.id(), guards, !self));
      Known returned =
          compose(
              frame.knowledge.summaries().apply(target.id()),
              new Binding(
                  call.span(),
                  inputs,
                  variables(call, target),
                  boundary.map(b -> GuardFlow.plus(guards, b)).orElse(guards),
                  frame.controls(),
                  new TreeSet<>(),
                  boundary));
      result = result == null ? returned : result.join(returned);
      after = after == null ? frame.guards : GuardFlow.meet(after, frame.guards);
    }
    frame.guards = after == null ? guards : after;
    if (endless == targets.size()) {
      frame.ends();
    }
    return result == null ? Known.NOTHING : result;
  }

  /** What the type variables of a target's class stand for, as seen from the receiver. */
  private Map<String, Resource> variables(Instruction.Call call, MethodDecl target) {
    Map<String, Resource> variables = new TreeMap<>();
    Optional<TypeDecl> owner = frame.knowledge.program().type(target.id().owner());
    if (owner.isEmpty() || owner.get().typeParameters().isEmpty()) {
      return variables;
    }
    TypeRef receiver = call.receiver().map(frame::type).orElse(call.callee().owner());
    List<TypeRef> arguments =
        frame.knowledge.program().hierarchy().argumentsFor(receiver, target.id().owner());
    List<TypeParameter> parameters = owner.get().typeParameters();
    for (int index = 0; index < Math.min(arguments.size(), parameters.size()); index++) {
      variables.put(
          parameters.get(index).name(), frame.knowledge.schema().resource(arguments.get(index)));
    }
    return variables;
  }

  /**
   * How a summary is bound at a call.
   *
   * @param guards in force inside
   * @param when the conditions among the controls that are the call's own
   * @param boundary the transaction boundary that the call passes
   */
  private record Binding(
      Span span,
      List<Known> inputs,
      Map<String, Resource> variables,
      List<Guard> guards,
      SortedSet<Control> controls,
      SortedSet<Control> when,
      Optional<Guard.Transaction> boundary) {}

  private Known compose(MethodSummary summary, Binding binding) {
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
    for (Check check : summary.checks().values()) {
      frame.add(
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
              check.text()));
    }
    summary.acts().values().forEach(act -> add(act, words, binding, entry));
    (frame.flow == null ? new TreeSet<MethodSummary.Pair>() : summary.closed())
        .forEach(
            pair ->
                frame.facts.close(
                    new MethodSummary.Pair(words.id(pair.check()), words.id(pair.act()))));
    Known returned = null;
    for (MethodSummary.Invocation invocation : summary.invocations()) {
      Known function = words.known(Known.of(invocation.function()));
      List<Known> arguments = invocation.arguments().stream().map(words::known).toList();
      TreeSet<Control> controls = new TreeSet<>(words.controls(invocation.controls()));
      List<Guard> scope = GuardFlow.join(binding.guards(), words.guards(invocation.guards()));
      Known result = invoke(binding.span(), function, arguments, controls, scope);
      returned = returned == null ? result : returned.join(result);
    }
    summary.released().forEach(key -> release(words.term(key)));
    for (Guard.Lock lock : summary.locks()) {
      frame.guards = GuardFlow.plus(frame.guards, words.lock(lock, binding.boundary()));
    }
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
    return returned == null ? result : result.plus(returned.sources());
  }

  private void release(Term key) {
    released.add(key);
    frame.guards = GuardFlow.release(frame.guards, key);
  }

  private void add(Act act, Substitution words, Binding binding, Location entry) {
    // Until the conditions are known only what is written matters, for what is read back.
    if (frame.flow == null && act.kind() != Act.Kind.MUTATION) {
      return;
    }
    Term target = words.term(act.target());
    SortedSet<Source> data = words.sources(act.data());
    if (act.kind() == Act.Kind.MUTATION) {
      Known written = Known.from(data);
      act.columns().forEach(column -> frame.store(target, column, written));
      if (act.columns().isEmpty()) {
        frame.store(target, "*", written);
      }
      Term root = target.root();
      boolean seen = root instanceof Term.Input || root instanceof Term.Row;
      if (!seen || frame.flow == null) {
        return;
      }
    }
    TreeSet<Source> all = new TreeSet<>(data);
    all.addAll(frame.deepSources(Known.of(target)));
    TreeSet<Control> controls = new TreeSet<>(words.controls(act.controls()));
    controls.addAll(binding.controls());
    frame.facts.add(
        new Act(
            words.id(act.id()),
            path(entry, act.site()),
            act.kind(),
            words.resource(act.resource()),
            target,
            words.key(act.key()),
            act.columns(),
            act.own(),
            act.onConflict(),
            all,
            controls,
            GuardFlow.join(binding.guards(), words.guards(act.guards())),
            act.text()));
  }

  private static Site path(Location entry, Site site) {
    if (site.calls().size() >= LONGEST_PATH || site.calls().contains(entry)) {
      return site;
    }
    List<Location> calls = new ArrayList<>();
    calls.add(entry);
    calls.addAll(site.calls());
    return new Site(site.location(), calls);
  }
}
