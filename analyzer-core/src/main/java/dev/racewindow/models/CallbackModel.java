// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/** How a library calls a method that the program implements for it. */
public record CallbackModel(String library, Role role) {
  /** Who calls: the closed vocabulary of {@code role:} under {@code callbacks:}. */
  public enum Role {
    /** By several callers at once. */
    ENTRY_POINT,
    /** When an object is published that its parameter accepts, in the publisher's thread. */
    LISTENER,
    /** Never by two callers at once: at start-up, in a migration. */
    NOT_CONCURRENT,
    /** Of an object with advice: its place among others, the lowest outermost. */
    TELLS_ORDER,
    /** When its object is saved: whether it is to be inserted. */
    TELLS_NEW
  }
}
