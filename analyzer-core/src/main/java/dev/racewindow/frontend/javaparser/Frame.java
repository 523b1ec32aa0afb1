// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

import dev.racewindow.ir.Label;
import dev.racewindow.ir.Label.TryHandler;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a jump out of nested statements may end at or has to pass, innermost first. */
sealed interface Frame {
  /** The frame around this one. */
  @Nullable Frame outer();

  /**
   * A statement that jumps within it refer to.
   *
   * @param plain whether a {@code break} without label ends it
   * @param continueTo absent for labelled statements and switches
   */
  record Target(
      @Nullable Frame outer,
      Set<String> labels,
      boolean plain,
      Label breakTo,
      @Nullable Label continueTo)
      implements Frame {}

  /** A switch expression, which {@code yield} ends. */
  record Yield(@Nullable Frame outer, Object result, Label end) implements Frame {}

  /**
   * A {@code finally} block or the exit of a monitor, which every jump through it must run.
   *
   * @param region the handlers in force around it
   * @param scope the names that are known to it
   */
  record Cleanup(@Nullable Frame outer, List<TryHandler> region, LocalScope scope, Runnable code)
      implements Frame {}
}
