// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Control;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Adds what methods do that a statement runs without calling them: those that listen to events. */
final class HiddenCalls {
  private static final String PUBLISHED = "#published ";

  private final Frame frame;
  private final Composition composition;

  HiddenCalls(Frame frame, Composition composition) {
    this.frame = frame;
    this.composition = composition;
  }

  /**
   * How listeners are run.
   *
   * @param when conditions beside those of the statement
   * @param guards in force at the statement
   */
  record Around(Span span, SortedSet<Control> when, List<Guard> guards) {}

  /**
   * Runs the listeners of an object.
   *
   * @param declared its static type; an object that was passed in may be of a subtype, which only a
   *     caller knows
   */
  void publish(Around around, Known event, String declared) {
    String type = type(event, declared);
    Listeners listeners = frame.knowledge.listeners();
    run(listeners.of(type), event, around);
    if (event.term().root() instanceof Term.Input && listeners.mayReachMore(type)) {
      later(new Term.Computed(PUBLISHED + type, List.of(event.term())), List.of(event), around);
    }
  }

  /** Leaves to the callers what they know more of. */
  void later(Term function, List<Known> arguments, Around around) {
    TreeSet<Control> controls = new TreeSet<>(frame.controls());
    controls.addAll(around.when());
    frame.facts.add(
        new MethodSummary.Invocation(
            frame.id(around.span()),
            function,
            arguments,
            controls,
            around.guards(),
            frame.always()));
  }

  /** Whether a function stands for the listeners of an object that a method was given. */
  static boolean isPublication(Term function) {
    return function instanceof Term.Computed computed
        && computed.operation().startsWith(PUBLISHED)
        && computed.parts().size() == 1;
  }

  /** Runs the listeners that a callee did not know, now that more is known of the object. */
  void resume(Term.Computed publication, Known event, Around around) {
    if (event.term().root() instanceof Term.Input) {
      later(
          new Term.Computed(publication.operation(), List.of(event.term())),
          List.of(event),
          around);
      return;
    }
    String declared = publication.operation().substring(PUBLISHED.length());
    Listeners listeners = frame.knowledge.listeners();
    List<Listeners.Listener> more = new ArrayList<>(listeners.of(type(event, declared)));
    more.removeAll(listeners.of(declared));
    run(more, event, around);
  }

  /** The class of an object, which may be known better than it is declared. */
  String type(Known event, String declared) {
    return event.term() instanceof Term.Created created
            && frame.knowledge.program().types().containsKey(created.type())
        ? created.type()
        : declared;
  }

  private void run(List<Listeners.Listener> listeners, Known event, Around around) {
    if (listeners.size() <= Targets.MOST) {
      listeners.forEach(listener -> run(listener, event, around));
    }
  }

  private void run(Listeners.Listener listener, Known event, Around around) {
    MethodDecl method = listener.method();
    List<Known> inputs =
        new ArrayList<>(Collections.nCopies(method.parameters().size() + 1, Known.NOTHING));
    listener.parameter().ifPresent(index -> inputs.set(index + 1, event));
    MethodSummary summary = frame.knowledge.summaries().apply(method.id());
    boolean inside = listener.phase() == Listeners.Phase.INSIDE;
    List<Guard> before = frame.guards;
    run(
        method,
        inside ? summary : summary.apart(),
        inputs,
        new Around(around.span(), around.when(), guards(listener.phase(), around)));
    if (!inside) {
      frame.guards = before;
    }
  }

  /** What is in force when a listener begins. */
  private List<Guard> guards(Listeners.Phase phase, Around around) {
    Guard.Transaction none = none(frame, around.span());
    return switch (phase) {
      case INSIDE -> around.guards();
      case APART -> List.of(none);
      case AFTER_COMMIT ->
          GuardFlow.join(
              around.guards().stream()
                  .filter(
                      guard ->
                          !(guard instanceof Guard.Lock lock) || !lock.kind().endsWithTransaction())
                  .toList(),
              List.of(none, new Guard.Afterwards(none.at())));
    };
  }

  /** Nothing: where a method begins that has a thread of its own. */
  static Guard.Transaction none(Frame frame, Span span) {
    return new Guard.Transaction(
        frame.location(span), Guard.Propagation.NOT_SUPPORTED, Optional.<Isolation>empty());
  }

  /**
   * Adds what a method does, by its summary, as if the statement called it from outside; returns
   * what is known of its result.
   */
  Known run(MethodDecl method, MethodSummary summary, List<Known> inputs, Around around) {
    Optional<Guard.Transaction> boundary = frame.knowledge.entrances().boundary(method);
    frame.calls.add(new Frame.CallEdge(method.id(), around.guards(), true));
    TreeSet<Control> controls = new TreeSet<>(frame.controls());
    controls.addAll(around.when());
    return composition.of(
        summary,
        new Composition.Binding(
            around.span(),
            inputs,
            Map.of(),
            GuardFlow.join(
                around.guards(),
                frame.knowledge.entrances().into(method, frame, around.span(), inputs)),
            controls,
            around.when(),
            boundary));
  }
}
