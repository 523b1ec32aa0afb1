// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.schema.ForeignKey;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import dev.racewindow.schema.UniqueKey;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Unique keys of rows that a check joins to those which it looks for. They keep out a second row
 * where one of the others is written with it: the database refuses that one, and so both.
 */
final class JoinedKeys {
  private final Schema schema;
  private final MethodSummary summary;

  JoinedKeys(Schema schema, MethodSummary summary) {
    this.schema = schema;
    this.summary = summary;
  }

  /** Such a key, where the act inserts what the check looks for. */
  Optional<UniqueKey> of(Check check, Act act) {
    boolean inserts = act.kind() == Act.Kind.INSERT || act.kind() == Act.Kind.SAVE;
    Optional<Table> table = schema.of(check.resource());
    if (!inserts || table.isEmpty() || !check.resource().id().equals(act.resource().id())) {
      return Optional.empty();
    }
    return joins(check).stream()
        .flatMap(
            join ->
                Stream.concat(
                        schema.referringTo(check.resource()).stream()
                            .filter(other -> !isReference(table.get(), join)),
                        writtenWith(table.get(), act, join))
                    .flatMap(other -> other.keptApartWithin(within(check, join)).stream()))
        .findFirst();
  }

  /** The attributes, or what stands for them, that lead to the columns which a check compares. */
  private static SortedSet<String> joins(Check check) {
    TreeSet<String> joins = new TreeSet<>();
    for (String column : check.key().equal().keySet()) {
      int dot = column.indexOf('.');
      if (dot > 0 && column.indexOf('.', dot + 1) < 0) {
        joins.add(column.substring(0, dot));
      }
    }
    return joins;
  }

  /** What a check compares of the rows that one attribute leads to. */
  private static Key within(Check check, String join) {
    TreeMap<String, Term> equal = new TreeMap<>();
    check
        .key()
        .equal()
        .forEach(
            (column, term) -> {
              if (column.startsWith(join + ".")) {
                equal.put(column.substring(join.length() + 1), term);
              }
            });
    return new Key(equal, new TreeSet<>());
  }

  private static boolean isReference(Table table, String join) {
    return table.foreignKeys().stream().anyMatch(key -> isBy(key, table, join));
  }

  private static boolean isBy(ForeignKey key, Table table, String join) {
    return key.columns().size() == 1 && key.columns().contains(table.column(join));
  }

  /** The tables that an attribute refers to, if a row of them is inserted by the very act. */
  private Stream<Table> writtenWith(Table table, Act act, String join) {
    boolean named = table.attributes().stream().anyMatch(name -> isSame(name, join));
    return table.foreignKeys().stream()
        .filter(key -> !named || isBy(key, table, join))
        .filter(key -> summary.acts().values().stream().anyMatch(other -> isWith(other, act, key)))
        .flatMap(key -> schema.of(key.target()).stream());
  }

  private static boolean isSame(String attribute, String join) {
    return Resource.normal(attribute).equals(Resource.normal(join));
  }

  private static boolean isWith(Act other, Act act, ForeignKey key) {
    return (other.kind() == Act.Kind.INSERT || other.kind() == Act.Kind.SAVE)
        && other.resource().id().equals(key.target().id())
        && other.id().entry().equals(act.id().entry())
        && other.id().leaf().equals(act.id().leaf());
  }
}
