// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.schema.ForeignKey;
import dev.racewindow.schema.Schema;
import dev.racewindow.schema.Table;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Windows between a row and those that refer to it: its children are looked for before it is
 * deleted, or it is looked for before a child is inserted.
 */
final class Kinship {
  private final Schema schema;
  private final Map<FactId, Check> checks;

  Kinship(Schema schema, Map<FactId, Check> checks) {
    this.schema = schema;
    this.checks = checks;
  }

  /** How children refer to their parent, where check and act are of the one and the other. */
  Optional<Window.Reference> of(Check check, Act act) {
    if (!check.resource().isKnown()
        || !act.resource().isKnown()
        || check.resource().id().equals(act.resource().id())) {
      return Optional.empty();
    }
    return switch (act.kind()) {
      case DELETE -> ofChildrenLookedFor(check, act);
      case INSERT -> ofParentLookedFor(check, act);
      case UPDATE, SAVE, MUTATION, EFFECT -> Optional.empty();
    };
  }

  private Optional<Window.Reference> ofChildrenLookedFor(Check check, Act act) {
    return check.key().equal().entrySet().stream()
        .filter(compared -> isVariable(compared.getValue()))
        .filter(compared -> !isIdentity(check.resource(), compared.getKey()))
        .filter(compared -> names(compared.getValue(), act))
        .flatMap(
            compared -> reference(check.resource(), compared.getKey(), act.resource()).stream())
        .findFirst();
  }

  /** Whether a term is the deleted row, or the key by which it is deleted. */
  private boolean names(Term term, Act act) {
    if (isIdentified(act.key(), act.resource(), term)
        || act.target().alternatives().stream().anyMatch(target -> isOf(term, target))) {
      return true;
    }
    return act.target().checks().stream()
        .map(checks::get)
        .anyMatch(
            fetched ->
                fetched != null
                    && fetched.kind() == Check.Kind.ROW
                    && isIdentified(fetched.key(), fetched.resource(), term));
  }

  /** Whether a row of a table is looked for by this value of its primary key. */
  private boolean isIdentified(Key key, Resource table, Term term) {
    return key.equal().entrySet().stream()
        .anyMatch(
            compared -> compared.getValue().equals(term) && isIdentity(table, compared.getKey()));
  }

  private boolean isIdentity(Resource resource, String column) {
    return schema
        .of(resource)
        .map(table -> table.identity().equals(Set.of(table.column(column))))
        .orElse(column.equals("id"));
  }

  private static boolean isOf(Term term, Term target) {
    return term.equals(target) || term instanceof Term.Field field && field.base().equals(target);
  }

  private Optional<Window.Reference> ofParentLookedFor(Check check, Act act) {
    boolean one = check.kind() == Check.Kind.ROW || check.kind() == Check.Kind.EXISTENCE;
    Optional<Table> parent = schema.of(check.resource());
    if (!one || parent.isEmpty() || !check.key().others().isEmpty()) {
      return Optional.empty();
    }
    SortedSet<String> identity = parent.get().identity();
    boolean byIdentity =
        identity.size() == 1
            && check.key().equal().size() == 1
            && check.key().equal().entrySet().stream()
                .anyMatch(
                    compared ->
                        identity.contains(parent.get().column(compared.getKey()))
                            && isVariable(compared.getValue())
                            && isWritten(compared.getValue(), check, identity, act));
    return byIdentity
        ? schema.of(act.resource()).flatMap(child -> toParent(child, check.resource()))
        : Optional.empty();
  }

  /** Whether the key of the parent is among what is written. */
  private boolean isWritten(Term key, Check check, SortedSet<String> identity, Act act) {
    return act.data().stream()
        .anyMatch(
            source ->
                source instanceof Source.Checked checked
                        && (checked.path().isEmpty()
                            || identity.contains(Resource.normal(checked.path())))
                        && isThisRow(key, check, checks.get(checked.check()))
                    || source.equals(source(key)));
  }

  /** Whether a row is the parent, found by the check or once more by its key. */
  private boolean isThisRow(Term key, Check check, @Nullable Check found) {
    return found != null
        && found.kind() == Check.Kind.ROW
        && found.resource().id().equals(check.resource().id())
        && isIdentified(found.key(), found.resource(), key);
  }

  private static Source source(Term term) {
    Term root = term.root();
    Source from =
        root instanceof Term.Row row
            ? new Source.Checked(row.check(), "")
            : new Source.Input(root instanceof Term.Input input ? input.index() : -1, "");
    return term instanceof Term.Field field ? from.part(field.name()) : from;
  }

  private Optional<Window.Reference> toParent(Table child, Resource parent) {
    Optional<ForeignKey> declared =
        child.foreignKeys().stream()
            .filter(key -> key.target().id().equals(parent.id()))
            .findFirst();
    if (declared.isPresent()) {
      return declared.map(Kinship::reference);
    }
    // What is called after the parent holds its key: sensorId, sensor_id, parentSensorId.
    TreeSet<String> columns = new TreeSet<>(child.attributes());
    columns.addAll(child.aliases().keySet());
    String name = Resource.normal(parent.name()) + "id";
    return columns.stream()
        .filter(column -> Resource.normal(column).endsWith(name))
        .findFirst()
        .map(column -> new Window.Reference(column, Optional.empty(), false));
  }

  private Optional<Window.Reference> reference(Resource children, String column, Resource parent) {
    return schema
        .of(children)
        .map(
            child ->
                child.foreignKeys().stream()
                    .filter(key -> key.target().id().equals(parent.id()))
                    .filter(key -> key.columns().contains(child.column(column)))
                    .findFirst()
                    .map(Kinship::reference)
                    .orElse(new Window.Reference(column, Optional.empty(), false)));
  }

  private static Window.Reference reference(ForeignKey key) {
    return new Window.Reference(
        String.join(", ", key.columns()), Optional.of(key.origin()), key.refuses());
  }

  private static boolean isVariable(Term term) {
    return term.isKnown() && !(term instanceof Term.Constant);
  }
}
