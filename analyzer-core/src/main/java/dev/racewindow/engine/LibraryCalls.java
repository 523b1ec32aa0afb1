// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.CallModel.Absence;
import dev.racewindow.models.CallModel.Presence;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.models.EntitySource;
import dev.racewindow.models.Models;
import dev.racewindow.models.Verb;
import dev.racewindow.sql.LockStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a call of a modelled library method adds. */
final class LibraryCalls {
  /** The part of an object that holds what the whole of it was copied from. */
  static final String COPIED = "#copied";

  private final Frame frame;
  private final Calls calls;
  private final Repositories repositories;

  LibraryCalls(Frame frame, Calls calls) {
    this.frame = frame;
    this.calls = calls;
    this.repositories = new Repositories(frame, calls);
  }

  /** What a repository method without a model adds; empty if it is no such method. */
  Optional<Known> repository(Instruction.Call call, TypeRef receiver) {
    return repositories.call(call, receiver);
  }

  /** What is known of the result, after the facts were added. */
  Known apply(Instruction.Call call, Models.MatchedCall matched) {
    CallModel model = matched.model();
    Operands operands = new Operands(frame, call);
    Known invoked = invocations(call, model, operands);
    Known value = model.value().map(operands::known).orElseGet(operands::receiver);
    return switch (model.does()) {
      case READ, EXISTS, COUNT -> check(call, matched, operands);
      case INSERT -> write(call, matched, Act.Kind.INSERT);
      case SAVE -> write(call, matched, Act.Kind.SAVE);
      case SAVE_AND_FLUSH -> {
        Known saved = write(call, matched, Act.Kind.SAVE);
        flush(call);
        yield saved;
      }
      case UPDATE -> write(call, matched, Act.Kind.UPDATE);
      case DELETE -> write(call, matched, Act.Kind.DELETE);
      case QUERY, BUILD, TEXT, APPEND, REWRITE, FORMAT, JOIN ->
          new TextCalls(frame, call).apply(model);
      case RUN_SQL, PREPARE, RUN -> {
        if (!model.clauses().isEmpty()) {
          new TextCalls(frame, call).complete(model);
        }
        yield new StatementCalls(frame).call(call, model, operands);
      }
      case LOCK, TRY_LOCK, UNLOCK, REFRESH, DETACH ->
          new LockCalls(frame).call(call, model, operands, value);
      case EFFECT -> write(call, matched, Act.Kind.EFFECT);
      case PUBLISH -> new Writes(frame, calls).publish(call, model);
      case REGISTER -> new Writes(frame, calls).register(call, model);
      case PASS -> pass(call, model, operands, value, invoked);
      case TEST -> test(model, operands, value, invoked);
      case REQUIRE -> require(value);
      case FRESH -> Known.of(new Term.Fresh(frame.location(call.span())));
      case MUTATE, TAKE_OUT -> mutate(call, model, operands, value);
      case COPY -> copy(call, model, operands, value);
      case BEGIN, ISOLATE, COMMIT, ROLLBACK -> transaction(call, model, operands);
      case TRANSACTION -> invoked;
      case ABANDON -> abandon();
      case FLUSH -> flush(call);
      case DEFINE, NOTHING -> Known.NOTHING;
      case COMPARE -> compare(model, operands, value);
      case COMPUTE -> compute(call, model, operands, invoked);
    };
  }

  private Known flush(Instruction.Call call) {
    Guard.Flush flush = new Guard.Flush(frame.location(call.span()));
    frame.facts.sent(flush, frame.guards);
    frame.guards = GuardFlow.plus(frame.guards, flush);
    return Known.NOTHING;
  }

  /** The transaction will not be committed: who does this has dealt with what has failed. */
  private Known abandon() {
    frame.abandoned.add(frame.position.block());
    return Known.NOTHING;
  }

  private Known invocations(Instruction.Call call, CallModel model, Operands operands) {
    Known joined = Known.NOTHING;
    List<Guard> scope = new ArrayList<>();
    if (model.does() == Verb.TRANSACTION) {
      scope.add(new ManualTransactions(frame).boundary(call.span(), call.receiver()));
    }
    for (CallModel.Invocation invocation : model.invokes()) {
      TreeSet<Control> when = new TreeSet<>();
      if (invocation.when() != CallModel.When.ALWAYS) {
        boolean present = invocation.when() == CallModel.When.PRESENT;
        Known receiver = operands.receiver();
        when.addAll(
            Transfer.presence(receiver, present ? Control.Outcome.PRESENT : Control.Outcome.ABSENT)
                .tests());
      }
      List<Known> with =
          invocation.with().stream()
              .map(operand -> frame.element(operands.known(operand)))
              .toList();
      Known result =
          calls.invoke(call.span(), operands.known(invocation.closure()), with, when, scope);
      joined = joined.equals(Known.NOTHING) ? result : joined.join(result);
    }
    return joined;
  }

