// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

/** How many processes run the program: a lock of the language reaches no further than one. */
public enum Instances {
  /** One, also while a new version is deployed. */
  SINGLE,
  /** Several, if only for the time of a deployment. */
  MANY
}
