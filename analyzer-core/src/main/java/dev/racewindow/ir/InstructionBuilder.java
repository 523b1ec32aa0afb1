// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;
import java.util.Optional;

/** The half of {@link BodyBuilder} that appends instructions to the current block. */
public abstract sealed class InstructionBuilder permits BodyBuilder {
  abstract Value newValue();

  abstract void append(Instruction instruction);

  abstract Optional<Value> currentReceiver();

  private <T extends Instruction.Defining> Value define(T instruction) {
    append(instruction);
    return instruction.target();
  }

  /** A literal. */
  public Value constant(Literal literal, Span span) {
    return define(new Instruction.Constant(newValue(), literal, span));
  }

  /** The exception at the start of a handler block. */
  public Value caught(List<TypeRef> types, Span span) {
    return define(new Instruction.Caught(newValue(), types, span));
  }

  /** Read of an ambiguous name. */
  public Value loadName(List<String> segments, Span span) {
    return define(new Instruction.LoadName(newValue(), segments, span));
  }

  /** Write of an ambiguous name. */
  public void storeName(List<String> segments, Value value, Span span) {
    append(new Instruction.StoreName(segments, value, span));
  }

  /** Read of a field of an object. */
  public Value loadField(Value object, FieldRef field, Span span) {
    return define(new Instruction.LoadField(newValue(), Optional.of(object), field, span));
  }

  /** Read of a static field. */
  public Value loadStatic(FieldRef field, Span span) {
    return define(new Instruction.LoadField(newValue(), Optional.empty(), field, span));
  }

  /** Write of a field of an object. */
  public void storeField(Value object, FieldRef field, Value value, Span span) {
    append(new Instruction.StoreField(Optional.of(object), field, value, span));
  }

  /** Write of a static field. */
  public void storeStatic(FieldRef field, Value value, Span span) {
    append(new Instruction.StoreField(Optional.empty(), field, value, span));
  }

  /** Write of an array element. */
  public void storeElement(Value array, Value index, Value value, Span span) {
    append(new Instruction.StoreElement(array, index, value, span));
  }

  /** A computation whose type follows from its operands. */
  public Value operation(Operator operator, List<Value> operands, Span span) {
    return operation(operator, operands, TypeRef.UNKNOWN, span);
  }

  /** A computation that names a type: a cast, a test, an array. */
  public Value operation(Operator operator, List<Value> operands, TypeRef type, Span span) {
    return define(new Instruction.Operation(newValue(), operator, operands, type, span));
  }

  /** A call with a receiver. */
  public Value call(Callee callee, Value receiver, List<Value> arguments, Span span) {
    return define(new Instruction.Call(newValue(), callee, Optional.of(receiver), arguments, span));
  }

  /** A call without a receiver. */
  public Value call(Callee callee, List<Value> arguments, Span span) {
    return define(new Instruction.Call(newValue(), callee, Optional.empty(), arguments, span));
  }

  /** Creation of an object or array; of an object the constructor call must follow. */
  public Value create(TypeRef type, Span span) {
    return define(new Instruction.New(newValue(), type, span));
  }

  /** A lambda expression; it gets the receiver of the body that is built. */
  public Value closure(TypeRef type, List<Value> captures, Body body, Span span) {
    return define(
        new Instruction.Closure(newValue(), type, currentReceiver(), captures, body, span));
  }

  /** A method reference; it gets the receiver of the body that is built. */
  public Value methodReference(MethodName name, Optional<Value> object, Span span) {
    return define(
        new Instruction.MethodReference(
            newValue(),
            object,
            name.type(),
            name.name(),
            name.superCall(),
            currentReceiver(),
            span));
  }

  /** {@code synchronized} is entered or left. */
  public void monitor(boolean enter, Value lock, Span span) {
    append(new Instruction.Monitor(enter, lock, span));
  }

  /** Source that is not understood. */
  public Value unknown(String reason, Span span) {
    return define(new Instruction.Unknown(newValue(), reason, span));
  }

  /**
   * What a method reference names.
   *
   * @param type the name before the {@code ::} where it may be a type, else unknown
   */
  public record MethodName(TypeRef type, String name, boolean superCall) {}
}
