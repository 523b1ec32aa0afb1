// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Which values instructions and terminators read, and the same ones with other values. */
public final class BlockValues {
  private BlockValues() {}

  /** The values that an instruction reads, in the order of its components. */
  public static List<Value> uses(Instruction instruction) {
    List<Value> values = new ArrayList<>();
    rename(
        instruction,
        value -> {
          values.add(value);
          return value;
        });
    if (instruction instanceof Instruction.Defining) {
      values.remove(0);
    }
    return values;
  }

  /** The value that a terminator reads, if any. */
  public static Optional<Value> use(Terminator terminator) {
    if (terminator instanceof Terminator.Branch branch) {
      return Optional.of(branch.condition());
    }
    if (terminator instanceof Terminator.Return exit) {
      return exit.value();
    }
    if (terminator instanceof Terminator.Throw raise) {
      return Optional.of(raise.exception());
    }
    return Optional.empty();
  }

  static List<Value> uses(Label block) {
    List<Value> values = new ArrayList<>();
    block.instructions.forEach(instruction -> values.addAll(uses(instruction)));
    if (block.terminator != null) {
      use(block.terminator).ifPresent(values::add);
    }
    return values;
  }

  /** The same instruction over other values; a target is renamed first, then the operands. */
  static Instruction rename(Instruction instruction, UnaryOperator<Value> to) {
    if (instruction instanceof Instruction.Defining defining) {
      return renameDefining(defining, to);
    }
    if (instruction instanceof Instruction.StoreField i) {
      return new Instruction.StoreField(
          i.object().map(to), i.field(), to.apply(i.value()), i.span());
    }
    if (instruction instanceof Instruction.StoreName i) {
      return new Instruction.StoreName(i.segments(), to.apply(i.value()), i.span());
    }
    if (instruction instanceof Instruction.StoreElement i) {
      return new Instruction.StoreElement(
          to.apply(i.array()), to.apply(i.index()), to.apply(i.value()), i.span());
    }
    if (instruction instanceof Instruction.Monitor i) {
      return new Instruction.Monitor(i.enter(), to.apply(i.lock()), i.span());
    }
    throw new IllegalStateException("instruction of an unknown kind: " + instruction);
  }

  private static Instruction renameDefining(
      Instruction.Defining instruction, UnaryOperator<Value> to) {
    Value target = to.apply(instruction.target());
    if (instruction instanceof Instruction.Constant i) {
      return new Instruction.Constant(target, i.literal(), i.span());
    }
    if (instruction instanceof Instruction.Phi i) {
      SortedMap<Integer, Value> inputs = new TreeMap<>();
      i.inputs().forEach((block, value) -> inputs.put(block, to.apply(value)));
      return new Instruction.Phi(target, inputs, i.span());
    }
    if (instruction instanceof Instruction.Caught i) {
      return new Instruction.Caught(target, i.types(), i.span());
    }
    if (instruction instanceof Instruction.LoadName i) {
      return new Instruction.LoadName(target, i.segments(), i.span());
    }
    if (instruction instanceof Instruction.LoadField i) {
      return new Instruction.LoadField(target, i.object().map(to), i.field(), i.span());
    }
    if (instruction instanceof Instruction.Operation i) {
      List<Value> operands = i.operands().stream().map(to).toList();
      return new Instruction.Operation(target, i.operator(), operands, i.type(), i.span());
    }
    if (instruction instanceof Instruction.New i) {
      return new Instruction.New(target, i.type(), i.span());
    }
    if (instruction instanceof Instruction.Unknown i) {
      return new Instruction.Unknown(target, i.reason(), i.span());
    }
    return renameCall(instruction, target, to);
  }

  private static Instruction renameCall(
      Instruction.Defining instruction, Value target, UnaryOperator<Value> to) {
    if (instruction instanceof Instruction.Call i) {
      Optional<Value> receiver = i.receiver().map(to);
      List<Value> arguments = i.arguments().stream().map(to).toList();
      return new Instruction.Call(target, i.callee(), receiver, arguments, i.span());
    }
    if (instruction instanceof Instruction.Closure i) {
      Optional<Value> receiver = i.receiver().map(to);
      List<Value> captures = i.captures().stream().map(to).toList();
      return new Instruction.Closure(target, i.type(), receiver, captures, i.body(), i.span());
    }
    if (instruction instanceof Instruction.MethodReference i) {
      Optional<Value> object = i.object().map(to);
      Optional<Value> receiver = i.receiver().map(to);
      return new Instruction.MethodReference(
          target, object, i.type(), i.name(), i.superCall(), receiver, i.span());
    }
    throw new IllegalStateException("instruction of an unknown kind: " + instruction);
  }
}
