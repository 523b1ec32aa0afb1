// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.List;

/** The types of operations (JLS 15.15 to 15.24). */
final class Operations {
  private static final String ITERABLE = "java.lang.Iterable";

  private Operations() {}

  /** Records the type of the result; an addition of strings becomes a concatenation. */
  static Instruction.Operation link(Frame frame, Instruction.Operation operation) {
    Operator operator = operation.operator();
    if (operator == Operator.ADD && hasString(frame, operation.operands())) {
      operator = Operator.CONCAT;
    }
    if (operator == Operator.EQUAL && operation.operands().size() == 2) {
      Value left = operation.operands().get(0);
      Value right = operation.operands().get(1);
      frame.enumConstant(right, frame.typeOf(left));
      frame.enumConstant(left, frame.typeOf(right));
    }
    TypeRef type = type(frame, operator, operation);
    frame.setType(operation.target(), type);
    return new Instruction.Operation(
        operation.target(), operator, operation.operands(), operation.type(), operation.span());
  }

  private static boolean hasString(Frame frame, List<Value> operands) {
    return operands.stream().anyMatch(each -> frame.typeOf(each).equals(Types.STRING));
  }

  private static TypeRef type(Frame frame, Operator operator, Instruction.Operation operation) {
    return switch (operator) {
      case CONCAT -> Types.STRING;
      case EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_OR_EQUAL,
          GREATER,
          GREATER_OR_EQUAL,
          NOT,
          INSTANCE_OF,
          HAS_NEXT ->
          Types.BOOLEAN;
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER, BIT_AND, BIT_OR, BIT_XOR -> {
        TypeRef left = operand(frame, operation, 0);
        yield operation.operands().size() < 2
            ? Types.promote(left, left)
            : Types.promote(left, operand(frame, operation, 1));
      }
      case NEGATE, BIT_NOT, SHIFT -> {
        TypeRef first = operand(frame, operation, 0);
        yield Types.promote(first, first);
      }
      case CAST -> operation.type();
      case LENGTH -> Types.INT;
      case ELEMENT ->
          operand(frame, operation, 0) instanceof TypeRef.Array array
              ? array.element()
              : TypeRef.UNKNOWN;
      case ARRAY -> array(frame, operation);
      case NEXT -> next(frame, operand(frame, operation, 0));
    };
  }

  private static TypeRef operand(Frame frame, Instruction.Operation operation, int index) {
    return index < operation.operands().size()
        ? frame.typeOf(operation.operands().get(index))
        : TypeRef.UNKNOWN;
  }

  private static TypeRef array(Frame frame, Instruction.Operation operation) {
    if (!Types.isUnknown(operation.type())) {
      return operation.type();
    }
    TypeRef element = TypeRef.UNKNOWN;
    for (Value each : operation.operands()) {
      element = frame.home.unifier().join(element, frame.typeOf(each));
    }
    return Types.isUnknown(element) ? element : new TypeRef.Array(element);
  }

  private static TypeRef next(Frame frame, TypeRef collection) {
    if (collection instanceof TypeRef.Array array) {
      return array.element();
    }
    TypeRef type = Receivers.classOf(frame, collection);
    List<TypeRef> arguments = frame.home.context().index().argumentsFor(type, ITERABLE);
    return arguments.size() == 1 ? Types.upper(arguments.get(0)) : TypeRef.UNKNOWN;
  }
}
