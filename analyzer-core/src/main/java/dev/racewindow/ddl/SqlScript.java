// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the steps of an SQL script. */
final class SqlScript {
  private SqlScript() {}

  /**
   * The steps of a script, in order.
   *
   * @param start the file and its first line, for the places of keys
   * @param mySql whether it is known to be MySQL's
   */
  static List<Step> read(Reader reader, Place start, boolean mySql) throws IOException {
    List<Step> steps = new ArrayList<>();
    DdlReader ddl = new DdlReader(start.path());
    SqlScanner scanner = new SqlScanner(reader, start.line(), mySql);
    for (Optional<SqlStatement> next = scanner.next(); next.isPresent(); next = scanner.next()) {
      SqlStatement statement = next.get();
      List<Change> changes =
          statement.tokens().get(0).isWord("do")
              ? block(statement.tokens(), ddl)
              : ddl.read(statement.tokens());
      if (!changes.isEmpty()) {
        steps.add(new Step.Apply(changes, statement.dbms()));
      }
    }
    return steps;
  }

  /**
   * The changes of an anonymous block, as scripts use it to do something only once. Whether its
   * conditions hold is not known; that what it makes is there in the end is why it was written.
   */
  private static List<Change> block(List<Token> tokens, DdlReader ddl) throws IOException {
    List<Change> changes = new ArrayList<>();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.STRING) {
        SqlScanner body = SqlScanner.ofBody(token.text(), token.line());
        for (Optional<SqlStatement> next = body.next(); next.isPresent(); next = body.next()) {
          changes.addAll(ddl.read(DdlReader.withinBlock(next.get().tokens())));
        }
      }
    }
    return changes;
  }
}
