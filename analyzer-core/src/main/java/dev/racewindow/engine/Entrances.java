// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.Term;
import dev.racewindow.engine.Advices.Applied;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a call from outside of an object has around a method: the lock of a container, who runs it
 * again, what advice of the program takes around it, and its transaction.
 */
record Entrances(Knowledge knowledge) {
  /** What is in force when the method begins; outermost first. */
  List<Guard> into(MethodDecl method) {
    List<Applied> advice = knowledge.advices().of(method);
    if (advice.isEmpty()) {
      return knowledge.transactions().entering(method);
    }
    List<Guard> entered = new ArrayList<>(knowledge.transactions().before(method));
    Optional<Guard.Transaction> boundary = knowledge.transactions().of(method);
    AdviceOrder.Place transactions = knowledge.advices().ofTransactions();
    for (Applied one : advice) {
      if (one.advice().place().isOutsideOf(transactions)) {
        entered.addAll(taken(one, method));
      }
    }
    boundary.ifPresent(entered::add);
    for (Applied one : advice) {
      if (!one.advice().place().isOutsideOf(transactions)) {
        List<Guard> taken = taken(one, method);
        entered.addAll(taken);
        if (boundary.isPresent() && one.advice().place().isTheSameAs(transactions)) {
          taken.stream()
              .filter(Guard.Lock.class::isInstance)
              .forEach(lock -> entered.add(new Guard.Unordered(lock.at(), aspect(one))));
        }
      }
    }
    return List.copyOf(entered);
  }

  /** The same in the words of a caller. */
  List<Guard> into(MethodDecl method, Frame caller, Span call, List<Known> inputs) {
    List<Guard> entered = into(method);
    return entered.stream().noneMatch(Guard.Lock.class::isInstance)
        ? entered
        : new Substitution(
                caller.location(call),
                inputs,
                Map.of(),
                caller::load,
                caller::deepSources,
                new HashMap<>())
            .guards(entered);
  }

  /** The boundary that a call passes, and that is left when it returns: of several the inmost. */
  Optional<Guard.Transaction> boundary(MethodDecl method) {
    if (knowledge.advices().of(method).isEmpty()) {
      return knowledge.transactions().of(method);
    }
    return into(method).stream()
        .filter(Guard.Transaction.class::isInstance)
        .map(Guard.Transaction.class::cast)
        .reduce((outer, inner) -> suspends(inner) ? inner : outer);
  }

  private static boolean suspends(Guard.Transaction boundary) {
    return boundary.propagation() == Guard.Propagation.REQUIRES_NEW
        || boundary.propagation() == Guard.Propagation.NOT_SUPPORTED;
  }

  private static String aspect(Applied applied) {
    String owner = applied.advice().method().id().owner();
    return owner.substring(owner.lastIndexOf('.') + 1);
  }

  /** What advice has in force where it runs the method, whichever way it takes to there. */
  private List<Guard> taken(Applied applied, MethodDecl method) {
    MethodDecl advice = applied.advice().method();
    return knowledge.summaries().apply(advice.id()).invocations().stream()
        .filter(invocation -> invocation.function() instanceof Term.Input)
        .map(MethodSummary.Invocation::guards)
        .reduce(GuardFlow::meet)
        .map(guards -> guards.stream().flatMap(guard -> here(guard, applied, method).stream()))
        .map(guards -> guards.toList())
        .orElse(List.of());
  }

  /** A guard of the advice, as the method knows it. */
  private Optional<Guard> here(Guard guard, Applied applied, MethodDecl method) {
    if (guard instanceof Guard.Lock lock) {
      return Optional.of(here(lock, applied, method));
    }
    if (guard instanceof Guard.Tried tried) {
      return Optional.of(new Guard.Tried(here(tried.lock(), applied, method)));
    }
    return guard instanceof Guard.Transaction ? Optional.of(guard) : Optional.empty();
  }

  private Guard.Lock here(Guard.Lock lock, Applied applied, MethodDecl method) {
    String path = knowledge.program().paths().getOrDefault(method.id().owner(), "?");
    Location at = new Location(path, applied.annotation().span(), method.id());
    String aspect = applied.advice().method().id().owner();
    AdviceKeys keys = new AdviceKeys(method, applied.annotation(), aspect, at);
    return new Guard.Lock(
        at,
        lock.kind(),
        lock.strength(),
        lock.resource(),
        keys.of(lock.key()),
        lock.ended(),
        Optional.empty());
  }
}
