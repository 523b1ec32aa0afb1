// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.Models;
import dev.racewindow.models.Operand;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a call adds: by its model, by the summaries of its targets, or as an unknown function. */
final class Calls {
  private final Frame frame;
  private final LibraryCalls library;
  private final Composition composition;
  private final HiddenCalls hidden;
  private final WriteCallbacks callbacks;
  private final DomainEvents events;

  private final IdentityHashMap<Body, BodyAnalysis.Result> functions = new IdentityHashMap<>();

  Calls(Frame frame) {
    this.frame = frame;
    this.library = new LibraryCalls(frame, this);
    this.composition = new Composition(frame, this);
    this.hidden = new HiddenCalls(frame, composition);
    this.callbacks = new WriteCallbacks(frame, hidden);
    this.events = new DomainEvents(frame, hidden);
  }

  /** What runs the listeners of published objects. */
  HiddenCalls hidden() {
    return hidden;
  }

  /** What runs the methods of entities that are written. */
  WriteCallbacks callbacks() {
    return callbacks;
  }

  /** What publishes the events that entities register. */
  DomainEvents events() {
    return events;
  }

  /** What is known of the call's result, after its facts were added. */
  Known call(Instruction.Call call) {
    Known result = made(call);
    callbacks.afterLoad(call.span(), result);
    return result;
  }

  private Known made(Instruction.Call call) {
    Callee callee = call.callee();
    TypeRef receiver = call.receiver().map(frame::type).orElse(TypeRef.UNKNOWN);
    Optional<Models.MatchedCall> model =
        frame.knowledge.models().call(callee, receiver, frame.knowledge.program().hierarchy());
    if (model.isPresent() && !isOwnFunction(callee, model.get().model())) {
      return library.apply(call, model.get());
    }
    Optional<Term> attribute = AdviceKeys.attribute(frame.knowledge.program(), callee);
    if (attribute.isPresent()) {
      return Known.of(attribute.get());
    }
    Optional<Known> piece = onPath(call);
    if (piece.isPresent()) {
      return piece.get();
    }
    Optional<Known> repository = library.repository(call, receiver);
    if (repository.isPresent()) {
      return repository.get();
    }
    UnknownCalls unknown = new UnknownCalls(frame, this);
    if (frame.knowledge.isRemote(callee)) {
      return unknown.call(call);
    }
    Optional<Known> function = functionCall(call);
    if (function.isPresent()) {
      return function.get();
    }
    List<MethodDecl> targets = frame.knowledge.targets().of(callee, receiver);
    return targets.isEmpty() ? unknown.call(call) : program(call, targets);
  }

  /** Whether a class of the program says itself what its objects do that are called by hand. */
  private boolean isOwnFunction(Callee callee, CallModel model) {
    return model.invokes().stream()
            .anyMatch(invocation -> invocation.closure() instanceof Operand.Receiver)
        && frame
            .knowledge
            .targets()
            .declaration(callee)
            .filter(method -> method.body().isPresent())
            .isPresent();
  }

  /** A call on a property of an entity, or on a condition, of a class that is generated later. */
  private Optional<Known> onPath(Instruction.Call call) {
    return call.callee().isResolved()
            || call.receiver().isEmpty()
            || !Pieces.isPath(frame.text(frame.known(call.receiver().get())).term())
        ? Optional.empty()
        : frame
            .knowledge
            .models()
            .onPath(call.callee().name(), call.arguments().size())
            .flatMap(CallModel::text)
            .map(text -> new Pieces(frame, call).piece(text));
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
    if (HiddenCalls.isPublication(function.term())) {
      hidden.resume(
          (Term.Computed) function.term(),
          arguments.get(0),
          new HiddenCalls.Around(span, when, guards));
      return Known.NOTHING;
    }
    if (DomainEvents.isLatent(function.term())) {
      events.resume(
          (Term.Computed) function.term(), arguments, new HiddenCalls.Around(span, when, guards));
      return Known.NOTHING;
    }
    Instruction.Closure closure = frame.closures.get(function.term());
    if (closure != null) {
      List<Known> inputs = new ArrayList<>();
      inputs.add(closure.receiver().map(frame::known).orElse(Known.NOTHING));
      closure.captures().forEach(value -> inputs.add(frame.known(value)));
      inputs.forEach(this::touch);
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
      return composition.of(
          result.summary(),
          new Composition.Binding(span, inputs, Map.of(), guards, controls, when, begun(scope)));
    }
    if (function.term() instanceof Term.Created created) {
      Optional<MethodDecl> method = frame.knowledge.targets().function(created.type());
      if (method.isPresent()) {
        List<Known> inputs = new ArrayList<>();
        inputs.add(function);
        inputs.addAll(arguments);
        MethodSummary summary = frame.knowledge.summaries().apply(method.get().id());
        frame.calls.add(new Frame.CallEdge(method.get().id(), guards, false));
        return composition.of(
            summary,
            new Composition.Binding(span, inputs, Map.of(), guards, controls, when, begun(scope)));
      }
    }
    if (function.term().root() instanceof Term.Input) {
      frame.facts.add(
          new MethodSummary.Invocation(
              frame.id(span), function.term(), arguments, controls, guards, frame.always()));
    }
    return Known.from(Transfer.union(arguments));
  }

