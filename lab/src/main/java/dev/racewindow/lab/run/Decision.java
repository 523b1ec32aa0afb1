// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chooser said, kept until the scheduler asks: it may be asked on a caller's thread.
 *
 * @param next a caller, or {@link Chooser#STOP}
 * @param thrown what the chooser threw instead, or null
 */
record Decision(int next, @Nullable RuntimeException thrown) {

  static Decision of(Chooser chooser, Choice choice, List<Event> events) {
    try {
      return new Decision(chooser.choose(choice, events), null);
    } catch (RuntimeException e) {
      return new Decision(Chooser.STOP, e);
    }
  }

  /** The answer; throws what the chooser threw. */
  int caller() {
    if (thrown != null) {
      throw thrown;
    }
    return next;
  }
}
