// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Parameter;
import dev.racewindow.ir.Value;
import dev.racewindow.models.AnnotationModel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What a call adds of which neither a model nor a body is known. */
final class UnknownCalls {
  private final Frame frame;
  private final Calls calls;

  UnknownCalls(Frame frame, Calls calls) {
    this.frame = frame;
    this.calls = calls;
  }

  /** What is known of the result, after the facts were added. */
  Known call(Instruction.Call call) {
    List<Known> arguments = calls.arguments(call);
    arguments.forEach(calls::touch);
    // Most library methods that take a function run it.
    for (Known argument : arguments) {
      if (frame.closures.containsKey(argument.term())) {
        calls.invoke(call.span(), argument, List.of(), new TreeSet<>(), List.of());
      }
    }
    frame.knowledge.targets().declaration(call.callee()).ifPresent(port -> port(call, port));
    if (call.receiver().isPresent()) {
      // A copy, a wrapper, a message: the new object holds what it was given.
      Term created = frame.known(call.receiver().get()).term();
      if (created instanceof Term.Created) {
        arguments.forEach(argument -> frame.store(created, "*", argument));
      }
    }
    List<Known> all = new ArrayList<>(arguments);
    call.receiver().map(frame::known).ifPresent(all::add);
    List<Term> parts = all.stream().map(Known::term).toList();
    Term term = new Term.Computed(call.callee().name(), parts);
    boolean stable =
        parts.size() == 1 && parts.get(0).isKnown() && !(parts.get(0) instanceof Term.Computed);
    TreeSet<Source> sources = new TreeSet<>();
    boolean asks =
        call.receiver().map(frame::known).filter(object -> object.sources().isEmpty()).isPresent();
    for (Known known : all) {
      for (Source source : frame.deepSources(known)) {
        sources.add(asks ? source.part(Source.ANSWER) : source);
      }
    }
    return new Known(stable ? term : Term.UNKNOWN, sources, new TreeSet<>());
  }

  /**
   * A method that the program declares and somebody else implements: a generated mapper fills the
   * parameter that says so; one that returns nothing is called for what it does elsewhere.
   */
  private void port(Instruction.Call call, MethodDecl method) {
    if (method.body().isPresent()) {
      return;
    }
    Optional<Integer> filled = filled(method);
    if (filled.isPresent() && filled.get() < call.arguments().size()) {
      fill(call, filled.get());
    } else if (isEffect(method)) {
      frame.facts.add(
          new Act(
              frame.id(call.span()),
              frame.site(call.span()),
              Act.Kind.EFFECT,
              Resource.UNKNOWN,
              Term.UNKNOWN,
              Key.ANY,
              new TreeSet<>(),
              new TreeSet<>(),
              false,
              Transfer.union(calls.arguments(call)),
              frame.controls(),
              frame.guards,
              Checks.text(call)));
    }
  }

  private Optional<Integer> filled(MethodDecl method) {
    for (int index = 0; index < method.parameters().size(); index++) {
      Parameter parameter = method.parameters().get(index);
      if (parameter.annotations().stream()
          .flatMap(annotation -> frame.knowledge.models().annotation(annotation).stream())
          .anyMatch(model -> model.role() == Role.COPY_TARGET)) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  private void fill(Instruction.Call call, int index) {
    Value target = call.arguments().get(index);
    List<Known> others = new ArrayList<>();
    for (int other = 0; other < call.arguments().size(); other++) {
      if (other != index) {
        others.add(frame.known(call.arguments().get(other)));
      }
    }
    frame.copy(call.span(), frame.known(target), frame.type(target), others);
  }

  /**
   * Whether another program changes something; or nothing comes back, and no part of the program or
   * of a database says what is done.
   */
  private boolean isEffect(MethodDecl method) {
    RemoteCalls remote = frame.knowledge.remote();
    if (remote.isRemote(method)) {
      return remote.isEffect(method);
    }
    return method.returnType().name().equals("void")
        && frame.knowledge.targets().isImplementedElsewhere(method)
        && frame
            .knowledge
            .models()
            .type(method.id().owner(), frame.knowledge.program().hierarchy())
            .isEmpty();
  }
}
