// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.List;

/**
 * A statement that may define a table.
 *
 * @param dbms databases that the formatted changelog around it names; empty for all
 */
record SqlStatement(List<Token> tokens, String dbms) {
  SqlStatement {
    tokens = List.copyOf(tokens);
  }
}
