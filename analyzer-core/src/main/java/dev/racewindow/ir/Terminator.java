// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.Optional;

/** How a block ends normally. */
public sealed interface Terminator {
  /** Where it stands in the source. */
  Span span();

  /** On to one block. */
  record Goto(int target, Span span) implements Terminator {}

  /** On to one of two blocks; {@code switch} is a chain of these. */
  record Branch(Value condition, int ifTrue, int ifFalse, Span span) implements Terminator {}

  /** Back to the caller. */
  record Return(Optional<Value> value, Span span) implements Terminator {}

  /** An exception: to the first matching handler of the block, else to the caller. */
  record Throw(Value exception, Span span) implements Terminator {}
}
