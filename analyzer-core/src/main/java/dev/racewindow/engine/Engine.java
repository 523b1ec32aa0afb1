// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Window;
import dev.racewindow.domain.Writer;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Program;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Schema;
import dev.racewindow.settings.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a linked program to its windows: summaries from the bottom up, contexts from the top. */
public final class Engine {
  private final Input input;
  private final Program program;
  private final Schema schema;
  private final Knowledge knowledge;
  private final Map<MethodId, MethodDecl> methods = new HashMap<>();
  private final Map<MethodId, BodyAnalysis.Result> results = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private Engine(Input input) {
    Models models = new KnownModels(input.models());
    this.input = input;
    this.program = input.program();
    this.schema = input.schema();
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
            new Advices(program, models),
            new Statements(),
            new NamedQueries(program, models),
            id -> result(id).summary());
    program
        .types()
        .values()
        .forEach(type -> type.methods().forEach(method -> methods.put(method.id(), method)));
  }

  /**
   * What there is to look at.
   *
   * @param settings what the program's property files set
   */
  public record Input(Program program, Models models, Schema schema, Settings settings) {}

  /**
   * The outcome.
   *
   * @param rechecks of the windows of a method that it calls, those whose act is also that of a
   *     window of its own, as seen from it: what is asked again there
   * @param writers all acts on known tables, each once for every method that leads to it
   * @param problems methods that could not be looked at, each a defect of ours
   * @param coverage what was understood of the calls
   */
  public record Result(
      List<Window> windows,
      List<Window> rechecks,
      List<Writer> writers,
      List<Problem> problems,
      Coverage.Counts coverage) {}

  /** All windows of a program, those that guards close included, in the order of their methods. */
  public static Result analyze(Program program, Models models, Schema schema) {
    return analyze(new Input(program, models, schema, new Settings(path -> "")), 1);
  }

  /**
   * All windows of a program; the same for every number of threads.
   *
   * @param threads that look at methods, at least one
   */
  public static Result analyze(Input input, int threads) {
    return new Engine(input).run(threads);
  }

  private Result run(int threads) {
    Summaries summaries = new Summaries(knowledge, methods, results, problems);
    for (List<List<MethodId>> level : CallOrder.of(knowledge)) {
      summaries.add(level, threads);
    }
    Contexts contexts = new Contexts(new MethodEntries(input, knowledge, methods));
    List<MethodId> order = results.keySet().stream().sorted().toList();
    order.forEach(method -> contexts.add(method, result(method).calls()));
    contexts.solve();
    List<Guard> handlers = knowledge.handlers().ofAll();
    List<Window> windows = new ArrayList<>();
    List<Window> rechecks = new ArrayList<>();
    List<Writer> writers = new ArrayList<>();
    for (MethodId method : order) {
      BodyAnalysis.Result result = result(method);
      List<List<Guard>> around = with(handlers, contexts.of(method));
      boolean uncalled = contexts.isUncalled(method);
      new ResolvedActs(new Saves(schema), method, result.summary())
          .all().stream()
              .map(act -> new Writer(act, around))
              .filter(writer -> !uncalled || !isBare(writer))
              .forEach(writers::add);
      TreeSet<Pair> pairs = new TreeSet<>(result.summary().closed());
      pairs.removeAll(result.judged());
      if (!pairs.isEmpty()) {
        Windows made = new Windows(schema, method, result.summary(), around);
        windows.addAll(made.of(pairs));
        rechecks.addAll(made.of(again(pairs, result)));
      }
    }
    return new Result(
        List.copyOf(windows),
        List.copyOf(rechecks),
        List.copyOf(writers),
        List.copyOf(problems),
        new Coverage(knowledge).count(program, knowledge.statements().unread()));
  }

  /**
   * Pairs that were judged in a method called: of acts that a pair of the method's own is about.
   */
  private static SortedSet<Pair> again(SortedSet<Pair> own, BodyAnalysis.Result result) {
    Set<FactId> acts = own.stream().map(Pair::act).collect(Collectors.toSet());
    TreeSet<Pair> again = new TreeSet<>(result.judged());
    again.removeIf(pair -> !acts.contains(pair.act()));
    return again;
  }

  /** Whether an act is a statement for others to call, which begin transactions and make checks. */
  private static boolean isBare(Writer writer) {
    Act act = writer.act();
    return act.site().calls().isEmpty()
        && act.target().checks().isEmpty()
        && Stream.concat(act.guards().stream(), writer.contexts().stream().flatMap(List::stream))
            .noneMatch(Guard.Transaction.class::isInstance);
  }

  private static List<List<Guard>> with(List<Guard> handlers, List<List<Guard>> contexts) {
    return contexts.stream().map(inner -> GuardFlow.join(handlers, inner)).toList();
  }

  private BodyAnalysis.Result result(MethodId id) {
    return results.getOrDefault(id, BodyAnalysis.Result.NONE);
  }
}
