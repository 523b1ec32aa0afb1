// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Check;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Key;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.CallModel.Shape;
import dev.racewindow.models.TypeModel;
import dev.racewindow.sql.LockStrength;
import dev.racewindow.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The checks, acts and locks of a statement that is run. */
final class StatementFacts {
  private final Frame frame;
  private final StatementTexts texts;

  StatementFacts(Frame frame) {
    this(frame, frame.method.owner());
  }

  /**
   * Statements of another class than the one that is looked at.
   *
   * @param user canonical name of the class whose tables they name
   */
  StatementFacts(Frame frame, String user) {
    this.frame = frame;
    this.texts = new StatementTexts(frame.knowledge, user);
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
      SortedSet<Source> all) {
    /** What a parameter is bound to, or a piece of the text that was put in. */
    Known value(StatementTexts.Read read, Statement.Binding binding) {
      Optional<Term> put = read.value(binding);
      if (put.isEmpty()) {
        return bound.apply(binding);
      }
      return put.get().isKnown() ? new Known(put.get(), all, new TreeSet<>()) : Known.NOTHING;
    }
  }

  /** Adds the facts of a statement. */
  Known run(Instruction.Call call, StatementTexts.Read read, Run run) {
    Known answer = facts(call, read, run);
    // Its snapshot is taken before any lock of its own: what it reads is older.
    locks(
        frame.location(call.span()),
        read,
        binding -> run.value(read, binding),
        new Taken(Answers.isRead(frame.body, call.target()), session(call)));
    return answer;
  }

  /**
   * How a lock function is called.
   *
   * @param answered whether its answer is looked at: else a lock that is only tried guards nothing,
   *     and that it was tried is all there is to know
   * @param session what the lock of a session is here: its connection may go back to a pool
   */
  record Taken(boolean answered, Guard.Kind session) {}

  /** A bean that all callers share runs a statement on a connection that it asks for each time. */
  private Guard.Kind session(Instruction.Call call) {
    boolean shared =
        frame.knowledge.isShared(frame.method.owner())
            && call.receiver()
                .map(frame::known)
                .filter(receiver -> receiver.term() instanceof Term.Field)
                .filter(receiver -> receiver.term().root().equals(new Term.Input(0)))
                .isPresent();
    if (!shared) {
      return Guard.Kind.ADVISORY_SESSION;
    }
    String type = call.receiver().map(frame::type).orElse(TypeRef.UNKNOWN).name();
    return frame
            .knowledge
            .models()
            .type(type, frame.knowledge.program().hierarchy())
            .filter(model -> model.role() == TypeModel.Role.REPOSITORY)
            .isPresent()
        ? Guard.Kind.ADVISORY_CONTEXT
        : Guard.Kind.ADVISORY_POOLED;
  }

  private Known facts(Instruction.Call call, StatementTexts.Read read, Run run) {
    return switch (read.statement().kind()) {
      case SELECT -> select(call, read, run);
      case INSERT, MERGE -> write(call, read, run, Act.Kind.INSERT);
      case UPDATE -> write(call, read, run, Act.Kind.UPDATE);
      case DELETE -> write(call, read, run, Act.Kind.DELETE);
      case LOCK_TABLE, OTHER -> Known.NOTHING;
    };
  }

  private Known select(Instruction.Call call, StatementTexts.Read read, Run run) {
    Statement statement = read.statement();
    if (statement.target().isEmpty()) {
      return Known.NOTHING;
    }
    TreeSet<String> columns = new TreeSet<>(statement.selected());
    columns.remove("*");
    Check.Kind kind = kind(statement, run.returns());
    LockStrength lock = lock(statement, run.lock());
    Resource table = run.fetched().orElseGet(() -> texts.target(read));
    Known answer =
        new Checks(frame)
            .add(
                call,
                new Checks.Fetched(
                    kind,
                    table,
                    key(read, binding -> run.value(read, binding)),
                    columns,
                    lock,
                    run.managed()),
                run.throwsIfAbsent() && statement.aggregate() == Statement.Aggregate.NONE);
    if (columns.size() != 1 || statement.aggregate() != Statement.Aggregate.NONE) {
      return answer;
    }
    TreeSet<Source> value =
        new TreeSet<>(Set.of(new Source.Checked(frame.id(call.span(), table), columns.first())));
    // Of a scalar the answer is the column's value alone, not that there is a row.
    return kind == Check.Kind.SCALAR ? Known.from(value) : answer.plus(value);
  }

