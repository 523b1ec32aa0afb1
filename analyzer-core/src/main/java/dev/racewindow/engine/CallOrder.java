// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.Verb;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The methods of a program in levels, callees first; methods that call each other are one group
 * (Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM J. Comput. 1972).
 */
final class CallOrder {
  private final Map<MethodId, Set<MethodId>> calls = new LinkedHashMap<>();
  private final Map<MethodId, Integer> index = new HashMap<>();
  private final Map<MethodId, Integer> low = new HashMap<>();
  private final Deque<MethodId> stack = new ArrayDeque<>();
  private final Set<MethodId> onStack = new LinkedHashSet<>();
  private final Map<MethodId, Integer> levels = new HashMap<>();
  private final List<List<List<MethodId>>> groups = new ArrayList<>();
  private int lowest;

  private final Knowledge knowledge;

  private CallOrder(Knowledge knowledge) {
    this.knowledge = knowledge;
    for (TypeDecl type : knowledge.program().types().values()) {
      for (MethodDecl method : type.methods()) {
        method
            .body()
            .ifPresent(
                body -> {
                  Set<MethodId> callees = new LinkedHashSet<>();
                  collect(body, callees);
                  calls.put(method.id(), callees);
                });
      }
    }
  }

  /**
   * The levels: groups that call only groups of earlier levels. Each group is sorted; a group of
   * one that does not call itself needs no fixpoint.
   */
  static List<List<List<MethodId>>> of(Knowledge knowledge) {
    CallOrder order = new CallOrder(knowledge);
    // What runs without being called is known before those that may run it.
    for (MethodDecl method : order.hidden()) {
      if (order.calls.containsKey(method.id()) && !order.index.containsKey(method.id())) {
        order.visit(method.id());
        order.lowest = order.groups.size();
      }
    }
    for (MethodId method : order.calls.keySet()) {
      if (!order.index.containsKey(method)) {
        order.visit(method);
      }
    }
    return order.groups;
  }

  private List<MethodDecl> hidden() {
    List<MethodDecl> hidden = new ArrayList<>(knowledge.advices().all());
    hidden.addAll(knowledge.lifecycle().all());
    knowledge.listeners().all().forEach(listener -> hidden.add(listener.method()));
    return hidden;
  }

  private void collect(Body body, Set<MethodId> callees) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          TypeRef receiver = call.receiver().map(body::typeOf).orElse(TypeRef.UNKNOWN);
          knowledge
              .targets()
              .of(call.callee(), receiver)
              .forEach(method -> callees.add(method.id()));
          listeners(call, body).forEach(listener -> callees.add(listener.method().id()));
        } else if (instruction instanceof Instruction.Closure closure) {
          collect(closure.body(), callees);
        } else if (instruction instanceof Instruction.New creation) {
          // An anonymous class may be called by whom it is given to.
          knowledge
              .program()
              .type(creation.type().name())
              .filter(type -> Character.isDigit(type.simpleName().charAt(0)))
              .ifPresent(type -> type.methods().forEach(method -> callees.add(method.id())));
        }
      }
    }
  }

  /** The listeners that a call runs with an object of the type that it is given. */
  private List<Listeners.Listener> listeners(Instruction.Call call, Body body) {
    boolean publishes =
        !knowledge.listeners().all().isEmpty()
            && knowledge
                .models()
                .call(
                    call.callee(),
                    call.receiver().map(body::typeOf).orElse(TypeRef.UNKNOWN),
                    knowledge.program().hierarchy())
                .map(matched -> matched.model().does())
                .filter(verb -> verb == Verb.PUBLISH || verb == Verb.REGISTER)
                .isPresent();
    return publishes
        ? call.arguments().stream()
            .flatMap(value -> knowledge.listeners().of(body.typeOf(value).name()).stream())
            .toList()
        : List.of();
  }

  /** One call in progress of the depth-first search. */
  private record Visit(MethodId method, Iterator<MethodId> callees) {}

  private void visit(MethodId root) {
    Deque<Visit> visits = new ArrayDeque<>();
    visits.push(enter(root));
    while (!visits.isEmpty()) {
      Visit visit = visits.peek();
      if (visit.callees().hasNext()) {
        MethodId callee = visit.callees().next();
        if (!calls.containsKey(callee)) {
          continue;
        }
        if (!index.containsKey(callee)) {
          visits.push(enter(callee));
        } else if (onStack.contains(callee)) {
          low.merge(visit.method(), index.getOrDefault(callee, 0), Math::min);
        }
      } else {
        visits.pop();
        leave(visit.method());
        if (!visits.isEmpty()) {
          low.merge(visits.peek().method(), low.getOrDefault(visit.method(), 0), Math::min);
        }
      }
    }
  }

  private Visit enter(MethodId method) {
    index.put(method, index.size());
    low.put(method, index.size() - 1);
    stack.push(method);
    onStack.add(method);
    return new Visit(method, calls.getOrDefault(method, Set.of()).iterator());
  }

  private void leave(MethodId method) {
    if (!index.getOrDefault(method, 0).equals(low.getOrDefault(method, 0))) {
      return;
    }
    List<MethodId> group = new ArrayList<>();
    MethodId member;
    do {
      member = stack.pop();
      onStack.remove(member);
      group.add(member);
    } while (!member.equals(method));
    group.sort(null);
    int level = level(group);
    group.forEach(one -> levels.put(one, level));
    while (groups.size() <= level) {
      groups.add(new ArrayList<>());
    }
    groups.get(level).add(List.copyOf(group));
  }

  /** One above the highest that is called; those of the group itself have no level yet. */
  private int level(List<MethodId> group) {
    return group.stream()
        .flatMap(method -> calls.getOrDefault(method, Set.of()).stream())
        .mapToInt(callee -> levels.getOrDefault(callee, -1) + 1)
        .reduce(lowest, Math::max);
  }
}
