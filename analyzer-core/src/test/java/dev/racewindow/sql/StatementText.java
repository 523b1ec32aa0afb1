// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import static java.util.stream.Collectors.joining;

import dev.racewindow.sql.Statement.Aggregate;
import dev.racewindow.sql.Statement.Binding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes a statement in one line, without what is empty, for tables of examples. */
final class StatementText {
  private StatementText() {}

  static String of(Statement statement) {
    List<String> parts = new ArrayList<>();
    parts.add(statement.kind() + statement.target().map(target -> " " + target).orElse(""));
    add(parts, "reads ", statement.tables());
    add(
        parts,
        "where ",
        statement.equalities().stream().map(e -> e.column() + "=" + binding(e.value())).toList());
    add(parts, "tests ", statement.predicateColumns());
    add(parts, "gets ", statement.selected());
    if (statement.aggregate() != Aggregate.NONE) {
      parts.add(statement.aggregate().toString());
    }
    add(
        parts,
        "sets ",
        statement.assignments().stream().map(a -> a.column() + "=" + binding(a.value())).toList());
    if (statement.lock() != LockStrength.NONE) {
      parts.add("locks " + statement.lock());
    }
    if (statement.skipLocked()) {
      parts.add("skips");
    }
    statement
        .conflict()
        .ifPresent(c -> parts.add("conflict " + c.columns() + (c.updates() ? " updates" : "")));
    if (statement.fromSelect()) {
      parts.add("from select");
    }
    add(
        parts,
        "calls ",
        statement.advisoryLocks().stream()
            .map(
                lock ->
                    lock.arguments().stream()
                        .map(StatementText::binding)
                        .collect(joining(",", lock.function() + "(", ")")))
            .toList());
    if (statement.limited()) {
      parts.add("limited");
    }
    return String.join(" | ", parts);
  }

  private static void add(List<String> parts, String word, Collection<String> values) {
    if (!values.isEmpty()) {
      parts.add(word + String.join(", ", values));
    }
  }

  private static String binding(Binding binding) {
    if (binding instanceof Binding.Position position) {
      return "?" + position.number();
    } else if (binding instanceof Binding.Named named) {
      return ":" + named.name();
    } else if (binding instanceof Binding.Constant constant) {
      return constant.text();
    }
    Binding.Expression expression = (Binding.Expression) binding;
    return "{" + expression.text() + "; " + String.join(" ", expression.columns()) + "}";
  }
}
