// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Span;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Adds what entities and their listeners do when a row is written or fetched. */
final class WriteCallbacks {
  private final Frame frame;
  private final HiddenCalls hidden;

  WriteCallbacks(Frame frame, HiddenCalls hidden) {
    this.frame = frame;
    this.hidden = hidden;
  }

  /**
   * A write of an entity.
   *
   * @param entity its class, as it is declared
   */
  record Write(Span span, Act.Kind kind, Known row, String entity) {}

  /** Runs what runs first; returns where the values come from that it put into the row. */
  SortedSet<Source> before(Write write) {
    TreeSet<Source> sources = new TreeSet<>();
    for (Role moment : moments(write, Role.BEFORE_INSERT, Role.BEFORE_UPDATE, Role.BEFORE_DELETE)) {
      run(write, moment, sources);
    }
    return sources;
  }

  /** Runs what runs after the write. */
  void after(Write write) {
    for (Role moment : moments(write, Role.AFTER_INSERT, Role.AFTER_UPDATE, Role.AFTER_DELETE)) {
      run(write, moment, new TreeSet<>());
    }
  }

  /**
   * Runs what runs when rows are fetched as objects by a call that has just been made, whose answer
   * they are. What it changes in them is a change of managed objects like any other: whether it is
   * written depends on the transaction (Jakarta Persistence 3.2, section 3.6.2; Hibernate compares
   * with what was fetched).
   */
  void afterLoad(Span span, Known found) {
    if (!(found.term() instanceof Term.Row row)) {
      return;
    }
    Check check = frame.facts.checks().get(row.check());
    if (check == null
        || !check.managed()
        || !check.columns().isEmpty()
        || !row.check().leaf().equals(frame.location(span))) {
      return;
    }
    run(
        new Write(span, Act.Kind.MUTATION, found, entity(check.resource())),
        Role.AFTER_LOAD,
        new TreeSet<>());
  }

  /** Runs what runs at the commit, for the managed rows that a statement has changed first. */
  void atCommit(Span span) {
    frame
        .dirty
        .take()
        .forEach(
            (row, table) -> {
              Check check = frame.facts.checks().get(((Term.Row) row.root()).check());
              if (check != null && check.managed()) {
                boolean own = !entity(table).isEmpty();
                Known written = Known.of(own ? row : row.root());
                String entity = entity(own ? table : check.resource());
                for (Role moment : List.of(Role.BEFORE_UPDATE, Role.AFTER_UPDATE)) {
                  run(new Write(span, Act.Kind.UPDATE, written, entity), moment, new TreeSet<>());
                }
              }
            });
  }

  private String entity(Resource table) {
    return frame.knowledge.schema().of(table).map(Table::entity).orElse("");
  }

  private List<Role> moments(Write write, Role insert, Role update, Role delete) {
    return switch (write.kind()) {
      case INSERT -> List.of(insert);
      case UPDATE, MUTATION ->
          frame.dirty.isWritten(write.row().term()) ? List.of() : List.of(update);
      case DELETE -> List.of(delete);
      case EFFECT -> List.of();
      case SAVE -> {
        Term row = write.row().term();
        if (row instanceof Term.Created) {
          yield List.of(insert);
        }
        if (row.root() instanceof Term.Row) {
          yield frame.dirty.isWritten(row) ? List.of() : List.of(update);
        }
        yield List.of(insert, update);
      }
    };
  }

  private void run(Write write, Role moment, SortedSet<Source> sources) {
    Known row = write.row();
    String entity =
        row.term() instanceof Term.Created created
                && frame.knowledge.program().types().containsKey(created.type())
            ? created.type()
            : write.entity();
    for (Lifecycle.Callback callback : frame.knowledge.lifecycle().of(entity, moment)) {
      MethodSummary whole = frame.knowledge.summaries().apply(callback.method().id());
      MethodSummary summary =
          moment == Role.AFTER_LOAD ? whole : remarkable(whole, new Term.Input(callback.input()));
      if (isIdle(summary)) {
        continue;
      }
      List<Known> inputs = new ArrayList<>();
      if (!callback.own()) {
        inputs.add(Known.NOTHING);
      }
      inputs.add(row);
      hidden.run(
          callback.method(),
          summary,
          inputs,
          new HiddenCalls.Around(write.span(), new TreeSet<Control>(), frame.guards));
      for (Act act : summary.acts().values()) {
        if (act.kind() == Act.Kind.MUTATION) {
          act.columns()
              .forEach(
                  column ->
                      frame
                          .stored(row, column)
                          .ifPresent(stored -> sources.addAll(stored.sources())));
        }
      }
    }
  }

  /**
   * A summary without the changes of the row that are made of the row itself, or of the time: they
   * go with the write, whatever it is, and are no change of their own.
   */
  private static MethodSummary remarkable(MethodSummary summary, Term.Input row) {
    return summary.without(
        act ->
            act.kind() == Act.Kind.MUTATION
                && act.target().root().equals(row)
                && act.data().stream().noneMatch(Source.Checked.class::isInstance)
                && act.controls().stream()
                    .noneMatch(control -> control.source() instanceof Source.Checked));
  }

  private static boolean isIdle(MethodSummary summary) {
    return summary.checks().isEmpty()
        && summary.acts().isEmpty()
        && summary.invocations().isEmpty()
        && summary.onlyIf().isEmpty();
  }
}
