// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Problem;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Modifier;
import dev.racewindow.sql.LockStrength;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;

/**
 * Looks at methods, level by level: those of one level need nothing but what lies below, so that
 * several threads may share the work and no order among them shows.
 */
final class Summaries {
  /** A group of methods that call each other is looked at no more often than this. */
  private static final int ROUNDS = 4;

  private final Knowledge knowledge;
  private final Map<MethodId, MethodDecl> methods;
  private final Map<MethodId, BodyAnalysis.Result> results;
  private final List<Problem> problems;

  /**
   * Nothing looked at yet.
   *
   * @param knowledge of what lies below: its summaries are those of {@code results}
   * @param results filled with what is found, after each level
   * @param problems filled with methods that could not be looked at
   */
  Summaries(
      Knowledge knowledge,
      Map<MethodId, MethodDecl> methods,
      Map<MethodId, BodyAnalysis.Result> results,
      List<Problem> problems) {
    this.knowledge = knowledge;
    this.methods = methods;
    this.results = results;
    this.problems = problems;
  }

  /** Looks at groups of methods none of which calls another group of them. */
  void add(List<List<MethodId>> level, int threads) {
    for (Group group : groups(level, threads)) {
      results.putAll(group.results);
      problems.addAll(group.problems.values());
    }
  }

  private List<Group> groups(List<List<MethodId>> level, int threads) {
    if (threads <= 1 || level.size() == 1) {
      return level.stream().map(methods -> new Group().solve(methods)).toList();
    }
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () -> level.parallelStream().map(methods -> new Group().solve(methods)).toList())
          .join();
    } finally {
      pool.shutdown();
    }
  }

  /** Methods that call each other, while they are being looked at. */
  private final class Group {
    private final Map<MethodId, BodyAnalysis.Result> results = new HashMap<>();
    private final Map<MethodId, Problem> problems = new HashMap<>();
    private final Knowledge inside = knowledge.with(this::summary);

    private Group solve(List<MethodId> group) {
      for (int round = 0; round < ROUNDS; round++) {
        boolean changed = false;
        for (MethodId id : group) {
          MethodSummary before = summary(id);
          BodyAnalysis.Result after = look(id);
          results.put(id, after);
          changed |= !after.summary().equals(before);
        }
        MethodId first = group.get(0);
        if (!changed || group.size() == 1 && !result(first).callsItself(first)) {
          break;
        }
      }
      return this;
    }

    private BodyAnalysis.Result look(MethodId id) {
      String path = knowledge.program().paths().getOrDefault(id.owner(), "?");
      MethodDecl method = methods.get(id);
      try {
        if (method != null && method.body().isPresent()) {
          return BodyAnalysis.of(
              inside,
              new BodyAnalysis.Subject(
                  id, path, method.body().get(), false, monitor(method, path)));
        }
      } catch (RuntimeException | StackOverflowError defect) {
        int line = method.span().line();
        problems.put(
            id,
            new Problem(Problem.Kind.INTERNAL, path, line, "not analysed: " + id + ": " + defect));
      }
      return BodyAnalysis.Result.NONE;
    }

    private BodyAnalysis.Result result(MethodId id) {
      return results.getOrDefault(id, BodyAnalysis.Result.NONE);
    }

    private MethodSummary summary(MethodId id) {
      BodyAnalysis.Result own = results.get(id);
      return own == null ? knowledge.summaries().apply(id) : own.summary();
    }
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
}
