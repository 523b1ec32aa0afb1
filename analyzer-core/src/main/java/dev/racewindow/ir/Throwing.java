// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.Optional;

/**
 * Which instructions may throw an exception that a program handles.
 *
 * <p>Errors of the virtual machine that any instruction may raise (JLS 11.1.3: out of memory, class
 * initialization) do not count, nor does unboxing of {@code null} in arithmetic.
 */
final class Throwing {
  private Throwing() {}

  static boolean mayThrow(Instruction instruction, Optional<Value> receiver) {
    if (instruction instanceof Instruction.Operation operation) {
      return mayThrow(operation.operator());
    }
    if (instruction instanceof Instruction.LoadField load) {
      return load.object().isPresent() && !load.object().equals(receiver);
    }
    if (instruction instanceof Instruction.StoreField store) {
      return store.object().isPresent() && !store.object().equals(receiver);
    }
    if (instruction instanceof Instruction.LoadName load) {
      return load.segments().size() > 1;
    }
    if (instruction instanceof Instruction.StoreName store) {
      return store.segments().size() > 1;
    }
    if (instruction instanceof Instruction.Monitor monitor) {
      return monitor.enter();
    }
    if (instruction instanceof Instruction.New creation) {
      return creation.type() instanceof TypeRef.Array;
    }
    if (instruction instanceof Instruction.MethodReference reference) {
      return reference.object().isPresent();
    }
    return instruction instanceof Instruction.Call
        || instruction instanceof Instruction.StoreElement
        || instruction instanceof Instruction.Unknown;
  }

  private static boolean mayThrow(Operator operator) {
    return switch (operator) {
      case DIVIDE, REMAINDER, CAST, ELEMENT, LENGTH, NEXT, HAS_NEXT -> true;
      case ADD, SUBTRACT, MULTIPLY, CONCAT, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL -> false;
      case GREATER, GREATER_OR_EQUAL, NOT, NEGATE, BIT_AND, BIT_OR, BIT_XOR, BIT_NOT -> false;
      case SHIFT, INSTANCE_OF, ARRAY -> false;
    };
  }
}