  private Known check(Instruction.Call call, Models.MatchedCall matched, Operands operands) {
    CallModel model = matched.model();
    Key key = model.by().map(by -> Key.id(operands.known(by).term())).orElse(Key.ANY);
    LockStrength asked =
        model.lockMode().map(mode -> LockModes.of(operands.mode(mode).term())).orElse(model.lock());
    LockStrength declared = repositories.lock(call);
    LockStrength lock = declared.compareTo(asked) > 0 ? declared : asked;
    Check.Kind kind =
        switch (model.does()) {
          case EXISTS -> Check.Kind.EXISTENCE;
          case COUNT -> Check.Kind.COUNT;
          default -> model.returns() == Shape.ROWS ? Check.Kind.ROWS : Check.Kind.ROW;
        };
    Optional<TypeRef> entity = entity(matched, operands);
    Checks checks = new Checks(frame);
    SortedSet<FactId> loaded = frame.loaded;
    Known found =
        checks.add(
            call,
            new Checks.Fetched(
                kind,
                entity.map(frame.knowledge.schema()::resource).orElse(Resource.UNKNOWN),
                key,
                new TreeSet<>(),
                lock,
                entity.filter(type -> frame.knowledge.schema().isManaged(type)).isPresent()),
            model.absent() == Absence.THROWS);
    if (model.returns() == Shape.REFERENCE) {
      frame.loaded = loaded;
    }
    repositories.declared(call, found);
    model
        .lockMode()
        .filter(mode -> LockModes.increments(operands.mode(mode).term()))
        .ifPresent(mode -> new Increments(frame).add(call.span(), found));
    return found;
  }

  private Optional<TypeRef> entity(Models.MatchedCall matched, Operands operands) {
    Optional<EntitySource> source = matched.model().of();
    if (source.isEmpty()) {
      return matched.model().value().map(operands::elementType);
    }
    if (source.get() instanceof EntitySource.TypeArgument argument) {
      List<TypeRef> arguments =
          frame
              .knowledge
              .program()
              .hierarchy()
              .argumentsFor(operands.receiverType(), matched.type());
      return argument.index() < arguments.size()
          ? Optional.of(arguments.get(argument.index()))
          : Optional.empty();
    }
    if (source.get() instanceof EntitySource.ClassIn literal) {
      return operands.described(literal.operand());
    }
    return Optional.of(operands.elementType(((EntitySource.TypeOf) source.get()).operand()));
  }

  private Known write(Instruction.Call call, Models.MatchedCall matched, Act.Kind kind) {
    return new Writes(frame, calls)
        .add(call, matched.model(), kind, entity(matched, new Operands(frame, call)));
  }

  private Known pass(
      Instruction.Call call, CallModel model, Operands operands, Known value, Known invoked) {
    if (model.does() == Verb.PASS && model.lockMode().isPresent()) {
      frame.store(value.term(), Operands.LOCK, operands.mode(model.lockMode().get()));
    }
    model.by().ifPresent(by -> operands.bind(value, by));
    Known element = frame.element(value);
    if (model.returns() == Shape.CLOSURE_RESULT) {
      // A mapped holder is empty where the holder is: what is tested of it is tested of both.
      return new Known(invoked.term(), element.plus(invoked.sources()).sources(), element.tests());
    }
    boolean defaults =
        model.invokes().stream().anyMatch(i -> i.when() == CallModel.When.ABSENT)
            || model.value().isEmpty()
                && model.by().isEmpty()
                && call.arguments().size() == 1
                && model.invokes().isEmpty();
    Known other =
        model.invokes().isEmpty() && call.arguments().size() == 1
            ? frame.known(call.arguments().get(0))
            : invoked;
    if (defaults && !other.equals(Known.NOTHING)) {
      return element.join(other);
    }
    if (model.invokes().stream().anyMatch(CallModel.Invocation::decides)) {
      TreeSet<Control> tests = new TreeSet<>(element.tests());
      tests.addAll(invoked.tests());
      return new Known(element.term(), element.plus(parts(invoked)).sources(), tests);
    }
    return invoked.sources().isEmpty() ? element : element.plus(invoked.sources());
  }

  /**
   * Where the parts come from that were looked at. Of other rows, of which it was asked whether
   * there are any, that is a test of what passes, and nothing that it is made of.
   */
  private static SortedSet<Source> parts(Known decision) {
    TreeSet<Source> parts = new TreeSet<>(decision.sources());
    decision.tests().stream()
        .map(Control::source)
        .filter(source -> source.path().isEmpty())
        .forEach(parts::remove);
    return parts;
  }

  private Known test(CallModel model, Operands operands, Known value, Known invoked) {
    Control.Outcome outcome =
        model.test() == Presence.PRESENT ? Control.Outcome.PRESENT : Control.Outcome.ABSENT;
    Known tested =
        new Checks(frame).isOneValue(value) && value.tests().isEmpty()
            ? Known.from(value.sources())
            : Transfer.presence(value.plus(frame.deepSources(value)), outcome);
    TreeSet<Source> more = new TreeSet<>(invoked.sources());
    model.by().ifPresent(by -> more.addAll(operands.known(by).sources()));
    Known answer = tested.plus(more);
    return model.by().isPresent() ? asked(answer, value, outcome) : answer;
  }