  /** The lock that a statement takes if the call asks for another one as well. */
  static LockStrength lock(Statement statement, LockStrength asked) {
    LockStrength lock = statement.lock().compareTo(asked) >= 0 ? statement.lock() : asked;
    return statement.skipLocked() && lock.isExclusive() ? LockStrength.SKIP_LOCKED : lock;
  }

  /** The facts of a statement that a caller will know. */
  Known latent(Instruction.Call call, Run run) {
    boolean writes = run.returns() == Shape.UPDATE_COUNT || run.returns() == Shape.NOTHING;
    if (writes) {
      frame.facts.add(
          new Act(
              frame.id(call.span()),
              frame.site(call.span()),
              Act.Kind.UPDATE,
              Resource.UNKNOWN,
              Term.UNKNOWN,
              Key.ANY,
              new TreeSet<>(),
              new TreeSet<>(),
              false,
              run.all(),
              frame.controls(),
              frame.guards,
              Checks.text(call)));
    }
    Check.Kind kind =
        switch (run.returns()) {
          case UPDATE_COUNT, NOTHING -> Check.Kind.UPDATE_COUNT;
          case SCALAR, COUNT -> Check.Kind.SCALAR;
          case BOOLEAN -> Check.Kind.EXISTENCE;
          case ROWS -> Check.Kind.ROWS;
          default -> Check.Kind.ROW;
        };
    Checks.Fetched fetched =
        new Checks.Fetched(
            kind, Resource.UNKNOWN, Key.ANY, new TreeSet<>(), LockStrength.NONE, run.managed());
    Known answer = new Checks(frame).add(call, fetched, run.throwsIfAbsent());
    return run.returns() == Shape.NOTHING ? Known.NOTHING : answer;
  }

  /** What a check learns by the shape of its answer. */
  static Check.Kind kind(Statement statement, Shape returns) {
    return switch (statement.aggregate()) {
      case COUNT -> Check.Kind.COUNT;
      case EXISTS -> Check.Kind.EXISTENCE;
      case MAX -> Check.Kind.MAXIMUM;
      case SUM, OTHER -> Check.Kind.SCALAR;
      case NONE ->
          switch (returns) {
            case SCALAR -> Check.Kind.SCALAR;
            case BOOLEAN -> Check.Kind.EXISTENCE;
            case ROWS -> Check.Kind.ROWS;
            default -> Check.Kind.ROW;
          };
    };
  }

  /** Which rows a statement is about. */
  static Key key(StatementTexts.Read read, Function<Statement.Binding, Known> bound) {
    Statement statement = read.statement();
    TreeMap<String, Term> equal = new TreeMap<>();
    for (Statement.Equality equality : statement.equalities()) {
      equal.put(equality.column(), term(equality.value(), bound));
    }
    TreeSet<String> others = new TreeSet<>(statement.predicateColumns());
    others.removeAll(equal.keySet());
    if (read.open()) {
      others.add(Statement.NOT_SHOWN);
    }
    return new Key(equal, others);
  }

  private static Term term(Statement.Binding binding, Function<Statement.Binding, Known> bound) {
    return binding instanceof Statement.Binding.Constant constant
        ? new Term.Constant(constant.text())
        : bound.apply(binding).term();
  }

