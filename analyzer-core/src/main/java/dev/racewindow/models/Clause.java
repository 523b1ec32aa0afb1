// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

/** The clauses of a statement that calls write one by one. */
public enum Clause {
  /** {@code statement}: what kind of statement it is: select, update or delete. */
  STATEMENT,
  /** {@code select}: what is fetched; the last one that is written counts. */
  SELECT,
  /** {@code from}: the entity, with an alias; further ones are added. */
  FROM,
  /** {@code set}: assignments; further ones are added. */
  SET,
  /** {@code where}: conditions; further ones are added. */
  WHERE
}
