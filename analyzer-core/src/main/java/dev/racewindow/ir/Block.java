// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/**
 * Instructions that run one after the other.
 *
 * <p>Within the reach of a handler a block never defines a variable that the handler reads after an
 * instruction that may throw; so a handler sees each variable as it is at the end of the block.
 *
 * @param handlers innermost first
 */
public record Block(
    int id, List<Instruction> instructions, Terminator terminator, List<Handler> handlers) {
  public Block {
    instructions = List.copyOf(instructions);
    handlers = List.copyOf(handlers);
  }
}
