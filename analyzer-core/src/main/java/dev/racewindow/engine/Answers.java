// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.BlockValues;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Value;

/**
 * Whether a body looks at a value at all: a lock that is only tried, with no such look, is none.
 */
final class Answers {
  private Answers() {}

  /** Whether some instruction, or the end of some block, reads a value. */
  static boolean isRead(Body body, Value value) {
    return body.blocks().stream().anyMatch(block -> reads(block, value));
  }

  private static boolean reads(Block block, Value value) {
    return block.instructions().stream()
            .anyMatch(instruction -> BlockValues.uses(instruction).contains(value))
        || BlockValues.use(block.terminator()).filter(value::equals).isPresent();
  }
}
