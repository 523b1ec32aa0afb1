// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.CallModel.Absence;
import dev.racewindow.models.CallModel.Language;
import dev.racewindow.models.Operand;
import dev.racewindow.models.Verb;
import dev.racewindow.sql.Statement;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/** What a call adds that makes a statement, or runs one. */
final class StatementCalls {
  private static final String LANGUAGE = "#language";

  private final Frame frame;

  StatementCalls(Frame frame) {
    this.frame = frame;
  }

  Known call(Instruction.Call call, CallModel model, Operands operands) {
    if (model.does() == Verb.PREPARE) {
      return prepare(call, model, operands);
    }
    Known prepared = operands.receiver();
    boolean direct = model.sql().isPresent();
    Known text =
        direct
            ? frame.text(operands.known(model.sql().get()))
            : StatementTexts.text(frame, prepared);
    boolean jpql = direct ? model.language() == Language.JPQL : isEntityQuery(prepared);
    Term mode =
        model
            .lockMode()
            .map(asked -> operands.known(asked).term())
            .orElseGet(() -> frame.load(prepared, "#lock").term());
    Known any =
        direct
            ? Known.from(arguments(call)).plus(text.sources())
            : frame.load(prepared, "*").plus(text.sources());
    Function<Statement.Binding, Known> bound =
        direct ? binding -> argument(call, model, binding) : binding -> stored(prepared, binding);
    StatementFacts.Run run =
        new StatementFacts.Run(
            model.returns(),
            Optional.empty(),
            model.absent() == Absence.THROWS,
            jpql,
            LockModes.of(mode),
            bound,
            any.sources());
    Known found = run(call, text.term(), run);
    if (LockModes.increments(mode)) {
      new Increments(frame).add(call.span(), found);
    }
    return found;
  }

  private Known prepare(Instruction.Call call, CallModel model, Operands operands) {
    Term made = new Term.Created(frame.location(call.span()), "statement");
    Known text = model.sql().map(operands::known).map(frame::text).orElse(Known.NOTHING);
    Language language = model.language();
    Optional<NamedQueries.Named> named = named(model, operands);
    if (named.isPresent()) {
      text = Known.of(new Term.Constant(named.get().text()));
      language = named.get().entities() ? Language.JPQL : Language.SQL;
    }
    frame.built =
        frame
            .built
            .with(made, Frame.TEXT, text)
            .with(made, LANGUAGE, Known.of(new Term.Constant(language.name())));
    return Known.of(made);
  }

  /** The statement whose name the call gives. */
  private Optional<NamedQueries.Named> named(CallModel model, Operands operands) {
    return model.sql().isPresent() || model.by().isEmpty()
        ? Optional.empty()
        : frame.text(operands.known(model.by().get())).term() instanceof Term.Constant name
            ? frame.knowledge.named().find(name.text())
            : Optional.empty();
  }

  /** Runs a text; one that only a caller can know is left to the callers. */
  private Known run(Instruction.Call call, Term text, StatementFacts.Run run) {
    Optional<StatementTexts.Read> read =
        new StatementTexts(frame.knowledge, frame.method.owner()).read(text, run.managed());
    StatementFacts facts = new StatementFacts(frame);
    if (read.isPresent()) {
      frame.knowledge.statements().addRead(frame.location(call.span()));
      return facts.run(call, read.get(), run);
    }
    frame.knowledge.statements().addUnread(frame.location(call.span()));
    if (StatementTexts.isLatent(text)) {
      frame.facts.add(
          frame.id(call.span()),
          new MethodSummary.Latent(text, run.managed(), run.returns().name(), run.lock()));
      return facts.latent(call, run);
    }
    return Known.from(Transfer.union(call.arguments().stream().map(frame::known).toList()));
  }

  /** Statements whose clauses are written one by one are about entities. */
  private boolean isEntityQuery(Known prepared) {
    Known language = frame.built.get(prepared.term(), LANGUAGE);
    return !(language.term() instanceof Term.Constant name)
        || name.text().equals(Language.JPQL.name());
  }

  private SortedSet<Source> arguments(Instruction.Call call) {
    return Transfer.union(call.arguments().stream().map(frame::known).map(frame::element).toList());
  }

  /** Positional parameters are the arguments after the statement, but for functions and classes. */
  private Known argument(Instruction.Call call, CallModel model, Statement.Binding binding) {
    if (!(binding instanceof Statement.Binding.Position position)) {
      return Known.NOTHING;
    }
    int number = 0;
    for (int index = 0; index < call.arguments().size(); index++) {
      Known argument = frame.known(call.arguments().get(index));
      boolean isText =
          model.sql().isPresent()
              && model.sql().get() instanceof Operand.Argument sql
              && sql.index() == index;
      String type = frame.type(call.arguments().get(index)).name();
      boolean parameter =
          !isText && !frame.closures.containsKey(argument.term()) && !type.endsWith(".Class");
      if (parameter && ++number == position.number()) {
        return argument;
      }
    }
    return Known.NOTHING;
  }

  private Known stored(Known prepared, Statement.Binding binding) {
    if (binding instanceof Statement.Binding.Position position) {
      return frame.stored(prepared, "#" + position.number()).orElse(Known.NOTHING);
    }
    if (binding instanceof Statement.Binding.Named named) {
      return frame.stored(prepared, "#" + named.name()).orElse(Known.NOTHING);
    }
    return Known.NOTHING;
  }
}
