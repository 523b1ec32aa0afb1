// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.sql.SqlParser;
import dev.racewindow.sql.Statement;
import java.util.Optional;

/** The statement texts of the program, understood. */
final class Statements {
  /** The statement, empty if the text is not understood. */
  Optional<Statement> parse(String text, boolean jpql) {
    return SqlParser.parse(text, jpql ? SqlParser.Dialect.JPQL : SqlParser.Dialect.SQL).statement();
  }
}
