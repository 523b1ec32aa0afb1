// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Control;
import dev.racewindow.domain.Failure;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Throws;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Handler;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Under which conditions each instruction of a body runs: control dependence (Ferrante, Ottenstein
 * and Warren, "The Program Dependence Graph", TOPLAS 1987), closed transitively, over a graph in
 * which a call that returns normally only under conditions is a branch as well.
 */
final class ControlFlow {
  /**
   * A call or block end at which the way parts.
   *
   * @param from node that ends here
   * @param to node that follows
   * @param controls what holds on this edge
   * @param otherwise what a call throws that does not take it
   */
  private record Edge(int from, int to, SortedSet<Control> controls, Throws otherwise) {
    Edge(int from, int to, SortedSet<Control> controls) {
      this(from, to, controls, Throws.NOTHING);
    }
  }

  /**
   * What has to hold for the body to return normally.
   *
   * @param otherwise the exceptions with which it ends where that does not
   */
  record Need(Control control, SortedSet<Failure> otherwise) {}

  /**
   * Where the way parts at calls.
   *
   * @param conditional calls that return normally only if their controls hold
   * @param endless calls that never return normally
   * @param retries blocks that end in the test of a loop which repeats the check itself, as in
   *     {@code while (exists(code))}: what follows happens because of the last answer
   * @param failures exceptions by the place at which the way parts, or ends, by them
   */
  record Ways(
      SortedMap<Position, SortedSet<Control>> conditional,
      SortedSet<Position> endless,
      Set<Integer> retries,
      SortedMap<Position, Throws> failures) {}

  /** The position of a call in its body. */
  record Position(int block, int index) implements Comparable<Position> {
    @Override
    public int compareTo(Position other) {
      int byBlock = Integer.compare(block, other.block);
      return byBlock != 0 ? byBlock : Integer.compare(index, other.index);
    }
  }

  private final TreeMap<Position, Integer> nodes = new TreeMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final List<SortedSet<Control>> controls = new ArrayList<>();
  private final Ways ways;
  private final int exit;
  private final int normalExit;

  /** For each node the edges that it depends on. */
  private final List<BitSet> depends;

  /**
   * The control dependences of a body.
   *
   * @param known what is known of each value
   * @param ways where the way parts at calls
   */
  ControlFlow(Body body, Function<Value, Known> known, Ways ways) {
    this.ways = ways;
    Set<Position> splits = new TreeSet<>(ways.conditional().keySet());
    splits.addAll(ways.endless());
    int count = 0;
    for (Block block : body.blocks()) {
      nodes.put(new Position(block.id(), 0), count++);
      for (Position call : splits) {
        if (call.block() == block.id()) {
          nodes.put(new Position(block.id(), call.index() + 1), count++);
        }
      }
    }
    normalExit = count++;
    exit = count++;
    for (Block block : body.blocks()) {
      connect(block, known, splits);
    }
    edges.add(new Edge(normalExit, exit, new TreeSet<>()));
    // A loop that may never end: then what follows it does depend on its test (Podgurski and
    // Clarke, "A Formal Model of Program Dependences", TSE 1990: weak control dependence).
    ways.retries().forEach(block -> edges.add(new Edge(end(block), exit, new TreeSet<>())));
    depends =
        new ControlDependences(
                edges.stream().mapToInt(Edge::from).toArray(),
                edges.stream().mapToInt(Edge::to).toArray(),
                count)
            .closed();
    attribute();
  }

  /** The conditions under which the instruction at a position runs. */
  SortedSet<Control> at(int block, int index) {
    return controls.get(nodeAt(new Position(block, index)));
  }

  /** Whether it depends on anything if the instruction at a position runs, be it known or not. */
  boolean isConditional(int block, int index) {
    return !depends.get(nodeAt(new Position(block, index))).isEmpty();
  }

  /** Whether nothing follows a block: a call is made there that never returns normally. */
  boolean isLast(int block) {
    return ways.endless().stream().anyMatch(call -> call.block() == block);
  }

  /** The conditions under which the body returns normally. */
  SortedSet<Control> atNormalExit() {
    return controls.get(normalExit);
  }

  /**
   * What has to hold after a position, for the body to return normally once it was there. What a
   * call needs that is made there is not among it.
   */
  List<Need> neededAfter(Position position) {
    boolean parts = ways.conditional().containsKey(position) || ways.endless().contains(position);
    Position after = new Position(position.block(), position.index() + (parts ? 1 : 0));
    return needs(reached(nodeAt(after)));
  }

  /** What is thrown where a condition does not hold, of the exceptions that leave the body. */
  SortedMap<Control, SortedSet<Failure>> thrownUnless(SortedSet<Failure> leaving) {
    TreeMap<Control, SortedSet<Failure>> unless = new TreeMap<>();
    BitSet all = new BitSet();
    all.set(0, exit);
    for (Need need : needs(all)) {
      TreeSet<Failure> failures = new TreeSet<>(need.otherwise());
      failures.retainAll(leaving);
      if (!failures.isEmpty()) {
        unless.computeIfAbsent(need.control(), c -> new TreeSet<>()).addAll(failures);
      }
    }
    return unless;
  }

