// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Act;
import dev.racewindow.domain.Control;
import dev.racewindow.domain.FactId;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Location;
import dev.racewindow.domain.MethodSummary;
import dev.racewindow.domain.MethodSummary.Pair;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Terminator;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one body changes what is known: its values are computed to a fixpoint, then the conditions
 * under which each instruction runs, then the facts under these conditions.
 */
final class BodyAnalysis {
  /** A loop carries a value round no more often than this. */
  private static final int ROUNDS = 4;

  /**
   * The outcome for one body.
   *
   * @param calls of methods of the program
   * @param judged pairs of check and act that methods which it calls know already
   */
  record Result(MethodSummary summary, List<Frame.CallEdge> calls, SortedSet<Pair> judged) {
    /** Of a body that does nothing. */
    static final Result NONE = new Result(MethodSummary.EMPTY, List.of(), new TreeSet<>());

    boolean callsItself(MethodId method) {
      return calls.stream().anyMatch(call -> call.callee().equals(method));
    }
  }

  /**
   * A body to look at.
   *
   * @param function whether it is a lambda, whose pairs are judged in the method around it
   * @param guards in force from its first instruction to its last
   */
  record Subject(MethodId method, String path, Body body, boolean function, List<Guard> guards) {
    Subject {
      guards = List.copyOf(guards);
    }
  }

  private final Frame frame;
  private final Transfer transfer;
  private final SameConditions conditions;
  private final List<Guard> guardsAtEntry;
  private final Map<Integer, List<Guard>> guardsAtEnd = new HashMap<>();
  private final Map<Integer, List<Integer>> predecessors = new HashMap<>();
  private final Map<Integer, Built> builtAtEnd = new HashMap<>();
  private final Map<Integer, SortedSet<FactId>> loadedAtEnd = new HashMap<>();
  private List<Guard> guardsAtExit = List.of();
  private SortedSet<FactId> loadedAtExit = new TreeSet<>();
  private boolean exits;

  private BodyAnalysis(Frame frame, List<Guard> guardsAtEntry) {
    this.frame = frame;
    this.guardsAtEntry = guardsAtEntry;
    this.transfer = new Transfer(frame);
    this.conditions = new SameConditions(frame.body);
    for (Block block : frame.body.blocks()) {
      Rounds.successors(block)
          .forEach(
              next -> predecessors.computeIfAbsent(next, id -> new ArrayList<>()).add(block.id()));
    }
  }

  /** Looks at a body. */
  static Result of(Knowledge knowledge, Subject subject) {
    Frame frame = new Frame(knowledge, subject.method(), subject.path(), subject.body());
    return new BodyAnalysis(frame, subject.guards()).run(subject.function());
  }

  private Result run(boolean function) {
    inputs();
    // Without a loop the order of the blocks is enough: one round, whatever it changes.
    for (int round = 0; round < (frame.rounds.isAny() ? ROUNDS : 1) && pass(); round++) {
      frame.facts = new Facts(false);
    }
    frame.flow =
        new ControlFlow(
            frame.body,
            frame::known,
            new ControlFlow.Ways(
                new TreeMap<>(frame.conditional),
                new TreeSet<>(frame.endless),
                retries(),
                new Failures(frame).partings()));
    frame.facts = new Facts(!frame.rounds.isAny());
    frame.calls = new ArrayList<>();
    frame.conditional.clear();
    frame.endless.clear();
    frame.failing.clear();
    pass();
    return new Result(summary(function), List.copyOf(frame.calls), frame.facts.closed());
  }

  private void inputs() {
    List<Optional<Value>> inputs = Inputs.of(frame.body);
    for (int index = 0; index < inputs.size(); index++) {
      int number = index;
      inputs
          .get(index)
          .ifPresent(
              value -> {
                Source source = new Source.Input(number, "");
                if (number == 0 && frame.knowledge.isShared(frame.method.owner())) {
                  // What a bean holds is the same for all callers, and never a row.
                  frame.set(value, Known.of(new Term.Input(number)));
                  return;
                }
                TreeSet<Control> tests = new TreeSet<>();
                if (frame.type(value).name().endsWith("oolean")) {
                  tests.add(new Control(source, Control.Outcome.PRESENT));
                }
                frame.set(
                    value, new Known(new Term.Input(number), new TreeSet<>(Set.of(source)), tests));
              });
    }
  }

