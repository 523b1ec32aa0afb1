// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Handler;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a linked body down: inference variables are replaced by what they turned out to be, names
 * that were types vanish, values are numbered anew in the order of the text.
 */
final class BodyFinisher {
  private final Frame frame;
  private final Frame.Linked linked;
  private final Map<Value, Value> numbers = new HashMap<>();
  private final List<Instruction> strays = new ArrayList<>();

  private BodyFinisher(Frame.Linked linked) {
    this.linked = linked;
    this.frame = linked.frame();
  }

  /** The body; to be called once all types of the method around it are known. */
  static Body finish(Frame.Linked linked) {
    return new BodyFinisher(linked).body();
  }

  private Body body() {
    Body body = frame.body;
    body.receiver().ifPresent(this::number);
    body.captures().forEach(this::number);
    body.parameters().forEach(this::number);
    for (List<Instruction> instructions : linked.blocks()) {
      for (Instruction instruction : instructions) {
        if (instruction instanceof Instruction.Defining defining && !isTypeName(defining)) {
          number(defining.target());
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : body.blocks()) {
      blocks.add(block(block, linked.blocks().get(blocks.size())));
    }
    if (!strays.isEmpty()) {
      blocks.set(0, withStrays(blocks.get(0)));
    }
    return new Body(
        body.receiver().map(this::value),
        values(body.captures()),
        values(body.parameters()),
        blocks,
        types(),
        names());
  }

  /** Names that were taken for types but are used as values need a definition all the same. */
  private Block withStrays(Block entry) {
    List<Instruction> instructions = new ArrayList<>(strays);
    instructions.addAll(entry.instructions());
    return new Block(entry.id(), instructions, entry.terminator(), entry.handlers());
  }

  private void number(Value value) {
    numbers.put(value, new Value(numbers.size()));
  }

  private boolean isTypeName(Instruction.Defining instruction) {
    return frame.typeNames().contains(instruction.target());
  }

  private SortedMap<Value, TypeRef> types() {
    SortedMap<Value, TypeRef> result = new TreeMap<>();
    numbers.forEach(
        (old, value) -> result.put(value, type(frame.types().getOrDefault(old, TypeRef.UNKNOWN))));
    return result;
  }

  private SortedMap<Value, String> names() {
    SortedMap<Value, String> result = new TreeMap<>();
    frame.body.names().forEach((old, name) -> putName(result, old, name));
    return result;
  }

  private void putName(SortedMap<Value, String> names, Value old, String name) {
    Value value = numbers.get(frame.original(old));
    if (value != null) {
      names.putIfAbsent(value, name);
    }
  }

  private Block block(Block block, List<Instruction> instructions) {
    List<Instruction> result = new ArrayList<>(instructions.size());
    for (Instruction instruction : instructions) {
      if (!(instruction instanceof Instruction.Defining defining && isTypeName(defining))) {
        result.add(instruction(instruction));
      }
    }
    List<Handler> handlers = new ArrayList<>();
    for (Handler handler : block.handlers()) {
      handlers.add(new Handler(frame.home.scope().types(handler.types()), handler.target()));
    }
    return new Block(block.id(), result, terminator(block.terminator()), handlers);
  }

  private Terminator terminator(Terminator terminator) {
    if (terminator instanceof Terminator.Branch branch) {
      return new Terminator.Branch(
          value(branch.condition()), branch.ifTrue(), branch.ifFalse(), branch.span());
    }
    if (terminator instanceof Terminator.Return ret) {
      return new Terminator.Return(ret.value().map(this::value), ret.span());
    }
    if (terminator instanceof Terminator.Throw raise) {
      return new Terminator.Throw(value(raise.exception()), raise.span());
    }
    return terminator;
  }

  private TypeRef type(TypeRef type) {
    return Types.upper(frame.home.unifier().finish(type));
  }

  private Value value(Value value) {
    Value original = frame.original(value);
    Value number = numbers.get(original);
    if (number != null) {
      return number;
    }
    if (!frame.typeNames().contains(original)) {
      throw new IllegalStateException("the value " + value + " is not defined");
    }
    number(original);
    Value stray = new Value(numbers.size() - 1);
    strays.add(new Instruction.Unknown(stray, "type name used as a value", Span.NONE));
    return stray;
  }

  private Optional<Value> value(Optional<Value> value) {
    return value.map(this::value);
  }

  private List<Value> values(List<Value> values) {
    return values.stream().map(this::value).toList();
  }

  private Instruction instruction(Instruction each) {
    if (each instanceof Instruction.Call i) {
      return new Instruction.Call(
          value(i.target()),
          callee(i.callee()),
          value(i.receiver()),
          values(i.arguments()),
          i.span());
    }
    if (each instanceof Instruction.LoadField i) {
      return new Instruction.LoadField(
          value(i.target()), value(i.object()), field(i.field()), i.span());
    }
    if (each instanceof Instruction.StoreField i) {
      return new Instruction.StoreField(
          value(i.object()), field(i.field()), value(i.value()), i.span());
    }
    if (each instanceof Instruction.Constant i) {
      return new Instruction.Constant(value(i.target()), i.literal(), i.span());
    }
    if (each instanceof Instruction.Operation i) {
      return new Instruction.Operation(
          value(i.target()), i.operator(), values(i.operands()), type(i.type()), i.span());
    }
    if (each instanceof Instruction.Phi i) {
      SortedMap<Integer, Value> inputs = new TreeMap<>();
      i.inputs().forEach((block, input) -> inputs.put(block, value(input)));
      return new Instruction.Phi(value(i.target()), inputs, i.span());
    }
    return rarer(each);
  }

  private Instruction rarer(Instruction each) {
    if (each instanceof Instruction.New i) {
      return new Instruction.New(value(i.target()), type(i.type()), i.span());
    }
    if (each instanceof Instruction.Closure i) {
      Frame.Linked inner = frame.closure(i.target());
      return new Instruction.Closure(
          value(i.target()),
          type(i.type()),
          value(i.receiver()),
          values(i.captures()),
          inner == null ? i.body() : finish(inner),
          i.span());
    }
    if (each instanceof Instruction.StoreElement i) {
      return new Instruction.StoreElement(
          value(i.array()), value(i.index()), value(i.value()), i.span());
    }
    if (each instanceof Instruction.Caught i) {
      return new Instruction.Caught(value(i.target()), i.types(), i.span());
    }
    if (each instanceof Instruction.Monitor i) {
      return new Instruction.Monitor(i.enter(), value(i.lock()), i.span());
    }
    if (each instanceof Instruction.Unknown i) {
      return new Instruction.Unknown(value(i.target()), i.reason(), i.span());
    }
    throw new IllegalStateException("not linked: " + each);
  }

  private FieldRef field(FieldRef field) {
    return new FieldRef(type(field.owner()), field.name(), type(field.type()));
  }

  private Callee callee(Callee callee) {
    return new Callee(
        callee.dispatch(),
        type(callee.owner()),
        callee.name(),
        callee.parameterTypes(),
        type(callee.returnType()));
  }
}
