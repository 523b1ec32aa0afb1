// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary.Latent;
import dev.racewindow.domain.Term;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.sql.LockStrength;
import dev.racewindow.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Facts of a callee that become real once the caller knows the text of their statement. */
final class Latents {
  private final Frame frame;
  private final Substitution words;
  private final StatementTexts texts;
  private final SortedMap<FactId, Latent> latents;

  Latents(Frame frame, Substitution words, SortedMap<FactId, Latent> latents) {
    this.frame = frame;
    this.words = words;
    this.texts = new StatementTexts(frame.knowledge, frame.method.owner());
    this.latents = latents;
  }

  private Optional<StatementTexts.Read> read(FactId id, Latent latent) {
    Term text = words.term(latent.text());
    Optional<StatementTexts.Read> read = texts.read(text, latent.entities());
    if (read.isPresent()) {
      frame.knowledge.statements().addRead(id.leaf());
    } else if (StatementTexts.isLatent(text)) {
      frame.facts.add(
          words.id(id), new Latent(text, latent.entities(), latent.returns(), latent.lock()));
    }
    return read;
  }

  private static Known bound(StatementTexts.Read read, Statement.Binding binding) {
    return read.value(binding).filter(Term::isKnown).map(Known::of).orElse(Known.NOTHING);
  }

  /** The check that a latent one is; the same where it is none, or is still not known. */
  Check check(FactId latent, Check check) {
    Latent told = latents.get(latent);
    Optional<StatementTexts.Read> known = told == null ? Optional.empty() : read(latent, told);
    if (told == null || known.isEmpty()) {
      return check;
    }
    StatementTexts.Read read = known.get();
    Statement statement = read.statement();
    Key key = StatementFacts.key(read, binding -> bound(read, binding));
    boolean answered = !told.returns().equals(Shape.NOTHING.name());
    new StatementFacts(frame)
        .locks(
            check.id().entry(),
            read,
            binding -> bound(read, binding),
            new StatementFacts.Taken(answered, Guard.Kind.ADVISORY_SESSION));
    boolean counts = check.kind() == Check.Kind.UPDATE_COUNT;
    TreeSet<String> columns = new TreeSet<>(counts ? columns(statement) : statement.selected());
    columns.remove("*");
    LockStrength lock = StatementFacts.lock(statement, told.lock());
    if (lock != LockStrength.NONE) {
      frame.guards =
          GuardFlow.plus(
              frame.guards,
              new Guard.Lock(
                  check.id().entry(),
                  Guard.Kind.ROW,
                  lock,
                  texts.target(read),
                  key.equal().values().stream().findFirst().orElse(Term.UNKNOWN),
                  List.of(),
                  Optional.of(check.id())));
    }
    return new Check(
        check.id(),
        check.site(),
        counts
            ? Check.Kind.UPDATE_COUNT
            : StatementFacts.kind(statement, Shape.valueOf(told.returns())),
        texts.target(read),
        key,
        columns,
        lock,
        check.managed(),
        check.guards(),
        check.text());
  }

  private static SortedSet<String> columns(Statement statement) {
    TreeSet<String> columns = new TreeSet<>();
    statement.assignments().forEach(assignment -> columns.add(assignment.column()));
    return columns;
  }

  /** The act that a latent one is; empty where the statement writes nothing. */
  Optional<Act> act(FactId latent, Act act) {
    Latent told = latents.get(latent);
    Optional<StatementTexts.Read> known = told == null ? Optional.empty() : read(latent, told);
    if (known.isEmpty()) {
      return Optional.of(act);
    }
    StatementTexts.Read read = known.get();
    Statement statement = read.statement();
    Act.Kind kind =
        switch (statement.kind()) {
          case INSERT, MERGE -> Act.Kind.INSERT;
          case UPDATE -> Act.Kind.UPDATE;
          case DELETE -> Act.Kind.DELETE;
          case SELECT, LOCK_TABLE, OTHER -> null;
        };
    if (kind == null) {
      return Optional.empty();
    }
    TreeSet<String> own = new TreeSet<>();
    for (Statement.Assignment assignment : statement.assignments()) {
      if (assignment.value() instanceof Statement.Binding.Constant
          || assignment.value() instanceof Statement.Binding.Expression expression
              && expression.columns().contains(assignment.column())) {
        own.add(assignment.column());
      }
    }
    return Optional.of(
        new Act(
            act.id(),
            act.site(),
            kind,
            texts.target(read),
            act.target(),
            StatementFacts.key(read, binding -> bound(read, binding)),
            columns(statement),
            own,
            statement.conflict().isPresent(),
            act.data(),
            act.controls(),
            act.guards(),
            act.text()));
  }
}
