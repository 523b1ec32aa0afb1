// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.models.CallModel;
import dev.racewindow.models.CallModel.Absence;
import dev.racewindow.models.CallModel.Language;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.models.Operand;
import dev.racewindow.models.Verb;
import dev.racewindow.sql.LockStrength;
import dev.racewindow.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What a call that runs a statement text adds: the checks, acts and locks of the statement. */
final class StatementCalls {
  private static final String STATEMENT = "statement";

  private final Frame frame;

  StatementCalls(Frame frame) {
    this.frame = frame;
  }

  /**
   * How a statement is run.
   *
   * @param fetched the entity that is returned, where it need not be the first one selected from
   * @param bound what a parameter is bound to
   * @param all what any parameter is bound to
   * @param lock a row lock that the call adds to the text's own
   */
  record Run(
      Shape returns,
      Optional<Resource> fetched,
      boolean throwsIfAbsent,
      boolean managed,
      LockStrength lock,
      Function<Statement.Binding, Known> bound,
      SortedSet<Source> all) {}

  Known call(Instruction.Call call, CallModel model, Operands operands) {
    if (model.does() == Verb.PREPARE) {
      Term text = model.sql().map(operands::known).orElse(Known.NOTHING).term();
      return Known.of(
          new Term.Computed(STATEMENT, List.of(text, new Term.Constant(model.language().name()))));
    }
    Known prepared = operands.receiver();
    boolean direct = model.sql().isPresent();
    Optional<Statement> statement =
        direct
            ? statement(operands.known(model.sql().get()).term(), model.language())
            : prepared.term() instanceof Term.Computed made && made.operation().equals(STATEMENT)
                ? statement(made.parts().get(0), language(made.parts().get(1)))
                : Optional.empty();
    if (statement.isEmpty()) {
      frame.knowledge.statements().addUnread(frame.location(call.span()));
      return Known.from(Transfer.union(call.arguments().stream().map(frame::known).toList()));
    }
    LockStrength lock =
        model
            .lockMode()
            .map(mode -> LockModes.of(operands.known(mode).term()))
            .orElseGet(() -> LockModes.of(frame.load(prepared, "#lock").term()));
    Known any = direct ? Known.from(arguments(call)) : frame.load(prepared, "*");
    Function<Statement.Binding, Known> bound =
        direct ? binding -> argument(call, model, binding) : binding -> stored(prepared, binding);
    return run(
        call,
        statement.get(),
        new Run(
            model.returns(),
            Optional.empty(),
            model.absent() == Absence.THROWS,
            model.language() == Language.JPQL || !direct && isEntityQuery(prepared),
            lock,
            bound,
            any.sources()));
  }

  private static boolean isEntityQuery(Known prepared) {
    return prepared.term() instanceof Term.Computed made
        && language(made.parts().get(1)) == Language.JPQL;
  }

  private static Language language(Term term) {
    return term.equals(new Term.Constant(Language.JPQL.name())) ? Language.JPQL : Language.SQL;
  }

