// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
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
 * The methods of a program in groups, callees first; methods that call each other are one group
 * (Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM J. Comput. 1972).
 */
final class CallOrder {
  private final Map<MethodId, Set<MethodId>> calls = new LinkedHashMap<>();
  private final Map<MethodId, Integer> index = new HashMap<>();
  private final Map<MethodId, Integer> low = new HashMap<>();
  private final Deque<MethodId> stack = new ArrayDeque<>();
  private final Set<MethodId> onStack = new LinkedHashSet<>();
  private final List<List<MethodId>> groups = new ArrayList<>();

  private CallOrder(Program program, Targets targets) {
    for (TypeDecl type : program.types().values()) {
      for (MethodDecl method : type.methods()) {
        method
            .body()
            .ifPresent(
                body -> {
                  Set<MethodId> callees = new LinkedHashSet<>();
                  collect(program, targets, body, callees);
                  calls.put(method.id(), callees);
                });
      }
    }
  }

  /** The groups, each sorted; a group of one that does not call itself needs no fixpoint. */
  static List<List<MethodId>> of(Program program, Targets targets) {
    CallOrder order = new CallOrder(program, targets);
    for (MethodId method : order.calls.keySet()) {
      if (!order.index.containsKey(method)) {
        order.visit(method);
      }
    }
    return order.groups;
  }

  private static void collect(Program program, Targets targets, Body body, Set<MethodId> callees) {
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Call call) {
          TypeRef receiver = call.receiver().map(body::typeOf).orElse(TypeRef.UNKNOWN);
          targets.of(call.callee(), receiver).forEach(method -> callees.add(method.id()));
        } else if (instruction instanceof Instruction.Closure closure) {
          collect(program, targets, closure.body(), callees);
        } else if (instruction instanceof Instruction.New creation) {
          // An anonymous class may be called by whom it is given to.
          program
              .type(creation.type().name())
              .filter(type -> Character.isDigit(type.simpleName().charAt(0)))
              .ifPresent(type -> type.methods().forEach(method -> callees.add(method.id())));
        }
      }
    }
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
    groups.add(List.copyOf(group));
  }
}
