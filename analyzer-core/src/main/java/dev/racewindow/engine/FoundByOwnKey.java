// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are looked for by the key of an object, and are that object's own: a method that is
 * given an object fetches its row to copy the object over it. Where the object is the loaded row
 * itself, or has just been stored, the persistence context gives it back (Jakarta Persistence 3.2,
 * section 3.3.1).
 */
final class FoundByOwnKey {
  private final Schema schema;
  private final Map<FactId, Check> checks;

  FoundByOwnKey(Schema schema, Map<FactId, Check> checks) {
    this.schema = schema;
    this.checks = checks;
  }

  /** Whether check or act is about the row of an object that was created and stored just now. */
  boolean isOfNewRow(Check check, Act act) {
    return isNew(new Term.Row(check.id()))
        || asksOfNew(check)
        || act.target().alternatives().stream().allMatch(this::isNew);
  }

  /**
   * Whether a check asks for what refers to an object that was created here: as long as nobody else
   * knows its identifier, nobody else makes such rows.
   */
  private boolean asksOfNew(Check check) {
    return check.key().equal().values().stream()
        .anyMatch(
            key ->
                key instanceof Term.Field field
                    && field.base() instanceof Term.Created created
                    && schema
                        .of(schema.resource(TypeRef.Named.of(created.type())))
                        .filter(Table::generatedId)
                        .filter(table -> isIdentity(table, field.name()))
                        .isPresent());
  }

  /**
   * Whether a row is that of an object which was created here, with an identifier of its own, so
   * that nobody else knows it.
   */
  private boolean isNew(Term row) {
    Check found = check(row);
    return found != null
        && schema.of(found.resource()).filter(Table::generatedId).isPresent()
        && found.key().equal().entrySet().stream()
            .anyMatch(
                key ->
                    key.getValue() instanceof Term.Field field
                        && field.base() instanceof Term.Created created
                        && isOfTable(created, found)
                        && isIdentity(found, key.getKey())
                        && isIdentity(found, field.name()));
  }

  /**
   * Whether a column of a row is set to what it holds.
   *
   * @param data where the value comes from: from the object as such, if one of its fields was
   *     copied to the field of the same name
   */
  boolean isCopiedBack(Term row, SortedSet<String> columns, SortedSet<Source> data) {
    Check found = check(row);
    if (found == null || columns.size() != 1 || data.isEmpty()) {
      return false;
    }
    SortedSet<FactId> owners = owners(found);
    return data.stream()
        .allMatch(
            source ->
                source instanceof Source.Checked checked
                    && checked.path().isEmpty()
                    && owners.contains(checked.check()));
  }

  /** The checks that have fetched the rows of this table by the key of which a row was found. */
  private SortedSet<FactId> owners(Check found) {
    TreeSet<FactId> owners = new TreeSet<>();
    for (Map.Entry<String, Term> key : found.key().equal().entrySet()) {
      for (Term term : key.getValue().alternatives()) {
        if (term instanceof Term.Field field
            && field.base() instanceof Term.Row owner
            && checks.containsKey(owner.check())
            && isIdentity(found, key.getKey())
            && isIdentity(found, field.name())
            && checks.get(owner.check()).resource().id().equals(found.resource().id())) {
          owners.add(owner.check());
        }
      }
    }
    return owners;
  }

  private @Nullable Check check(Term row) {
    Check found = row instanceof Term.Row fetched ? checks.get(fetched.check()) : null;
    return found != null && found.kind() == Check.Kind.ROW && found.managed() ? found : null;
  }

  private boolean isOfTable(Term.Created created, Check found) {
    return schema.resource(TypeRef.Named.of(created.type())).id().equals(found.resource().id());
  }

  private boolean isIdentity(Check found, String name) {
    return schema.of(found.resource()).filter(table -> isIdentity(table, name)).isPresent();
  }

  private static boolean isIdentity(Table table, String name) {
    return name.equals("id") || table.identity().equals(new TreeSet<>(Set.of(table.column(name))));
  }
}
