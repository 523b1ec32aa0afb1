// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Location;
import dev.racewindow.sql.Dialect;
import dev.racewindow.sql.Parsed;
import dev.racewindow.sql.SqlParser;
import dev.racewindow.sql.Statement;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** The statement texts of the program, understood or counted. Safe for use by several threads. */
final class Statements {
  private final SqlParser parser = new SqlParser();
  private final SortedSet<Location> unread = new ConcurrentSkipListSet<>();
  private final SortedSet<Location> read = new ConcurrentSkipListSet<>();

  /** The statement, empty if the text is not understood. */
  Optional<Statement> parse(String text, boolean jpql) {
    return parser.parse(text, jpql ? Dialect.JPQL : Dialect.SQL)
            instanceof Parsed.Understood understood
        ? Optional.of(understood.statement())
        : Optional.empty();
  }

  /** Counts a call of which the statement is not known or not understood. */
  void addUnread(Location call) {
    unread.add(call);
  }

  /** Takes note that the statement of a call is understood: here, or by some caller. */
  void addRead(Location call) {
    read.add(call);
  }

  SortedSet<Location> unread() {
    SortedSet<Location> left = new TreeSet<>(unread);
    left.removeAll(read);
    return Collections.unmodifiableSortedSet(left);
  }
}
