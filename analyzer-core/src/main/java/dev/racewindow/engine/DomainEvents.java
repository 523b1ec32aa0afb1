// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Control;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.TypeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Publishes what entities have registered, and what they say themselves is to be published, after a
 * call that saves or deletes them (Spring Data Commons, "Publishing Events from Aggregate Roots").
 * What is registered by an entity that nobody saves reaches nobody.
 */
final class DomainEvents {
  private static final String REGISTERED = "#registered ";
  private static final String WRITTEN = "#written ";

  private final Frame frame;
  private final HiddenCalls hidden;

  DomainEvents(Frame frame, HiddenCalls hidden) {
    this.frame = frame;
    this.hidden = hidden;
  }

  /**
   * An object that waits for an entity to be saved.
   *
   * @param type its class, as far as it is known
   * @param when the conditions on which it was registered
   */
  record Registered(Term entity, Known event, String type, SortedSet<Control> when) {}

  /** An entity registers an object; where a caller saves the entity, the caller publishes it. */
  void register(HiddenCalls.Around around, Known entity, Known event, String declared) {
    String type = hidden.type(event, declared);
    TreeSet<Control> when = new TreeSet<>(frame.controls());
    when.addAll(around.when());
    frame.registered.add(new Registered(entity.term(), event, type, when));
    SortedMap<String, Known> contents = frame.contents(event.term());
    StringBuilder operation = new StringBuilder(REGISTERED).append(type);
    contents.keySet().forEach(name -> operation.append(' ').append(name));
    List<Known> arguments = new ArrayList<>();
    arguments.add(event);
    arguments.addAll(contents.values());
    hidden.later(
        new Term.Computed(operation.toString(), List.of(entity.term())), arguments, around);
  }

  /** Something is put into a field: it is registered if the entity publishes what is there. */
  void put(HiddenCalls.Around around, Term.Field field, Known event, String declared) {
    TypeRef owner = frame.objectTypes.getOrDefault(field.base(), TypeRef.UNKNOWN);
    boolean published =
        frame.knowledge.lifecycle().of(owner.name(), Role.DOMAIN_EVENTS).stream()
            .anyMatch(callback -> reads(callback.method(), field.name()));
    if (published) {
      register(around, Known.of(field.base()), event, declared);
    }
  }

  private static boolean reads(MethodDecl method, String field) {
    return instructions(method)
        .anyMatch(
            instruction ->
                instruction instanceof Instruction.LoadField load
                    && load.field().name().equals(field));
  }

  private static Stream<Instruction> instructions(MethodDecl method) {
    return method.body().stream()
        .flatMap(body -> body.blocks().stream())
        .flatMap(block -> block.instructions().stream());
  }

  /** An entity was written by a call that publishes. */
  void written(HiddenCalls.Around around, Known entity, String declared) {
    for (Registered registered : List.copyOf(frame.registered)) {
      if (isSame(registered.entity(), entity.term())) {
        TreeSet<Control> when = new TreeSet<>(around.when());
        when.addAll(registered.when());
        hidden.publish(
            new HiddenCalls.Around(around.span(), when, around.guards()),
            registered.event(),
            registered.type());
      }
    }
    String type = hidden.type(entity, declared);
    for (Lifecycle.Callback callback : frame.knowledge.lifecycle().of(type, Role.DOMAIN_EVENTS)) {
      if (callback.own()) {
        publish(around, entity, callback.method());
      }
    }
    if (entity.term().root() instanceof Term.Input && mayRegister(type)) {
      hidden.later(
          new Term.Computed(WRITTEN + declared, List.of(entity.term())), List.of(entity), around);
    }
  }

  /** Publishes what a method of an entity says is to be published. */
  private void publish(HiddenCalls.Around around, Known entity, MethodDecl method) {
    MethodSummary summary = frame.knowledge.summaries().apply(method.id());
    Known events = frame.element(hidden.run(method, summary, List.of(entity), around));
    List<String> made =
        instructions(method)
            .filter(Instruction.New.class::isInstance)
            .map(instruction -> ((Instruction.New) instruction).type().name())
            .distinct()
            .toList();
    made.forEach(type -> hidden.publish(around, Known.from(events.sources()), type));
    // What is kept in a field was registered when it was put there.
    if (made.isEmpty() && !(events.term() instanceof Term.Field)) {
      hidden.publish(around, events, element(method.returnType()).name());
    }
  }

  private static TypeRef element(TypeRef type) {
    return type instanceof TypeRef.Named named && named.arguments().size() == 1
        ? named.arguments().get(0)
        : type;
  }

  private boolean mayRegister(String entity) {
    return !frame.knowledge.listeners().all().isEmpty()
        && (!frame.knowledge.lifecycle().of(entity, Role.DOMAIN_EVENTS).isEmpty()
            || frame
                .knowledge
                .models()
                .type(entity, frame.knowledge.program().hierarchy())
                .filter(model -> model.role() == TypeModel.Role.AGGREGATE)
                .isPresent());
  }

  private static boolean isSame(Term one, Term other) {
    return one.isKnown() && one.alternatives().stream().anyMatch(other.alternatives()::contains);
  }

  /** Whether a function stands for an event that a callee has registered, or for its write. */
  static boolean isLatent(Term function) {
    return function instanceof Term.Computed computed
        && (computed.operation().startsWith(REGISTERED) || computed.operation().startsWith(WRITTEN))
        && computed.parts().size() == 1;
  }

  /** Registers or publishes here what a callee did with an entity that is known here. */
  void resume(Term.Computed latent, List<Known> arguments, HiddenCalls.Around around) {
    Known entity = Known.of(latent.parts().get(0));
    if (latent.operation().startsWith(WRITTEN)) {
      written(around, arguments.get(0), latent.operation().substring(WRITTEN.length()));
      return;
    }
    String[] words = latent.operation().substring(REGISTERED.length()).split(" ");
    Known event = arguments.get(0);
    for (int index = 1; index < Math.min(words.length, arguments.size()); index++) {
      frame.store(event.term(), words[index], arguments.get(index));
    }
    register(around, entity, event, words[0]);
  }

  /** Those functions that callers can know more of: of what they gave, or are given back. */
  static List<MethodSummary.Invocation> leaving(
      List<MethodSummary.Invocation> invocations, Term result) {
    return invocations.stream()
        .filter(
            invocation ->
                !isLatent(invocation.function())
                    || isSeen(((Term.Computed) invocation.function()).parts().get(0), result))
        .toList();
  }

  private static boolean isSeen(Term entity, Term result) {
    return entity.alternatives().stream().anyMatch(term -> term.root() instanceof Term.Input)
        || isSame(entity, result);
  }
}