  /** Runs every instruction once, in the order of the blocks; tells whether a value has changed. */
  private boolean pass() {
    boolean changed = false;
    exits = false;
    frame.dirty.clear();
    frame.registered.clear();
    for (Block block : frame.body.blocks()) {
      frame.guards = handled(block, guardsAtStart(block.id()));
      frame.built = builtAtStart(block.id());
      frame.loaded = loadedAtStart(block.id());
      List<Instruction> instructions = block.instructions();
      for (int index = 0; index < instructions.size(); index++) {
        frame.position = new ControlFlow.Position(block.id(), index);
        changed |= transfer.apply(instructions.get(index));
      }
      frame.position = new ControlFlow.Position(block.id(), instructions.size());
      frame.guards = GuardFlow.unhandled(frame.guards);
      if (block.terminator() instanceof Terminator.Return back) {
        back.value().ifPresent(value -> frame.facts.returns(returned(value)));
        guardsAtExit = exits ? GuardFlow.meet(guardsAtExit, frame.guards) : frame.guards;
        loadedAtExit = exits ? Loads.meet(loadedAtExit, frame.loaded) : frame.loaded;
        exits = true;
      }
      changed |= !frame.guards.equals(guardsAtEnd.put(block.id(), frame.guards));
      changed |= !frame.built.equals(builtAtEnd.put(block.id(), frame.built));
      changed |= !frame.loaded.equals(loadedAtEnd.put(block.id(), frame.loaded));
    }
    return changed;
  }

  /** A returned value also tells on which conditions it, and no other value, was returned. */
  private Known returned(Value value) {
    Known object = frame.known(value);
    Known known = object.term() instanceof Term.Created ? frame.built.snapshot(object) : object;
    if (frame.flow == null) {
      return known;
    }
    TreeSet<Source> sources = new TreeSet<>();
    SortedSet<Control> always = frame.flow.atNormalExit();
    for (Control control : frame.controls()) {
      if (!always.contains(control)) {
        sources.add(control.source());
      }
    }
    return constantTests(known).plus(sources);
  }

  /** {@code return true} under a condition tells that the condition held. */
  private Known constantTests(Known known) {
    Optional<Boolean> constant = Transfer.truth(known);
    if (constant.isEmpty() || frame.flow == null) {
      return known;
    }
    TreeSet<Control> tests = new TreeSet<>();
    for (Control control : frame.controls()) {
      if (!frame.flow.atNormalExit().contains(control)) {
        tests.add(constant.get() ? control : control.negated());
      }
    }
    return new Known(known.term(), known.sources(), tests);
  }

  private List<Guard> guardsAtStart(int block) {
    List<Guard> guards = block == 0 ? guardsAtEntry : null;
    for (int predecessor : predecessors.getOrDefault(block, List.of())) {
      List<Guard> end = guardsAtEnd.get(predecessor);
      if (end != null) {
        guards = guards == null ? end : meet(guards, end, predecessor < block);
      }
    }
    for (int predecessor : predecessors.getOrDefault(block, List.of())) {
      List<Guard> end = guardsAtEnd.get(predecessor);
      if (guards != null && end != null) {
        guards = GuardFlow.passing(guards, end, leaving(frame.body.blocks().get(predecessor)));
      }
    }
    return guards == null ? List.of() : conditions.resolved(block, guards, ends(block));
  }

  /** The guards at the end of the blocks that lead to one, as far as they were looked at. */
  private Map<Integer, List<Guard>> ends(int block) {
    Map<Integer, List<Guard>> ends = new TreeMap<>();
    for (int predecessor : predecessors.getOrDefault(block, List.of())) {
      List<Guard> end = guardsAtEnd.get(predecessor);
      if (end != null) {
        ends.put(predecessor, end);
      }
    }
    return ends;
  }

