// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.frontend.javaparser;

/** What an annotation makes Lombok generate, as {@code generated-members.properties} says it. */
enum LombokFeature {
  GETTERS,
  SETTERS,
  WITHERS,
  NO_ARGS,
  REQUIRED_ARGS,
  ALL_ARGS,
  /** Like {@link #REQUIRED_ARGS} where nothing else makes a constructor. */
  DEFAULT_REQUIRED_ARGS,
  /** Like {@link #ALL_ARGS} where nothing else makes a constructor. */
  DEFAULT_ALL_ARGS,
  /** Fields are private and final. */
  FINAL_FIELDS,
  NON_FINAL,
  NON_NULL,
  BUILDER,
  SUPER_BUILDER,
  /** A builder also adds single elements. */
  SINGULAR,
  /** How accessors are named, and that setters return the object. */
  ACCESSORS,
  SYNCHRONIZED
}