  /** The boundary that a function is run within, which is left when it returns. */
  private static Optional<Guard.Transaction> begun(List<Guard> scope) {
    return scope.stream()
        .filter(Guard.Transaction.class::isInstance)
        .map(Guard.Transaction.class::cast)
        .findFirst();
  }

  private Known program(Instruction.Call call, List<MethodDecl> targets) {
    List<Known> inputs = new ArrayList<>();
    inputs.add(call.receiver().map(frame::known).orElse(Known.NOTHING));
    inputs.addAll(arguments(call));
    boolean self = call.receiver().isPresent() && call.receiver().equals(frame.body.receiver());
    Known result = null;
    List<Guard> guards = frame.guards;
    List<Guard> after = null;
    SortedSet<FactId> loaded = frame.loaded;
    SortedSet<FactId> loadedAfter = null;
    composition.endless = 0;
    for (MethodDecl target : targets) {
      boolean apart = !self && frame.knowledge.isAsynchronous(target);
      List<Guard> around = apart ? List.of(HiddenCalls.none(frame, call.span())) : guards;
      frame.guards = around;
      frame.loaded = loaded;
      Optional<Guard.Transaction> boundary =
          self
              ? frame.knowledge.transactions().ofOwnCall(target)
              : frame.knowledge.entrances().boundary(target);
      List<Guard> within = self && boundary.isEmpty() ? bypassing(call, target, around) : around;
      frame.calls.add(new Frame.CallEdge(target.id(), within, !self || boundary.isPresent()));
      MethodSummary summary = frame.knowledge.summaries().apply(target.id());
      Known returned =
          composition.of(
              apart ? summary.apart() : summary,
              new Composition.Binding(
                  call.span(),
                  inputs,
                  TypeVariables.at(frame, call, target),
                  self
                      ? boundary.map(b -> GuardFlow.plus(around, b)).orElse(within)
                      : GuardFlow.join(
                          around,
                          frame.knowledge.entrances().into(target, frame, call.span(), inputs)),
                  frame.controls(),
                  new TreeSet<>(),
                  boundary));
      frame.guards = apart ? guards : frame.guards;
      result = result == null ? returned : Built.joined(result, returned);
      after = after == null ? frame.guards : GuardFlow.meet(after, frame.guards);
      loadedAfter = loadedAfter == null ? frame.loaded : Loads.meet(loadedAfter, frame.loaded);
    }
    frame.guards = after == null ? guards : after;
    frame.loaded = loadedAfter == null ? loaded : loadedAfter;
    if (composition.endless == targets.size()) {
      frame.ends();
    }
    inputs.forEach(this::touch);
    return result == null ? Known.NOTHING : taken(call, result);
  }

  /** What is in force in a method that its own object calls, past the proxy. */
  private List<Guard> bypassing(Instruction.Call call, MethodDecl target, List<Guard> around) {
    return frame
        .knowledge
        .transactions()
        .of(target)
        .map(boundary -> new Guard.Bypassed(frame.location(call.span()), boundary))
        .map(bypassed -> GuardFlow.plus(around, bypassed))
        .orElse(around);
  }

  /** An object that the callee has built is from now on built here. */
  private Known taken(Instruction.Call call, Known result) {
    if (!Built.isSnapshot(result)) {
      return result;
    }
    Term object = new Term.Created(frame.location(call.span()), "built");
    frame.built = frame.built.with(object, result);
    return result.as(object);
  }

  /** Somebody else has an object in hands, and may add to it if it is being built. */
  void touch(Known object) {
    frame.built = frame.built.touched(object.term(), TextCalls.LENGTHENED);
  }
}
