// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.CallModel.Shape;
import java.util.Optional;
import java.util.TreeSet;

/** Makes acts of calls that write an object, with what the object's class does at a write. */
final class Writes {
  private final Frame frame;
  private final Calls calls;

  Writes(Frame frame, Calls calls) {
    this.frame = frame;
    this.calls = calls;
  }

  /**
   * Adds the act of a call.
   *
   * @param entity the class of what is written, if it is known
   * @return what is known of the call's result
   */
  Known add(Instruction.Call call, CallModel model, Act.Kind kind, Optional<TypeRef> entity) {
    Operands operands = new Operands(frame, call);
    Known target =
        model.value().map(value -> frame.element(operands.known(value))).orElse(Known.NOTHING);
    Optional<TypeRef> written = kind == Act.Kind.EFFECT ? entity : created(target).or(() -> entity);
    return add(call, model, new Subject(kind, target, written));
  }

  /**
   * What a call writes.
   *
   * @param entity its class, as far as it is known
   */
  private record Subject(Act.Kind kind, Known target, Optional<TypeRef> entity) {}

  /** The class of an entity that was created here: it may be a subclass of what is declared. */
  private Optional<TypeRef> created(Known target) {
    return target.term() instanceof Term.Created created
        ? Optional.<TypeRef>of(TypeRef.Named.of(created.type()))
            .filter(frame.knowledge.schema()::isManaged)
        : Optional.empty();
  }

  private Known add(Instruction.Call call, CallModel model, Subject subject) {
    Operands operands = new Operands(frame, call);
    Act.Kind kind = subject.kind();
    Known target = subject.target();
    Optional<TypeRef> entity = subject.entity();
    Resource resource = entity.map(frame.knowledge.schema()::resource).orElse(Resource.UNKNOWN);
    Key key = model.by().map(by -> Key.id(operands.known(by).term())).orElse(Key.ANY);
    WriteCallbacks.Write write =
        new WriteCallbacks.Write(call.span(), kind, target, entity.map(TypeRef::name).orElse(""));
    TreeSet<Source> data = new TreeSet<>(calls.callbacks().before(write));
    TreeSet<Control> controls = new TreeSet<>(frame.controls());
    // What ran first may have let only some through.
    controls.addAll(frame.conditional.getOrDefault(frame.position, new TreeSet<>()));
    data.addAll(frame.deepSources(target));
    if (kind == Act.Kind.EFFECT) {
      calls.arguments(call).forEach(argument -> data.addAll(frame.deepSources(argument)));
    }
    Act act =
        new Act(
            frame.id(call.span(), resource),
            frame.site(call.span()),
            kind,
            resource,
            target.term(),
            key,
            new TreeSet<>(),
            new TreeSet<>(),
            false,
            data,
            controls,
            frame.guards,
            Checks.text(call));
    frame.facts.add(act);
    if (kind == Act.Kind.DELETE) {
      new CascadingWrites(frame).deleted(act, write.entity());
    }
    if (kind != Act.Kind.EFFECT && target.term() instanceof Term.Created) {
      new CascadingWrites(frame).inserted(act, write.entity());
    }
    calls.callbacks().after(write);
    if (model.publishes()) {
      calls.events().written(around(call), target, write.entity());
    }
    return model.returns() == Shape.SAVED ? target : Known.NOTHING;
  }

  private HiddenCalls.Around around(Instruction.Call call) {
    return new HiddenCalls.Around(call.span(), new TreeSet<>(), frame.guards);
  }

  /** Has an object handed to the program's listeners when another is written. */
  Known register(Instruction.Call call, CallModel model) {
    Operands operands = new Operands(frame, call);
    model
        .value()
        .ifPresent(
            value ->
                calls
                    .events()
                    .register(
                        around(call),
                        operands.receiver(),
                        operands.known(value),
                        operands.type(value).name()));
    return operands.receiver();
  }

  /** Hands an object to the program's listeners. */
  Known publish(Instruction.Call call, CallModel model) {
    Operands operands = new Operands(frame, call);
    model
        .value()
        .ifPresent(
            value ->
                calls
                    .hidden()
                    .publish(around(call), operands.known(value), operands.type(value).name()));
    return Known.NOTHING;
  }
}