  /** What the normal exit depends on, of the ways that leave some nodes, and that else throw. */
  private List<Need> needs(BitSet nodes) {
    List<Need> needs = new ArrayList<>();
    depends.get(normalExit).stream()
        .filter(index -> nodes.get(edges.get(index).from()))
        .forEach(
            index -> {
              SortedSet<Failure> beside = beside(index);
              for (Control control : edges.get(index).controls()) {
                TreeSet<Failure> otherwise = new TreeSet<>(beside);
                otherwise.addAll(
                    edges.get(index).otherwise().unless().getOrDefault(control, new TreeSet<>()));
                if (!otherwise.isEmpty()) {
                  needs.add(new Need(control, otherwise));
                }
              }
            });
    return needs;
  }

  /** The exceptions with which the body ends where another way is taken than this. */
  private SortedSet<Failure> beside(int taken) {
    TreeSet<Failure> failures = new TreeSet<>();
    for (int other = 0; other < edges.size(); other++) {
      int left = other;
      if (left != taken && edges.get(left).from() == edges.get(taken).from()) {
        ways.failures()
            .forEach(
                (position, thrown) -> {
                  boolean always =
                      ways.endless().contains(position)
                          || !ways.conditional().containsKey(position);
                  if (always && depends.get(nodeAt(position)).get(left)) {
                    failures.addAll(thrown.all());
                  }
                });
      }
    }
    return failures;
  }

  private BitSet reached(int from) {
    BitSet reached = new BitSet();
    BitSet open = new BitSet();
    open.set(from);
    while (!open.isEmpty()) {
      int node = open.nextSetBit(0);
      open.clear(node);
      reached.set(node);
      for (Edge edge : edges) {
        if (edge.from() == node && !reached.get(edge.to())) {
          open.set(edge.to());
        }
      }
    }
    return reached;
  }

  private void connect(Block block, Function<Value, Known> known, Set<Position> splits) {
    int last = start(block.id());
    for (Position call : splits) {
      if (call.block() == block.id()) {
        int next = nodeAt(new Position(block.id(), call.index() + 1));
        SortedSet<Control> holds = ways.conditional().getOrDefault(call, new TreeSet<>());
        if (!ways.endless().contains(call)) {
          Throws thrown = ways.failures().getOrDefault(call, Throws.NOTHING);
          edges.add(new Edge(last, next, holds, thrown));
        }
        TreeSet<Control> otherwise = new TreeSet<>();
        holds.forEach(control -> otherwise.add(control.negated()));
        exceptional(block, last, otherwise);
        last = next;
      }
    }
    Terminator end = block.terminator();
    if (end instanceof Terminator.Goto jump) {
      edges.add(new Edge(last, start(jump.target()), new TreeSet<>()));
    } else if (end instanceof Terminator.Branch branch) {
      SortedSet<Control> ifTrue = conditions(known.apply(branch.condition()));
      TreeSet<Control> ifFalse = new TreeSet<>();
      ifTrue.forEach(control -> ifFalse.add(control.negated()));
      edges.add(new Edge(last, start(branch.ifTrue()), ifTrue));
      edges.add(new Edge(last, start(branch.ifFalse()), ifFalse));
    } else if (end instanceof Terminator.Return) {
      edges.add(new Edge(last, normalExit, new TreeSet<>()));
    } else {
      exceptional(block, last, new TreeSet<>());
    }
  }

  private int start(int block) {
    return nodeAt(new Position(block, 0));
  }

  private int end(int block) {
    return nodeAt(new Position(block, Integer.MAX_VALUE));
  }

  /** The node that the instruction at a position is part of. */
  private int nodeAt(Position position) {
    return nodes.floorEntry(position).getValue();
  }

  private void exceptional(Block block, int from, SortedSet<Control> conditions) {
    boolean caught = false;
    for (Handler handler : block.handlers()) {
      edges.add(new Edge(from, start(handler.target()), conditions));
      caught |= handler.types().isEmpty();
    }
    if (!caught) {
      edges.add(new Edge(from, exit, conditions));
    }
  }

  /**
   * What holds if a boolean is true: its tests, and that each other source passed some test. It
   * tells of the state of a thing if nothing else has a part in it.
   */
  static SortedSet<Control> conditions(Known condition) {
    TreeSet<Control> holds = new TreeSet<>(condition.tests());
    holds.addAll(condition.likeness());
    Set<Source> tested = new TreeSet<>();
    boolean state = Source.haveOneOrigin(condition.sources());
    for (Control test : condition.tests()) {
      boolean part = !test.source().path().isEmpty();
      if (!part || test.outcome().isLimit()) {
        tested.add(test.source());
      }
      if (state && test.outcome().isLimit() && part) {
        holds.add(new Control(test.source(), Control.Outcome.STATE));
      }
    }
    for (Source source : condition.sources()) {
      if (!tested.contains(source)) {
        holds.add(new Control(source, state ? Control.Outcome.STATE : Control.Outcome.VALUE));
      }
    }
    return holds;
  }

  private void attribute() {
    for (BitSet mine : depends) {
      TreeSet<Control> all = new TreeSet<>();
      mine.stream().forEach(edge -> all.addAll(edges.get(edge).controls()));
      controls.add(all);
    }
  }
}
