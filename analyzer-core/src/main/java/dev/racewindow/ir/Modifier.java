// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

/** A modifier of a declaration that the analysis reads; others are dropped by the front ends. */
public enum Modifier {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  ABSTRACT,
  DEFAULT,
  SYNCHRONIZED,
  VOLATILE,
  TRANSIENT,
  NATIVE
}
