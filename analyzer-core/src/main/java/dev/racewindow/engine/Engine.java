// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.domain.Window;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Program;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Schema;
import dev.racewindow.sql.LockStrength;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** From a linked program to its windows: summaries from the bottom up, contexts from the top. */
public final class Engine {
  /** A group of methods that call each other is looked at no more often than this. */
  private static final int ROUNDS = 4;

  private final Program program;
  private final Schema schema;
  private final Knowledge knowledge;
  private final Map<MethodId, MethodDecl> methods = new HashMap<>();
  private final Map<MethodId, BodyAnalysis.Result> results = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Engine(Program program, Models models, Schema schema) {
    this.program = program;
    this.schema = schema;
    this.knowledge =
        new Knowledge(
            program,
            models,
            schema,
            new Targets(program),
            new Listeners(program, models),
            new Lifecycle(program, models),
            new Attributes(program, models),
            new Cascades(program, models),
            new Transactions(program, models),
            new Statements(),
            new NamedQueries(program, models),
            this::summary);
    program
        .types()
        .values()
        .forEach(type -> type.methods().forEach(method -> methods.put(method.id(), method)));
  }

  /**
   * The outcome.
   *
   * @param problems methods that could not be looked at, each a defect of ours
   * @param coverage what was understood of the calls
   */
  public record Result(List<Window> windows, List<Problem> problems, Coverage.Counts coverage) {}

  /** All windows of a program, those that guards close included, in the order of their methods. */
  public static Result analyze(Program program, Models models, Schema schema) {
    return new Engine(program, models, schema).run();
  }

  private Result run() {
    for (List<MethodId> group : CallOrder.of(knowledge)) {
      summarize(group);
    }
    Contexts contexts = new Contexts(new MethodEntries(program, knowledge, methods));
    List<MethodId> order = results.keySet().stream().sorted().toList();
    order.forEach(method -> contexts.add(method, result(method).calls()));
    contexts.solve();
    Optional<Guard> handler = knowledge.handlers().ofAll();
    List<Window> windows = new ArrayList<>();
    for (MethodId method : order) {
      BodyAnalysis.Result result = result(method);
      TreeSet<Pair> pairs = new TreeSet<>(result.summary().closed());
      pairs.removeAll(result.judged());
      if (!pairs.isEmpty()) {
        windows.addAll(
            new Windows(schema, method, result.summary(), with(handler, contexts.of(method)))
                .of(pairs));
      }
    }
    return new Result(
        List.copyOf(windows),
        List.copyOf(problems),
        new Coverage(knowledge).count(program, knowledge.statements().unread()));
  }

  private static List<List<Guard>> with(Optional<Guard> handler, List<List<Guard>> contexts) {
    return handler
        .map(all -> contexts.stream().map(inner -> GuardFlow.join(List.of(all), inner)).toList())
        .orElse(contexts);
  }

  private void summarize(List<MethodId> group) {
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = false;
      for (MethodId id : group) {
        MethodSummary before = summary(id);
        BodyAnalysis.Result after = look(id);
        results.put(id, after);
        changed |= !after.summary().equals(before);
      }
      if (!changed || group.size() == 1 && !result(group.get(0)).callsItself(group.get(0))) {
        return;
      }
    }
  }

  private BodyAnalysis.Result look(MethodId id) {
    String path = program.paths().getOrDefault(id.owner(), "?");
    MethodDecl method = methods.get(id);
    try {
      if (method != null && method.body().isPresent()) {
        return BodyAnalysis.of(
            knowledge,
            new BodyAnalysis.Subject(id, path, method.body().get(), false, monitor(method, path)));
      }
    } catch (RuntimeException | StackOverflowError defect) {
      int line = method.span().line();
      problems.add(
          new Problem(Problem.Kind.INTERNAL, path, line, "not analysed: " + id + ": " + defect));
    }
    return BodyAnalysis.Result.NONE;
  }

  /** The monitor that a synchronized method holds (JLS 8.4.3.6): of its receiver, or its class. */
  private static List<Guard> monitor(MethodDecl method, String path) {
    if (!method.is(Modifier.SYNCHRONIZED)) {
      return List.of();
    }
    return List.of(
        new Guard.Lock(
            new Location(path, method.span(), method.id()),
            Guard.Kind.JVM,
            LockStrength.UPDATE,
            Resource.UNKNOWN,
            method.is(Modifier.STATIC) ? new Term.Constant(method.id().owner()) : new Term.Input(0),
            List.of(),
            Optional.empty()));
  }

  private BodyAnalysis.Result result(MethodId id) {
    return results.getOrDefault(id, BodyAnalysis.Result.NONE);
  }

  private MethodSummary summary(MethodId id) {
    return result(id).summary();
  }
}
