// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/** Where a call model finds the entity (or table) that a call is about. */
public sealed interface EntitySource {
  /** A type argument of the type that the model matched, counted from 0. */
  record TypeArgument(int index) implements EntitySource {}

  /** The class that a class literal names. */
  record ClassIn(Operand operand) implements EntitySource {}

  /** The static type of an operand, or its element type where it is a collection or array. */
  record TypeOf(Operand operand) implements EntitySource {}
}
