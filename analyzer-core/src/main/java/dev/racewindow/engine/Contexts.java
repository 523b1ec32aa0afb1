// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.ir.MethodId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the callers of each method hold while it runs: the second pass, from the top down. */
final class Contexts {
  /** Contexts of one method beyond this many are not told apart. */
  static final int MOST = 8;

  /** A call seen from the method that is called. */
  private record Caller(MethodId method, List<Guard> guards, boolean proxied) {}

  private final Map<MethodId, List<Caller>> callers = new HashMap<>();
  private final Map<MethodId, List<List<Guard>>> known = new HashMap<>();
  private final Set<MethodId> open = new HashSet<>();
  private final Function<MethodId, Optional<Guard.Transaction>> boundaries;

  Contexts(Function<MethodId, Optional<Guard.Transaction>> boundaries) {
    this.boundaries = boundaries;
  }

  /** Adds the calls that a method makes. */
  void add(MethodId caller, List<Frame.CallEdge> edges) {
    for (Frame.CallEdge edge : edges) {
      callers
          .computeIfAbsent(edge.callee(), id -> new ArrayList<>())
          .add(new Caller(caller, edge.guards(), edge.proxied()));
    }
  }

  /** The contexts of a method: what is in force when its body begins, outermost first. */
  List<List<Guard>> of(MethodId method) {
    List<List<Guard>> done = known.get(method);
    if (done != null) {
      return done;
    }
    List<List<Guard>> contexts = new ArrayList<>();
    // A cycle adds no context that its entry does not have.
    if (open.add(method)) {
      for (Caller caller : callers.getOrDefault(method, List.of())) {
        for (List<Guard> outer : of(caller.method())) {
          List<Guard> inside = GuardFlow.join(outer, caller.guards());
          List<Guard> context =
              caller.proxied()
                  ? GuardFlow.join(inside, boundaries.apply(method).stream().toList())
                  : inside;
          if (!contexts.contains(context) && contexts.size() < MOST) {
            contexts.add(context);
          }
        }
      }
      open.remove(method);
    }
    if (contexts.isEmpty()) {
      contexts.add(GuardFlow.join(List.of(), boundaries.apply(method).stream().toList()));
    }
    List<List<Guard>> result = List.copyOf(contexts);
    if (open.isEmpty()) {
      known.put(method, result);
    }
    return result;
  }
}
