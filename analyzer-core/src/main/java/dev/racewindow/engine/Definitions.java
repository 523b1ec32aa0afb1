// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Isolation;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.Operand;
import dev.racewindow.models.Verb;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What objects say of the transactions that are begun by them: their settings where they are made,
 * in this body, in the class that keeps them in a field, or by the method that makes the bean.
 */
final class Definitions {
  /** How many objects, fields and methods are followed to where an object was made. */
  private static final int DEPTH = 4;

  private final Knowledge knowledge;

  Definitions(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The settings of a transaction; empty where nothing was set. */
  record Definition(
      Optional<Guard.Propagation> propagation, Optional<Isolation> isolation, boolean readOnly) {
    /** Nothing is set. */
    static final Definition NONE = new Definition(Optional.empty(), Optional.empty(), false);

    /** These settings, with others beside them. */
    Definition plus(Definition other) {
      return new Definition(
          other.propagation.or(() -> propagation),
          other.isolation.or(() -> isolation),
          readOnly || other.readOnly);
    }

    /** The setting that a constant names, whatever it is prefixed with. */
    static Definition of(String constant) {
      String name = constant.substring(constant.lastIndexOf('.') + 1);
      return new Definition(
          Arrays.stream(Guard.Propagation.values())
              .filter(value -> name.endsWith("PROPAGATION_" + value.name()))
              .findFirst(),
          Transactions.isolation(name),
          name.equals("true"));
    }
  }

  /** What an object says that is a value of a body of a class. */
  Definition of(Body body, String owner, Value value) {
    return of(new Place(body, owner), value, 0);
  }

  /** A body, and the class that it is in. */
  private record Place(Body body, String owner) {
    Stream<Instruction> instructions() {
      return body.blocks().stream().flatMap(block -> block.instructions().stream());
    }

    Optional<Instruction> definition(Value value) {
      return instructions()
          .filter(
              instruction ->
                  instruction instanceof Instruction.Defining defining
                      && defining.target().equals(value))
          .findFirst();
    }
  }

  private Definition of(Place place, Value value, int depth) {
    if (depth > DEPTH) {
      return Definition.NONE;
    }
    Optional<Instruction> made = place.definition(value);
    Definition definition = Definition.NONE;
    if (made.isEmpty() && place.body().parameters().contains(value)) {
      definition = bean(new Beans(knowledge).of(place.body(), place.owner(), value), depth);
    } else if (made.isEmpty() && place.body().captures().contains(value)) {
      definition = captured(place, value, depth);
    } else if (made.isPresent() && made.get() instanceof Instruction.LoadField load) {
      definition = field(place, load.field().name(), depth);
    } else if (made.isPresent() && made.get() instanceof Instruction.Call call) {
      definition = result(place, call, depth);
    }
    return definition.plus(settings(place, value, depth));
  }

  /** What an object says that a function has from the body around it. */
  private Definition captured(Place place, Value value, int depth) {
    int index = place.body().captures().indexOf(value);
    for (MethodDecl method : methods(place.owner())) {
      for (Body around : method.body().stream().flatMap(Definitions::withFunctions).toList()) {
        Place outer = new Place(around, place.owner());
        Optional<Instruction.Closure> closure =
            closures(around).filter(one -> one.body().equals(place.body())).findFirst();
        if (closure.isPresent()) {
          return of(outer, closure.get().captures().get(index), depth + 1);
        }
      }
    }
    return Definition.NONE;
  }

  private static Stream<Body> withFunctions(Body body) {
    return Stream.concat(
        Stream.of(body), closures(body).flatMap(closure -> withFunctions(closure.body())));
  }

  private static Stream<Instruction.Closure> closures(Body body) {
    return body.blocks().stream()
        .flatMap(block -> block.instructions().stream())
        .filter(Instruction.Closure.class::isInstance)
        .map(Instruction.Closure.class::cast);
  }

  private List<MethodDecl> methods(String owner) {
    return knowledge.program().type(owner).map(TypeDecl::methods).orElse(List.of());
  }

  /** What is set of an object in a body, its constructor included. */
  private Definition settings(Place place, Value value, int depth) {
    Definition definition = Definition.NONE;
    for (Instruction instruction : place.instructions().toList()) {
      if (instruction instanceof Instruction.Call call
          && call.receiver().filter(receiver -> isSame(place, receiver, value)).isPresent()) {
        definition = definition.plus(setting(place, call, depth));
      }
    }
    return definition;
  }

  /** Whether two values are one object: the same value, or read from the same field. */
  private static boolean isSame(Place place, Value one, Value other) {
    return one.equals(other)
        || place.definition(one).orElse(null) instanceof Instruction.LoadField first
            && (place.definition(other).orElse(null) instanceof Instruction.LoadField second
                    && first.field().name().equals(second.field().name())
                || stores(place, first.field().name()).anyMatch(other::equals));
  }

  private static Stream<Value> stores(Place place, String field) {
    return place
        .instructions()
        .filter(Instruction.StoreField.class::isInstance)
        .map(Instruction.StoreField.class::cast)
        .filter(store -> store.field().name().equals(field))
        .map(Instruction.StoreField::value);
  }

  private Definition setting(Place place, Instruction.Call call, int depth) {
    Optional<CallModel> model = model(place, call);
    Optional<Value> argument =
        model
            .filter(found -> found.does() == Verb.DEFINE)
            .flatMap(CallModel::value)
            .filter(Operand.Argument.class::isInstance)
            .map(operand -> ((Operand.Argument) operand).index())
            .filter(index -> index < call.arguments().size())
            .map(call.arguments()::get);
    if (argument.isEmpty()) {
      return Definition.NONE;
    }
    Optional<String> constant = constant(place, argument.get()).map(model.get()::constant);
    return constant.isPresent()
        ? Definition.of(constant.get())
        : of(place, argument.get(), depth + 1);
  }

  private Optional<CallModel> model(Place place, Instruction.Call call) {
    TypeRef receiver = call.receiver().map(place.body()::typeOf).orElse(TypeRef.UNKNOWN);
    return knowledge
        .models()
        .call(call.callee(), receiver, knowledge.program().hierarchy())
        .map(matched -> matched.model());
  }

  private Optional<String> constant(Place place, Value value) {
    Instruction made = place.definition(value).orElse(null);
    if (made instanceof Instruction.LoadField load && load.object().isEmpty()) {
      return Optional.of(own(load.field()).orElse(load.field().name()));
    }
    if (made instanceof Instruction.Constant constant) {
      return constant.literal() instanceof Literal.Text text
          ? Optional.of(text.value())
          : Optional.of(constant.literal().toString());
    }
    return Optional.empty();
  }

  /** What a constant of the program stands for: a number, or another constant. */
  private Optional<String> own(FieldRef field) {
    return knowledge.program().type(field.owner().name()).stream()
        .flatMap(type -> type.fields().stream())
        .filter(each -> each.name().equals(field.name()))
        .flatMap(each -> each.constant().stream())
        .map(Object::toString)
        .findFirst();
  }

  /** What an object in a field says, by all that the field's class does with it. */
  private Definition field(Place user, String field, int depth) {
    Definition definition = bean(new Beans(knowledge).of(user.owner(), field), depth);
    for (MethodDecl method : methods(user.owner())) {
      if (method.body().isEmpty() || method.body().get().equals(user.body())) {
        continue;
      }
      Place place = new Place(method.body().get(), user.owner());
      List<Value> objects = new ArrayList<>(stores(place, field).toList());
      place
          .instructions()
          .filter(
              instruction ->
                  instruction instanceof Instruction.LoadField load
                      && load.field().name().equals(field))
          .findFirst()
          .ifPresent(load -> objects.add(((Instruction.LoadField) load).target()));
      for (Value object : objects) {
        boolean loaded = place.definition(object).orElse(null) instanceof Instruction.LoadField;
        definition =
            definition.plus(loaded ? settings(place, object, depth) : of(place, object, depth + 1));
      }
    }
    return definition;
  }

  /** What the result of a method of the program says. */
  private Definition result(Place place, Instruction.Call call, int depth) {
    List<MethodDecl> targets =
        knowledge
            .targets()
            .of(call.callee(), call.receiver().map(place.body()::typeOf).orElse(TypeRef.UNKNOWN));
    return targets.size() == 1 ? returned(targets.get(0), depth) : Definition.NONE;
  }

  private Definition returned(MethodDecl method, int depth) {
    Definition definition = Definition.NONE;
    if (method.body().isPresent()) {
      Place place = new Place(method.body().get(), method.id().owner());
      for (Block block : method.body().get().blocks()) {
        if (block.terminator() instanceof Terminator.Return back && back.value().isPresent()) {
          definition = definition.plus(of(place, back.value().get(), depth + 1));
        }
      }
    }
    return definition;
  }

  private Definition bean(Optional<MethodDecl> maker, int depth) {
    return maker.map(method -> returned(method, depth)).orElse(Definition.NONE);
  }
}