  /** Whether a collection of a row has an element is an answer of its own. */
  private static Known asked(Known answer, Known collection, Control.Outcome outcome) {
    TreeSet<Control> tests = new TreeSet<>(answer.tests());
    collection.sources().stream()
        .filter(source -> !source.path().isEmpty())
        .forEach(source -> tests.add(new Control(source, outcome)));
    return new Known(answer.term(), answer.sources(), tests);
  }

  private Known require(Known value) {
    SortedSet<Control> holds =
        value.tests().isEmpty() && !Comparisons.mayBeNew(value.term())
            ? Transfer.presence(value, Control.Outcome.PRESENT).tests()
            : value.tests();
    frame.requires(holds);
    frame.fails(Failures.unknownUnless(holds));
    return frame.element(value);
  }

  private Known mutate(Instruction.Call call, CallModel model, Operands operands, Known value) {
    Known receiver = operands.receiver();
    model.by().ifPresent(by -> operands.bind(receiver, by));
    Known put = model.value().isPresent() ? value : Known.NOTHING;
    boolean takenOut = model.does() == Verb.TAKE_OUT;
    if (receiver.term() instanceof Term.Field field) {
      TypeRef owner = frame.objectTypes.getOrDefault(field.base(), TypeRef.UNKNOWN);
      Known holder = Known.of(field.base());
      if (takenOut) {
        frame.takeOut(call.span(), holder, owner, field.name(), put);
      } else {
        frame.mutate(call.span(), holder, owner, field.name(), put);
        model
            .value()
            .ifPresent(
                of ->
                    calls
                        .events()
                        .put(
                            new HiddenCalls.Around(call.span(), new TreeSet<>(), frame.guards),
                            field,
                            put,
                            operands.elementType(of).name()));
      }
      new CascadingWrites(frame).changed(call, field, put, takenOut);
    } else if (!takenOut) {
      frame.mutate(call.span(), receiver, operands.receiverType(), Frame.ELEMENTS, put);
    }
    return Known.from(receiver.sources());
  }

  private Known copy(Instruction.Call call, CallModel model, Operands operands, Known value) {
    Known from = model.by().map(operands::known).orElse(Known.NOTHING);
    TypeRef type = model.value().map(operands::type).orElse(TypeRef.UNKNOWN);
    frame.copy(call.span(), value, type, List.of(from));
    if (value.term() instanceof Term.Created) {
      frame.store(value.term(), COPIED, from);
    }
    return value;
  }

  private Known transaction(Instruction.Call call, CallModel model, Operands operands) {
    ManualTransactions transactions = new ManualTransactions(frame);
    Optional<Known> value = model.value().map(operands::known);
    switch (model.does()) {
      case BEGIN ->
          transactions.begin(
              call.span(),
              value,
              model.by().flatMap(by -> operands.values(by).stream().findFirst()));
      case COMMIT -> transactions.commit();
      case ISOLATE -> {
        Known level = value.orElse(Known.NOTHING);
        transactions.isolate(
            level.term() instanceof Term.Constant written
                ? level.as(new Term.Constant(model.constant(written.text())))
                : level);
      }
      default -> {
        abandon();
        transactions.end();
      }
    }
    return Known.NOTHING;
  }

  private static Known compare(CallModel model, Operands operands, Known value) {
    Known other = model.by().map(operands::known).orElseGet(operands::receiver);
    return new Known(
        Term.UNKNOWN,
        Transfer.union(List.of(other, value)),
        new TreeSet<>(),
        Comparisons.likeness(Control.Outcome.SAME, other, value));
  }

  private Known compute(Instruction.Call call, CallModel model, Operands operands, Known invoked) {
    List<Known> all = new ArrayList<>(calls.arguments(call));
    all.add(operands.receiver());
    TreeSet<Source> sources = new TreeSet<>(Transfer.union(all));
    sources.addAll(invoked.sources());
    if (model.returns() == Shape.ABSENT) {
      return Known.of(Term.NULL);
    }
    if (model.by().isPresent() && call.receiver().isEmpty()) {
      Term holder = new Term.Created(frame.location(call.span()), "holder");
      Known made = new Known(holder, sources, new TreeSet<>());
      operands.bind(made, model.by().get());
      return made;
    }
    if (model.by().isPresent() && new Checks(frame).isOneValue(operands.receiver())) {
      return operands.receiver();
    }
    // A column that is read by name from a row.
    if (model.by().isPresent()
        && operands.known(model.by().get()).term() instanceof Term.Constant column) {
      return frame.load(operands.receiver(), column.text());
    }
    List<Term> parts = all.stream().map(Known::term).filter(t -> !t.equals(Term.UNKNOWN)).toList();
    Term term = new Term.Computed(call.callee().name(), parts);
    return new Known(
        parts.size() == 1 && parts.get(0).isKnown() ? term : Term.UNKNOWN,
        sources,
        new TreeSet<>());
  }
}
