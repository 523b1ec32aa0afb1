// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Body;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The order in which the inputs of a body are numbered: receiver, captures, parameters. */
final class Inputs {
  private Inputs() {}

  /** The values that hold the inputs; the first is empty in a static body. */
  static List<Optional<Value>> of(Body body) {
    List<Optional<Value>> inputs = new ArrayList<>();
    inputs.add(body.receiver());
    body.captures().forEach(value -> inputs.add(Optional.of(value)));
    body.parameters().forEach(value -> inputs.add(Optional.of(value)));
    return inputs;
  }
}
