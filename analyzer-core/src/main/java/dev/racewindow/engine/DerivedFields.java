// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.schema.Table;
import dev.racewindow.sql.LockStrength;
import dev.racewindow.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What fields of a row, and of embeddables in it, hold that are no columns of its table: nothing,
 * or what is computed.
 */
final class DerivedFields {
  private final Frame frame;

  DerivedFields(Frame frame) {
    this.frame = frame;
  }

  /** What a field of a row holds; empty if the field is a column, or the object no row. */
  Optional<Known> load(Known object, String name) {
    Optional<Check> check = check(object.term().root());
    Optional<Table> table = check.flatMap(this::table);
    Optional<String> type = table.flatMap(of -> type(object.term(), of));
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Attributes attributes = frame.knowledge.attributes();
    if (attributes.isTransient(type.get(), name)) {
      return Optional.of(frame.stored(object, name).orElse(Known.NOTHING));
    }
    return attributes
        .formula(type.get(), name)
        .map(
            text ->
                query(text)
                    .map(statement -> counted(check.get(), statement))
                    .orElseGet(() -> computed(object, text, table.get())));
  }

  /** The columns among the fields of an object that are written when it changes. */
  SortedSet<String> columns(Term object, SortedSet<String> fields) {
    Optional<Table> table = check(object.root()).flatMap(this::table);
    Optional<String> type = table.flatMap(of -> type(object, of));
    if (type.isEmpty() || fields.isEmpty()) {
      return fields;
    }
    Attributes attributes = frame.knowledge.attributes();
    boolean row = object instanceof Term.Row;
    TreeSet<String> columns = new TreeSet<>(fields);
    columns.removeIf(
        name ->
            row && attributes.isForeign(type.get(), name)
                || attributes.isTransient(type.get(), name)
                || attributes.isFixed(type.get(), name)
                || attributes.formula(type.get(), name).isPresent());
    return columns;
  }

  /** The class of a row, or of a part of it that is in the same table. */
  private Optional<String> type(Term object, Table table) {
    if (object instanceof Term.Row) {
      return Optional.of(table.entity());
    }
    return object instanceof Term.Field field
        ? type(field.base(), table)
            .flatMap(owner -> frame.knowledge.attributes().type(owner, field.name()))
            .filter(type -> isPart(TypeRef.Named.of(type)))
        : Optional.empty();
  }

  private boolean isPart(TypeRef type) {
    return frame.knowledge.schema().mayBeMapped(type) && !frame.knowledge.schema().isManaged(type);
  }

  private Optional<Check> check(Term object) {
    return object instanceof Term.Row row
        ? Optional.ofNullable(frame.facts.checks().get(row.check()))
        : Optional.empty();
  }

  private Optional<Table> table(Check check) {
    return frame.knowledge.schema().of(check.resource()).filter(table -> !table.entity().isEmpty());
  }

  /** The statement of a formula that asks other rows. */
  private Optional<Statement> query(String text) {
    String bare = text.strip();
    while (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1).strip();
    }
    return frame
        .knowledge
        .statements()
        .parse(bare, false)
        .filter(statement -> statement.kind() == Statement.Kind.SELECT)
        .filter(statement -> statement.target().isPresent());
  }

  /**
   * The rows that a formula asks are looked at by the statement that fetches its own row, before
   * that statement can lock anything.
   */
  private Known counted(Check row, Statement statement) {
    Resource table =
        frame.knowledge.schema().resource(statement.target().orElseThrow(), frame.method.owner());
    FactId id = new FactId(row.id().entry(), row.id().leaf(), table);
    TreeSet<String> columns = new TreeSet<>(statement.selected());
    columns.remove("*");
    frame.add(
        new Check(
            id,
            row.site(),
            StatementFacts.kind(statement, Shape.SCALAR),
            table,
            StatementFacts.key(
                new StatementTexts.Read(statement, List.of(), false), binding -> Known.NOTHING),
            columns,
            LockStrength.NONE,
            false,
            row.guards(),
            row.text()));
    return Known.from(new TreeSet<>(Set.of(new Source.Checked(id, ""))));
  }

  /** A formula over the row itself is what its columns are. */
  private static Known computed(Known row, String text, Table table) {
    TreeSet<Source> sources = new TreeSet<>();
    for (String word : text.split("\\W+")) {
      String column = table.aliases().getOrDefault(Resource.normal(word), "");
      table.attributes().stream()
          .filter(attribute -> Resource.normal(attribute).equals(column))
          .forEach(
              attribute -> row.sources().forEach(source -> sources.add(source.part(attribute))));
    }
    return Known.from(sources);
  }
}
