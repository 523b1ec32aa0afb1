// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Span;
import dev.racewindow.schema.Table;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes of nothing but the version of a row, which lock modes ask for: of two runs that have read
 * one version, one is refused. A row without a version has Hibernate throw.
 */
final class Increments {
  private final Frame frame;

  Increments(Frame frame) {
    this.frame = frame;
  }

  /** The version of this row is changed at the commit. */
  void add(Span span, Known row) {
    if (!(row.term() instanceof Term.Row found)) {
      return;
    }
    Check check = frame.facts.checks().get(found.check());
    Optional<String> version =
        check == null
            ? Optional.empty()
            : frame.knowledge.schema().of(check.resource()).flatMap(Table::version);
    if (check == null || version.isEmpty()) {
      return;
    }
    TreeSet<String> columns = new TreeSet<>(Set.of(version.get()));
    frame.facts.add(
        new Act(
            frame.id(span, check.resource()),
            frame.site(span),
            Act.Kind.MUTATION,
            check.resource(),
            found,
            Key.ANY,
            columns,
            columns,
            false,
            new TreeSet<>(),
            frame.controls(),
            frame.guards,
            version.get()));
  }
}