  private Known write(Instruction.Call call, StatementTexts.Read read, Run run, Act.Kind kind) {
    Statement statement = read.statement();
    TreeSet<String> columns = new TreeSet<>();
    TreeSet<String> own = new TreeSet<>();
    TreeSet<Source> data = new TreeSet<>();
    boolean allBound = true;
    for (Statement.Assignment assignment : statement.assignments()) {
      if (!assignment.column().contains("${")) {
        columns.add(assignment.column());
      }
      if (assignment.value() instanceof Statement.Binding.Expression expression) {
        if (expression.columns().contains(assignment.column())) {
          own.add(assignment.column());
        }
      } else if (assignment.value() instanceof Statement.Binding.Constant) {
        own.add(assignment.column());
      } else {
        Known value = run.value(read, assignment.value());
        allBound &= !value.equals(Known.NOTHING);
        data.addAll(value.sources());
      }
    }
    if (!allBound || statement.assignments().isEmpty()) {
      data.addAll(run.all());
    }
    Resource resource = texts.target(read);
    Key key = key(read, binding -> run.value(read, binding));
    Optional<InnerChecks.Inner> inner =
        new InnerChecks(frame, texts).add(call, statement, binding -> run.value(read, binding));
    TreeSet<Control> controls = new TreeSet<>(frame.controls());
    inner.ifPresent(check -> controls.add(check.when()));
    frame.facts.add(
        new Act(
            frame.id(call.span(), resource),
            frame.site(call.span()),
            kind,
            resource,
            Term.UNKNOWN,
            inner.map(check -> check.key(key)).orElse(key),
            columns,
            own,
            statement.conflict().isPresent(),
            data,
            controls,
            frame.guards,
            Checks.text(call)));
    Known count =
        new Checks(frame)
            .add(
                call,
                new Checks.Fetched(
                    Check.Kind.UPDATE_COUNT, resource, key, columns, LockStrength.NONE, false),
                false);
    if (run.returns() == Shape.NOTHING) {
      return Known.NOTHING;
    }
    return inner
        .map(check -> count.plus(new TreeSet<>(Set.of(check.when().source()))))
        .orElse(count);
  }

  /** The locks that a statement takes or releases, but for those on the rows that it finds. */
  void locks(
      Location at, StatementTexts.Read read, Function<Statement.Binding, Known> bound, Taken how) {
    Statement statement = read.statement();
    if (statement.kind() == Statement.Kind.LOCK_TABLE) {
      frame.guards =
          GuardFlow.plus(
              frame.guards,
              lock(at, Guard.Kind.TABLE, statement.lock(), texts.target(read), Term.UNKNOWN));
    }
    for (Statement.AdvisoryLock lock : statement.advisoryLocks()) {
      String function = lock.function();
      // The second argument of MySQL's is how long to wait.
      List<Term> parts =
          lock.arguments().stream()
              .limit(function.equals("get_lock") ? 1 : Long.MAX_VALUE)
              .map(argument -> term(argument, bound))
              .toList();
      if (function.contains("unlock")) {
        frame.release(new Term.Computed(function.replace("unlock", "lock"), parts));
      } else if (function.contains("release")) {
        frame.release(new Term.Computed(function.replace("release", "get"), parts));
      } else {
        Guard.Lock taken =
            lock(
                at,
                kind(function, how),
                function.contains("shared") ? LockStrength.SHARE : LockStrength.UPDATE,
                Resource.UNKNOWN,
                new Term.Computed(function, parts));
        boolean ignored = function.contains("try") && !how.answered();
        frame.guards = GuardFlow.plus(frame.guards, ignored ? new Guard.Tried(taken) : taken);
      }
    }
  }

  private static Guard.Kind kind(String function, Taken how) {
    if (function.contains("xact")) {
      return Guard.Kind.ADVISORY_TRANSACTION;
    }
    return how.session();
  }

  private static Guard.Lock lock(
      Location at, Guard.Kind kind, LockStrength strength, Resource resource, Term key) {
    return new Guard.Lock(at, kind, strength, resource, key, List.of(), Optional.empty());
  }
}
