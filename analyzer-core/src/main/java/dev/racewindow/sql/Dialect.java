// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

/** The language that a statement text is written in. */
public enum Dialect {
  /**
   * SQL of PostgreSQL, MySQL, SQL Server, Oracle or H2, with the placeholders of Java libraries.
   */
  SQL,
  /** Jakarta Persistence query language, or HQL. */
  JPQL
}
