// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.ir.MethodId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the callers of each method hold while it runs: the second pass, from the methods that nobody
 * calls down to those they call, until nothing changes.
 */
final class Contexts {
  /** Contexts of one method beyond this many are not told apart. */
  static final int MOST = 8;

  private final SortedMap<MethodId, List<Frame.CallEdge>> calls = new TreeMap<>();
  private final Map<MethodId, List<List<Guard>>> known = new HashMap<>();
  private final Map<MethodId, List<Guard>> entered = new HashMap<>();
  private final Set<MethodId> uncalled = new HashSet<>();
  private final Entries entries;

  /** Contexts of a program of which the calls are to be added. */
  Contexts(Entries entries) {
    this.entries = entries;
  }

  /** What there is to know of a method where it is called from outside of its object. */
  interface Entries {
    /** What such a call has around the method: locks, and the transaction boundary. */
    List<Guard> entering(MethodId method);

    /** What a caller outside of the program has around that, such as a web server. */
    List<Guard> around(MethodId method);

    /** Who calls it beside the program. */
    Callers.Outside outside(MethodId method);

    /** What such a caller holds that lets in one at a time. */
    Guard singleCall(MethodId method);
  }

  /** Adds the calls that a method makes. */
  void add(MethodId caller, List<Frame.CallEdge> edges) {
    calls.put(caller, edges);
  }

  /** Passes contexts on from callers to callees; once, after all calls were added. */
  void solve() {
    Set<MethodId> called = new HashSet<>();
    calls.values().forEach(edges -> edges.forEach(edge -> called.add(edge.callee())));
    Map<MethodId, List<Guard>> single = new TreeMap<>();
    Map<MethodId, List<Guard>> several = new TreeMap<>();
    for (MethodId method : calls.keySet()) {
      switch (entries.outside(method)) {
        case ONE ->
            single.put(method, GuardFlow.join(List.of(entries.singleCall(method)), own(method)));
        case SEVERAL -> several.put(method, GuardFlow.join(entries.around(method), own(method)));
        case UNKNOWN -> {
          if (!called.contains(method)) {
            uncalled.add(method);
            several.put(method, GuardFlow.join(entries.around(method), own(method)));
          }
        }
      }
    }
    // Contexts that may race come first, so that they are not those beyond the bound.
    solve(several);
    solve(single);
  }

  private void solve(Map<MethodId, List<Guard>> roots) {
    roots.forEach(
        (method, context) -> add(known.computeIfAbsent(method, id -> new ArrayList<>()), context));
    Deque<MethodId> changed = new ArrayDeque<>(roots.keySet());
    Set<MethodId> queued = new HashSet<>(changed);
    while (!changed.isEmpty()) {
      MethodId caller = changed.poll();
      queued.remove(caller);
      for (Frame.CallEdge edge : calls.getOrDefault(caller, List.of())) {
        if (pass(caller, edge) && queued.add(edge.callee())) {
          changed.add(edge.callee());
        }
      }
    }
  }

  /** Hands the contexts of a caller to a callee; tells whether one of them is news. */
  private boolean pass(MethodId caller, Frame.CallEdge edge) {
    List<List<Guard>> contexts = known.computeIfAbsent(edge.callee(), id -> new ArrayList<>());
    boolean news = false;
    for (List<Guard> outer : List.copyOf(known.getOrDefault(caller, List.of()))) {
      List<Guard> inside = GuardFlow.join(outer, GuardFlow.unflushed(edge.guards()));
      List<Guard> context = edge.proxied() ? GuardFlow.join(inside, own(edge.callee())) : inside;
      news |= add(contexts, context);
    }
    return news;
  }

  private static boolean add(List<List<Guard>> contexts, List<Guard> context) {
    return contexts.size() < MOST && !contexts.contains(context) && contexts.add(context);
  }

  /** Whether nobody is known to call a method, neither the program nor anybody outside. */
  boolean isUncalled(MethodId method) {
    return uncalled.contains(method);
  }

  private List<Guard> own(MethodId method) {
    return entered.computeIfAbsent(method, entries::entering);
  }

  /** The contexts of a method: what is in force when its body begins, outermost first. */
  List<List<Guard>> of(MethodId method) {
    // Methods that only call each other are called by nobody we know.
    List<List<Guard>> contexts = known.getOrDefault(method, List.of());
    return contexts.isEmpty() ? List.of(own(method)) : List.copyOf(contexts);
  }
}
