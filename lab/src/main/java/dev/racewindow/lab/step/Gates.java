// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.step;

import org.jspecify.annotations.Nullable;

/** Holds each thread's gate. */
final class Gates {
  static final ThreadLocal<@Nullable Gate> CURRENT = new ThreadLocal<>();

  private Gates() {}
}
