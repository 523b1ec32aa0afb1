// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Value;

/** Questions about the values of a body. */
final class Values {
  private Values() {}

  /** The highest number in use; -1 for none. */
  static int highest(Body body) {
    int highest = body.receiver().map(Value::id).orElse(-1);
    for (Value value : body.captures()) {
      highest = Math.max(highest, value.id());
    }
    for (Value value : body.parameters()) {
      highest = Math.max(highest, value.id());
    }
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Defining defining) {
          highest = Math.max(highest, defining.target().id());
        }
      }
    }
    return highest;
  }
}
