// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes acts of what is written because its owner is: new elements, orphans, deleted parts. */
final class CascadingWrites {
  /** The elements of an attribute, as a part of its owner. */
  private static final String ELEMENT = Frame.ELEMENTS;

  /** After the name of an attribute: the new elements that were put into it. */
  private static final String NEW = "#new";

  private final Frame frame;

  CascadingWrites(Frame frame) {
    this.frame = frame;
  }

  /**
   * Adds what a change of a collection writes beside it. It does so where the owner turns out to be
   * a managed row: until then the act is about the elements of an input.
   *
   * @param put what is put in or taken out
   */
  void changed(Instruction.Call call, Term.Field attribute, Known put, boolean takenOut) {
    Term owner = attribute.base();
    Cascades.Cascade cascade = frame.knowledge.cascades().of(entity(owner)).get(attribute.name());
    if (cascade == null || (takenOut ? !cascade.orphans() : !cascade.inserts())) {
      return;
    }
    Resource table = frame.knowledge.schema().resource(cascade.type());
    if (!takenOut && isFetched(put, table)) {
      return;
    }
    FactId id = new FactId(frame.location(call.span()), frame.location(call.span()), table);
    Act act =
        new Act(
            id,
            frame.site(call.span()),
            takenOut ? Act.Kind.DELETE : Act.Kind.INSERT,
            table,
            attribute.field(ELEMENT),
            Key.ANY,
            new TreeSet<>(),
            new TreeSet<>(),
            false,
            frame.deepSources(put),
            frame.controls(),
            frame.guards,
            Checks.text(call));
    if (owner instanceof Term.Created created) {
      put(act, created, attribute.name());
    } else {
      bound(act).ifPresent(frame.facts::add);
    }
  }

  /** Whether an act is about the elements of an object of which more is to be known. */
  static boolean isLatent(Act act) {
    return (act.kind() == Act.Kind.DELETE || act.kind() == Act.Kind.INSERT)
        && act.target() instanceof Term.Field element
        && element.name().equals(ELEMENT)
        && element.base() instanceof Term.Field;
  }

  /**
   * A latent act in the words of a caller.
   *
   * @param act what it is now, as far as its target is known
   */
  Optional<Act> bound(Act latent, Act act, Substitution words) {
    if (latent.target() instanceof Term.Field element
        && element.base() instanceof Term.Field attribute
        && words.term(attribute.base()) instanceof Term.Created owner) {
      put(act, owner, attribute.name());
      return Optional.empty();
    }
    return bound(act);
  }

  /** Remembers that a new element is in an attribute of an object that was created here. */
  private void put(Act act, Term.Created owner, String attribute) {
    Known elements = Known.from(act.data());
    if (act.kind() == Act.Kind.INSERT && !isFetched(elements, act.resource())) {
      frame.store(owner, attribute + NEW, elements);
    }
  }

  /** The act as it is now known: real, still latent, or none because the owner is no row. */
  Optional<Act> bound(Act act) {
    Term root = act.target().root();
    if (root instanceof Term.Row row) {
      Check check = frame.facts.checks().get(row.check());
      boolean managed = check != null && check.managed();
      return managed && !isFetched(Known.from(act.data()), act.resource())
          ? Optional.of(act.about(Term.UNKNOWN))
          : Optional.empty();
    }
    return root instanceof Term.Input ? Optional.of(act) : Optional.empty();
  }

  /** Adds what is deleted with an entity. */
  void deleted(Act act, String entity) {
    frame
        .knowledge
        .cascades()
        .of(entity)
        .values()
        .forEach(
            cascade -> {
              Resource table = frame.knowledge.schema().resource(cascade.type());
              if (cascade.deletes() && !table.id().equals(act.resource().id())) {
                frame.facts.add(besides(act, Act.Kind.DELETE, table));
              }
            });
  }

  /** Adds what is inserted with a new entity: the new ones that it refers to. */
  private void persisted(Act act, String entity) {
    if (act.kind() != Act.Kind.INSERT && act.kind() != Act.Kind.SAVE) {
      return;
    }
    Known owner = Known.of(act.target());
    frame
        .knowledge
        .cascades()
        .of(entity)
        .forEach(
            (name, cascade) -> {
              Resource table = frame.knowledge.schema().resource(cascade.type());
              Optional<Known> held = frame.stored(owner, name);
              Optional<Known> added = frame.stored(owner, name + NEW);
              if (cascade.inserts()
                  && !table.id().equals(act.resource().id())
                  && (added.isPresent()
                      || held.map(frame::element)
                          .filter(known -> isNew(known.term()))
                          .isPresent())) {
                TreeSet<Source> data = new TreeSet<>(act.data());
                held.ifPresent(known -> data.addAll(frame.deepSources(known)));
                added.ifPresent(known -> data.addAll(known.sources()));
                frame.facts.add(besides(act, Act.Kind.INSERT, table).withData(data));
              }
            });
  }

  /** Whether one of the objects that an attribute may hold is an entity that was created here. */
  private boolean isNew(Term held) {
    return held.alternatives().stream()
        .anyMatch(
            term ->
                term instanceof Term.Created created
                        && frame.knowledge.schema().isManaged(TypeRef.Named.of(created.type()))
                    || term instanceof Term.Computed holder
                        && holder.parts().stream().anyMatch(this::isNew));
  }

  /** Adds that a new entity is one of its superclasses' too: queries about these find it. */
  void inserted(Act act, String entity) {
    persisted(act, entity);
    frame.knowledge.program().hierarchy().ancestors(entity).stream()
        .filter(ancestor -> !ancestor.equals(entity))
        .flatMap(ancestor -> frame.knowledge.schema().ofEntity(ancestor).stream())
        .forEach(table -> frame.facts.add(besides(act, act.kind(), table.resource())));
  }

  /** What an act does to another table. */
  private static Act besides(Act act, Act.Kind kind, Resource table) {
    return new Act(
        new FactId(act.id().entry(), act.id().leaf(), table),
        act.site(),
        kind,
        table,
        kind == Act.Kind.DELETE ? Term.UNKNOWN : act.target(),
        Key.ANY,
        new TreeSet<>(),
        new TreeSet<>(),
        false,
        act.data(),
        act.controls(),
        act.guards(),
        act.text());
  }

  /** Whether what is put in is a row already. */
  private boolean isFetched(Known put, Resource table) {
    return put.sources().stream()
            .filter(source -> source.path().isEmpty())
            .filter(Source.Checked.class::isInstance)
            .map(source -> frame.facts.checks().get(((Source.Checked) source).check()))
            .anyMatch(
                check ->
                    check != null
                        && (check.kind() == Check.Kind.ROW || check.kind() == Check.Kind.ROWS)
                        && check.resource().id().equals(table.id()))
        && !(put.term() instanceof Term.Created);
  }

  private String entity(Term owner) {
    if (owner instanceof Term.Row row) {
      return Optional.ofNullable(frame.facts.checks().get(row.check()))
          .flatMap(check -> frame.knowledge.schema().of(check.resource()))
          .map(Table::entity)
          .orElse("");
    }
    if (owner instanceof Term.Created created) {
      return created.type();
    }
    TypeRef known = frame.objectTypes.getOrDefault(owner, TypeRef.UNKNOWN);
    if (owner instanceof Term.Input input && !frame.knowledge.schema().isManaged(known)) {
      List<Optional<Value>> inputs = Inputs.of(frame.body);
      return input.index() < inputs.size()
          ? inputs.get(input.index()).map(value -> frame.type(value).name()).orElse("")
          : "";
    }
    return known.name();
  }
}
