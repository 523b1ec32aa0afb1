// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.CallModel.Absence;
import dev.racewindow.models.CallModel.Language;
import dev.racewindow.models.Operand;
import dev.racewindow.models.Verb;
import dev.racewindow.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
            .map(asked -> operands.mode(asked).term())
            .orElseGet(() -> frame.load(prepared, Operands.LOCK).term());
    Known any =
        direct
            ? Known.from(arguments(call)).plus(text.sources())
            : frame.load(prepared, "*").plus(text.sources());
    Function<Statement.Binding, Known> bound =
        direct
            ? binding -> argument(call, model, operands, binding)
            : binding -> stored(prepared, binding);
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

  /** What the call binds a parameter to: an argument, or what an array or a holder has for it. */
  private Known argument(
      Instruction.Call call, CallModel model, Operands operands, Statement.Binding binding) {
    List<Value> given =
        model.by().map(operands::values).orElseGet(() -> parameters(call, model.sql()));
    Optional<Value> only = given.size() == 1 ? Optional.of(given.get(0)) : Optional.empty();
    if (binding instanceof Statement.Binding.Position position) {
      if (only.filter(value -> frame.type(value) instanceof TypeRef.Array).isPresent()) {
        return held(frame.known(only.get()), String.valueOf(position.number()));
      }
      boolean holder = model.by().filter(Operand.Argument.class::isInstance).isPresent();
      return position.number() > given.size() || holder
          ? Known.NOTHING
          : frame.known(given.get(position.number() - 1));
    }
    return binding instanceof Statement.Binding.Named named
        ? only.map(value -> held(frame.known(value), named.name())).orElse(Known.NOTHING)
        : Known.NOTHING;
  }

  /** Positional parameters are the arguments after the statement, but for functions and classes. */
  private List<Value> parameters(Instruction.Call call, Optional<Operand> sql) {
    List<Value> parameters = new ArrayList<>();
    for (int index = 0; index < call.arguments().size(); index++) {
      Value argument = call.arguments().get(index);
      boolean isText = sql.equals(Optional.of(new Operand.Argument(index)));
      String type = frame.type(argument).name();
      if (!isText
          && !frame.closures.containsKey(frame.known(argument).term())
          && !type.endsWith(".Class")) {
        parameters.add(argument);
      }
    }
    return parameters;
  }

  private Known stored(Known prepared, Statement.Binding binding) {
    if (binding instanceof Statement.Binding.Position position) {
      return held(prepared, String.valueOf(position.number()));
    }
    return binding instanceof Statement.Binding.Named named
        ? held(prepared, named.name())
        : Known.NOTHING;
  }

  /** What a holder of parameters has for one; of an object that it copies, the property. */
  private Known held(Known holder, String parameter) {
    Optional<Known> own = frame.stored(holder, "#" + parameter);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Known> copied = frame.stored(holder, LibraryCalls.COPIED);
    if (copied.isEmpty()) {
      return Known.NOTHING;
    }
    Known value = copied.get();
    Optional<Known> put = frame.stored(value, "#" + parameter);
    if (put.isPresent()) {
      return put.get();
    }
    for (String property : parameter.split("\\.")) {
      value = frame.load(value, property);
    }
    return value;
  }
}
