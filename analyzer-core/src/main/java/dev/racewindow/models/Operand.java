// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/** A part of a modelled call. */
public sealed interface Operand {
  /** The object that the method is called on. */
  record Receiver() implements Operand {}

  /** An argument, counted from 0. */
  record Argument(int index) implements Operand {}

  /** All arguments from this one on: a variable arity parameter. */
  record ArgumentsFrom(int index) implements Operand {}
}
