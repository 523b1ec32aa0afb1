// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/**
 * What an {@link Instruction.Operation} computes. {@code &&}, {@code ||} and {@code ?:} are
 * branches, not operators; assignment operators and increments are an operation and a store.
 */
public enum Operator {
  ADD,
  SUBTRACT,
  MULTIPLY,
  DIVIDE,
  REMAINDER,
  /** String concatenation where the front end is sure of it; {@link #ADD} otherwise. */
  CONCAT,
  EQUAL,
  NOT_EQUAL,
  LESS,
  LESS_OR_EQUAL,
  GREATER,
  GREATER_OR_EQUAL,
  NOT,
  NEGATE,
  BIT_AND,
  BIT_OR,
  BIT_XOR,
  BIT_NOT,
  SHIFT,
  /** Conversion to {@link Instruction.Operation#type()}; one operand. */
  CAST,
  /** Test against {@link Instruction.Operation#type()}; one operand. */
  INSTANCE_OF,
  /** Array element; operands are the array and the index. */
  ELEMENT,
  /** Array length. */
  LENGTH,
  /** Array of the operands. */
  ARRAY,
  /**
   * The next element of an enhanced {@code for} over the operand (JLS 14.14.2), an iterable or
   * array; defined once an iteration.
   */
  NEXT,
  /** Whether an enhanced {@code for} over the operand has a further element. */
  HAS_NEXT
}