  /** What was locked in the last round of a loop is no way past what is locked in this one. */
  private static List<Guard> meet(List<Guard> guards, List<Guard> end, boolean ahead) {
    return ahead ? GuardFlow.meetAgain(guards, end) : GuardFlow.meet(guards, end);
  }

  /** Where a way leads on: the test at which it parts, or what it does last. */
  private Location leaving(Block block) {
    int last = block.instructions().size() - 1;
    return frame.location(
        block.terminator() instanceof Terminator.Branch || last < 0
            ? block.terminator().span()
            : block.instructions().get(last).span());
  }

  /** With the handlers of the block's own, which end with it. */
  private List<Guard> handled(Block block, List<Guard> guards) {
    return block.handlers().isEmpty()
        ? guards
        : GuardFlow.join(guards, frame.knowledge.handlers().around(block, frame));
  }

  private Built builtAtStart(int block) {
    Built built = null;
    for (int predecessor : predecessors.getOrDefault(block, List.of())) {
      Built end = builtAtEnd.get(predecessor);
      if (end != null) {
        built = built == null ? end : built.join(end);
      }
    }
    return built == null ? Built.NOTHING : built;
  }

  private SortedSet<FactId> loadedAtStart(int block) {
    SortedSet<FactId> loaded = null;
    for (int predecessor : predecessors.getOrDefault(block, List.of())) {
      SortedSet<FactId> end = loadedAtEnd.get(predecessor);
      if (end != null) {
        loaded = loaded == null ? end : Loads.meet(loaded, end);
      }
    }
    return loaded == null ? new TreeSet<>() : loaded;
  }

  /** The blocks that end in the test of a loop in which the tested check itself is repeated. */
  private Set<Integer> retries() {
    Set<Integer> retries = new TreeSet<>();
    for (Block block : frame.body.blocks()) {
      if (block.terminator() instanceof Terminator.Branch branch) {
        for (Source source : frame.known(branch.condition()).sources()) {
          if (source instanceof Source.Checked checked
              && frame.rounds.isRepeatedAfter(checked.check(), block.id())) {
            retries.add(block.id());
          }
        }
      }
    }
    return retries;
  }

  /** Whether each way out passes a flush. */
  private boolean flushes() {
    return guardsAtExit.stream()
        .anyMatch(guard -> guard instanceof Guard.Flush && !guardsAtEntry.contains(guard));
  }

  private MethodSummary summary(boolean function) {
    Facts facts = frame.facts;
    TreeSet<Control> onlyIf = new TreeSet<>();
    if (frame.flow != null) {
      onlyIf.addAll(frame.flow.atNormalExit());
    }
    List<Guard> locks =
        guardsAtExit.stream()
            .filter(guard -> !guardsAtEntry.contains(guard))
            .filter(guard -> guard instanceof Guard.Lock || guard instanceof Guard.Passed)
            .toList();
    Known result = facts.result();
    TreeSet<Pair> closed = new TreeSet<>(facts.closed());
    SortedSet<MethodSummary.Undoing> undone = Undoings.in(frame);
    Followers following = new Followers(frame);
    SortedMap<FactId, Act> followers = following.all();
    if (!function) {
      facts.acts().values().forEach(act -> closed.addAll(Windows.pairs(act, facts.checks())));
      closed.addAll(Undoings.pairs(undone));
      closed.addAll(following.ignored(followers, result));
      // What a statement is about that a caller knows, the caller judges.
      closed.removeIf(
          pair ->
              facts.latents().containsKey(pair.check()) || facts.latents().containsKey(pair.act()));
    }
    KeptLocks kept = new KeptLocks(frame.kept);
    return new MethodSummary(
        kept.checks(facts.checks()),
        kept.acts(facts.acts()),
        new Known(result.term(), frame.deepSources(result), result.tests(), result.likeness()),
        onlyIf,
        locks,
        frame.released,
        DomainEvents.leaving(facts.invocations(), result.term()),
        exits,
        facts.latents(),
        closed,
        facts.held(loadedAtExit, flushes()),
        frame.contents(result.term()),
        frame.left.known(),
        new Failures(frame).leaving(),
        undone,
        followers);
  }
}