  private Optional<Statement> statement(Term text, Language language) {
    return text instanceof Term.Constant constant
        ? frame.knowledge.statements().parse(constant.text(), language == Language.JPQL)
        : Optional.empty();
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
      return frame.load(prepared, "#" + position.number());
    }
    if (binding instanceof Statement.Binding.Named named) {
      return frame.load(prepared, "#" + named.name());
    }
    return Known.NOTHING;
  }

  /** Adds the facts of a statement. */
  Known run(Instruction.Call call, Statement statement, Run run) {
    advisoryLocks(call, statement, run);
    return switch (statement.kind()) {
      case SELECT -> select(call, statement, run);
      case INSERT, MERGE -> write(call, statement, run, Act.Kind.INSERT);
      case UPDATE -> write(call, statement, run, Act.Kind.UPDATE);
      case DELETE -> write(call, statement, run, Act.Kind.DELETE);
      case LOCK_TABLE -> lockTable(call, statement);
      case OTHER -> Known.NOTHING;
    };
  }

  private Known select(Instruction.Call call, Statement statement, Run run) {
    if (statement.target().isEmpty()) {
      return Known.NOTHING;
    }
    TreeSet<String> columns = new TreeSet<>(statement.selected());
    columns.remove("*");
    Check.Kind kind =
        switch (statement.aggregate()) {
          case COUNT -> Check.Kind.COUNT;
          case EXISTS -> Check.Kind.EXISTENCE;
          case MAX -> Check.Kind.MAXIMUM;
          case SUM, OTHER -> Check.Kind.SCALAR;
          case NONE ->
              switch (run.returns()) {
                case SCALAR -> Check.Kind.SCALAR;
                case BOOLEAN -> Check.Kind.EXISTENCE;
                case ROWS -> Check.Kind.ROWS;
                default -> Check.Kind.ROW;
              };
        };
    LockStrength lock = statement.lock().compareTo(run.lock()) >= 0 ? statement.lock() : run.lock();
    Known answer =
        new Checks(frame)
            .add(
                call,
                new Checks.Fetched(
                    kind,
                    run.fetched()
                        .orElseGet(
                            () -> frame.knowledge.schema().resource(statement.target().get())),
                    key(statement, run),
                    columns,
                    lock,
                    run.managed()),
                run.throwsIfAbsent() && statement.aggregate() == Statement.Aggregate.NONE);
    if (columns.size() != 1 || statement.aggregate() != Statement.Aggregate.NONE) {
      return answer;
    }
    TreeSet<Source> value =
        new TreeSet<>(Set.of(new Source.Checked(frame.id(call.span()), columns.first())));
    // Of a scalar the answer is the column's value alone, not that there is a row.
    return kind == Check.Kind.SCALAR ? Known.from(value) : answer.plus(value);
  }

  private Key key(Statement statement, Run run) {
    TreeMap<String, Term> equal = new TreeMap<>();
    for (Statement.Equality equality : statement.equalities()) {
      equal.put(equality.column(), term(equality.value(), run));
    }
    TreeSet<String> others = new TreeSet<>(statement.predicateColumns());
    others.removeAll(equal.keySet());
    return new Key(equal, others);
  }

  private static Term term(Statement.Binding binding, Run run) {
    return binding instanceof Statement.Binding.Constant constant
        ? new Term.Constant(constant.text())
        : run.bound().apply(binding).term();
  }

  private Known write(Instruction.Call call, Statement statement, Run run, Act.Kind kind) {
    TreeSet<String> columns = new TreeSet<>();
    TreeSet<String> own = new TreeSet<>();
    TreeSet<Source> data = new TreeSet<>();
    boolean allBound = true;
    for (Statement.Assignment assignment : statement.assignments()) {
      columns.add(assignment.column());
      if (assignment.value() instanceof Statement.Binding.Expression expression) {
        if (expression.columns().contains(assignment.column())) {
          own.add(assignment.column());
        }
      } else if (assignment.value() instanceof Statement.Binding.Constant) {
        own.add(assignment.column());
      } else {
        Known value = run.bound().apply(assignment.value());
        allBound &= !value.equals(Known.NOTHING);
        data.addAll(value.sources());
      }
    }
    if (!allBound || statement.assignments().isEmpty()) {
      data.addAll(run.all());
    }
    Resource resource =
        statement.target().map(frame.knowledge.schema()::resource).orElse(Resource.UNKNOWN);
    Key key = key(statement, run);
    frame.facts.add(
        new Act(
            frame.id(call.span()),
            frame.site(call.span()),
            kind,
            resource,
            Term.UNKNOWN,
            key,
            columns,
            own,
            statement.conflict().isPresent(),
            data,
            frame.controls(),
            frame.guards,
            Checks.text(call)));
    Known count =
        new Checks(frame)
            .add(
                call,
                new Checks.Fetched(
                    Check.Kind.UPDATE_COUNT, resource, key, columns, LockStrength.NONE, false),
                false);
    return run.returns() == Shape.NOTHING ? Known.NOTHING : count;
  }

  private Known lockTable(Instruction.Call call, Statement statement) {
    Resource table =
        statement.target().map(frame.knowledge.schema()::resource).orElse(Resource.UNKNOWN);
    guard(call, Guard.Kind.TABLE, table, Term.UNKNOWN);
    return Known.NOTHING;
  }

  private void advisoryLocks(Instruction.Call call, Statement statement, Run run) {
    for (Statement.AdvisoryLock lock : statement.advisoryLocks()) {
      // A lock that is only tried guards nothing unless its answer is looked at.
      if (!lock.function().contains("unlock") && !lock.function().contains("try")) {
        List<Term> parts = lock.arguments().stream().map(b -> term(b, run)).toList();
        guard(
            call,
            lock.function().contains("xact")
                ? Guard.Kind.ADVISORY_TRANSACTION
                : Guard.Kind.ADVISORY_SESSION,
            Resource.UNKNOWN,
            new Term.Computed(lock.function(), parts));
      }
    }
  }

  private void guard(Instruction.Call call, Guard.Kind kind, Resource resource, Term key) {
    frame.guards =
        GuardFlow.plus(
            frame.guards,
            new Guard.Lock(
                frame.location(call.span()),
                kind,
                LockStrength.UPDATE,
                resource,
                key,
                List.of(),
                Optional.empty()));
  }
}
