// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Control;
import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Known;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Source;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.ir.FieldDecl;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Literal;
import dev.racewindow.ir.Operator;
import dev.racewindow.ir.Value;
import dev.racewindow.sql.LockStrength;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** What one instruction adds to what is known. */
final class Transfer {
  /** Computed, though nobody knows from what: something else than a value that is not there yet. */
  private static final Term SOME_NUMBER = new Term.Computed("?", List.of(Term.UNKNOWN));

  /** How many elements of an array are told apart, as parameters of statements. */
  private static final int NUMBERED = 16;

  private final Frame frame;
  private final Calls calls;

  Transfer(Frame frame) {
    this.frame = frame;
    this.calls = new Calls(frame);
  }

  /** Runs an instruction; tells whether what is known of its value has changed. */
  boolean apply(Instruction instruction) {
    boolean changed = run(instruction);
    calls.callbacks().atCommit(instruction.span());
    return changed;
  }

  private boolean run(Instruction instruction) {
    if (instruction instanceof Instruction.Defining defining) {
      return frame.set(defining.target(), value(defining));
    }
    if (instruction instanceof Instruction.StoreField store) {
      store(store);
    } else if (instruction instanceof Instruction.StoreElement store) {
      Known array = frame.known(store.array());
      frame.mutate(store.span(), array, frame.type(store.array()), "*", frame.known(store.value()));
    } else if (instruction instanceof Instruction.Monitor monitor) {
      monitor(monitor);
    }
    return false;
  }

  private Known value(Instruction.Defining instruction) {
    if (instruction instanceof Instruction.Constant constant) {
      return Known.of(new Term.Constant(text(constant.literal())));
    }
    if (instruction instanceof Instruction.Phi phi) {
      return phi(phi);
    }
    if (instruction instanceof Instruction.LoadField load) {
      return load(load);
    }
    if (instruction instanceof Instruction.Operation operation) {
      return operation(operation);
    }
    if (instruction instanceof Instruction.Call call) {
      return calls.call(call);
    }
    if (instruction instanceof Instruction.New creation) {
      return Known.of(new Term.Created(frame.location(creation.span()), creation.type().name()));
    }
    if (instruction instanceof Instruction.Closure closure) {
      Term term = new Term.Created(frame.location(closure.span()), "function");
      frame.closures.put(term, closure);
      return Known.of(term);
    }
    // A caught exception, and what was not understood, tells nothing.
    return Known.NOTHING;
  }

  private static String text(Literal literal) {
    if (literal instanceof Literal.Text text) {
      return text.value();
    }
    if (literal instanceof Literal.ClassLiteral type) {
      return type.type().name();
    }
    return literal.toString();
  }

  private Known phi(Instruction.Phi phi) {
    Known joined = null;
    for (Value input : phi.inputs().values()) {
      Known known = frame.known(input);
      // An input that was not computed yet comes round a loop.
      if (!known.equals(Known.NOTHING)) {
        joined = joined == null ? known : joined.join(known);
      }
    }
    if (joined == null) {
      return Known.NOTHING;
    }
    Optional<Known> built = built(phi, joined);
    if (built.isPresent()) {
      return built.get();
    }
    joined =
        new Known(
            joined.term(),
            joined.sources(),
            common(phi, Known::tests),
            common(phi, Known::likeness));
    if (frame.flow == null) {
      return joined;
    }
    boolean anyUnknown =
        phi.inputs().values().stream().map(frame::known).anyMatch(Known.NOTHING::equals);
    return decided(phi, anyUnknown && isText(joined.term()) ? joined.as(Term.UNKNOWN) : joined);
  }

  /** One of several objects that are being built is built of what they share. */
  private Optional<Known> built(Instruction.Phi phi, Known joined) {
    List<Term> objects =
        phi.inputs().values().stream().map(input -> frame.known(input).term()).distinct().toList();
    if (objects.size() < 2 || !objects.stream().allMatch(frame.built::holds)) {
      return Optional.empty();
    }
    Term one = objects.get(0);
    for (Term other : objects.subList(1, objects.size())) {
      frame.built = frame.built.joined(one, other);
    }
    return Optional.of(joined.as(one));
  }

  /** What the inputs that are computed have in common: {@code a && b} is false, or it is b. */
  private SortedSet<Control> common(Instruction.Phi phi, Function<Known, SortedSet<Control>> told) {
    TreeSet<Control> common = null;
    for (Value input : phi.inputs().values()) {
      Known known = frame.known(input);
      if (!known.equals(Known.NOTHING) && truth(known).isEmpty()) {
        TreeSet<Control> kept = new TreeSet<>(told.apply(known));
        if (common != null) {
          kept.retainAll(common);
        }
        common = kept;
      }
    }
    return common == null ? new TreeSet<>() : common;
  }

  /** Which input was taken depends on the branches that led here. */
  private Known decided(Instruction.Phi phi, Known joined) {
    TreeSet<Source> sources = new TreeSet<>();
    TreeSet<Control> tests = new TreeSet<>(joined.tests());
    SortedSet<Control> here = frame.controls();
    for (Map.Entry<Integer, Value> input : phi.inputs().entrySet()) {
      Optional<Boolean> truth = truth(frame.known(input.getValue()));
      for (Control control : frame.flow().at(input.getKey(), Integer.MAX_VALUE)) {
        if (!here.contains(control)) {
          sources.add(control.source());
          truth.ifPresent(value -> tests.add(value ? control : control.negated()));
        } else if (comesRound(input.getKey(), frame.known(input.getValue()))) {
          sources.add(control.source());
        }
      }
    }
    boolean maybe =
        phi.inputs().values().stream()
            .anyMatch(input -> frame.known(input).term().equals(Term.NULL));
    boolean told = joined.term().isKnown() || joined.term() instanceof Term.OneOf;
    if (told && !maybe) {
      return joined;
    }
    return new Known(
        joined.term(), joined.plus(sources).sources(), consistent(tests), joined.likeness());
  }

  /** A number that a loop counts up depends on what keeps the loop going. */
  private boolean comesRound(int from, Known input) {
    return from >= frame.position.block() && input.term() instanceof Term.Computed;
  }

  private static SortedSet<Control> consistent(SortedSet<Control> tests) {
    TreeSet<Control> kept = new TreeSet<>();
    for (Control test : tests) {
      boolean contradicted = !test.negated().equals(test) && tests.contains(test.negated());
      kept.add(contradicted ? new Control(test.source(), Control.Outcome.VALUE) : test);
    }
    return kept;
  }

  /** The value of a boolean constant. */
  static Optional<Boolean> truth(Known known) {
    return known.term() instanceof Term.Constant constant
            && (constant.text().equals("true") || constant.text().equals("false"))
        ? Optional.of(constant.text().equals("true"))
        : Optional.empty();
  }

  private Known load(Instruction.LoadField load) {
    if (load.object().isEmpty()) {
      return constant(load.field());
    }
    Known object = frame.known(load.object().get());
    frame.objectTypes.put(object.term(), frame.type(load.object().get()));
    Term entity = Pieces.described(frame.type(load.target()));
    return entity.isKnown() ? Known.of(entity) : frame.load(object, load.field().name());
  }

  private Known constant(FieldRef field) {
    Optional<ConstantExpr> value =
        frame.knowledge.program().type(field.owner().name()).stream()
            .flatMap(type -> type.fields().stream())
            .filter(declared -> declared.name().equals(field.name()))
            .findFirst()
            .flatMap(FieldDecl::constant);
    if (value.isPresent() && value.get() instanceof ConstantExpr.Text text) {
      return Known.of(new Term.Constant(text.value()));
    }
    if (value.isPresent() && value.get() instanceof ConstantExpr.Literal literal) {
      return Known.of(new Term.Constant(literal.value()));
    }
    return Known.of(new Term.Constant(field.toString()));
  }

  private void store(Instruction.StoreField store) {
    if (store.object().isPresent()) {
      Known object = frame.known(store.object().get());
      Known value = frame.known(store.value());
      frame.mutate(
          store.span(), object, frame.type(store.object().get()), store.field().name(), value);
    }
  }

  private void monitor(Instruction.Monitor monitor) {
    Term key = frame.known(monitor.lock()).term();
    if (monitor.enter()) {
      frame.guards =
          GuardFlow.plus(
              frame.guards,
              new Guard.Lock(
                  frame.location(monitor.span()),
                  Guard.Kind.JVM,
                  LockStrength.UPDATE,
                  Resource.UNKNOWN,
                  key,
                  List.of(),
                  Optional.empty()));
    } else {
      frame.guards = GuardFlow.release(frame.guards, key);
    }
  }

  private Known operation(Instruction.Operation operation) {
    List<Known> operands = operation.operands().stream().map(frame::known).toList();
    return switch (operation.operator()) {
      case CAST -> operands.get(0);
      case NEXT, ELEMENT -> frame.element(operands.get(0));
      case HAS_NEXT -> presence(operands.get(0), Control.Outcome.PRESENT);
      case LENGTH -> Known.from(operands.get(0).sources());
      case NOT -> negated(operands.get(0));
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          Comparisons.compare(frame, operation.operator(), operands.get(0), operands.get(1));
      case ARRAY -> array(operation, operands);
      case CONCAT -> TextCalls.concatenated(operands.stream().map(frame::text).toList());
      default -> computed(operation.operator(), operands);
    };
  }

  private Known array(Instruction.Operation operation, List<Known> operands) {
    Term term = new Term.Created(frame.location(operation.span()), "array");
    for (int index = 0; index < operands.size(); index++) {
      frame.store(term, "*", operands.get(index));
      if (index < NUMBERED) {
        frame.store(term, "#" + (index + 1), operands.get(index));
      }
    }
    return new Known(term, union(operands), new TreeSet<>());
  }

  private static Known negated(Known known) {
    TreeSet<Control> tests = new TreeSet<>();
    known.tests().forEach(test -> tests.add(test.negated()));
    TreeSet<Control> likeness = new TreeSet<>();
    known.likeness().forEach(test -> likeness.add(test.negated()));
    return new Known(
        new Term.Computed("!", List.of(known.term())), known.sources(), tests, likeness);
  }

  /** A boolean that tells whether something is there. */
  static Known presence(Known holder, Control.Outcome ifTrue) {
    TreeSet<Control> tests = new TreeSet<>();
    for (Source source : holder.sources()) {
      if (source.path().isEmpty()) {
        tests.add(new Control(source, ifTrue));
      }
    }
    if (ifTrue == Control.Outcome.PRESENT) {
      // What passed a filter also passed its tests.
      holder.tests().forEach(test -> tests.remove(test.negated()));
      tests.addAll(holder.tests());
    }
    return new Known(Term.UNKNOWN, holder.sources(), tests);
  }

  private static Known computed(Operator operator, List<Known> operands) {
    List<Term> parts = operands.stream().map(Known::term).toList();
    Term term = new Term.Computed(operator.name(), parts);
    if (operator == Operator.ADD && parts.stream().anyMatch(Transfer::isText)) {
      return TextCalls.concatenated(operands);
    }
    return new Known(
        term.isKnown() && depth(term) <= Term.DEPTH ? term : SOME_NUMBER,
        union(operands),
        new TreeSet<>());
  }

  /** Of an addition to what is no number a text results. */
  private static boolean isText(Term term) {
    return term instanceof Term.Text
        || term instanceof Term.Constant constant && constant.text().indexOf(' ') >= 0;
  }

  private static int depth(Term term) {
    int deepest = 0;
    if (term instanceof Term.Computed computed) {
      for (Term part : computed.parts()) {
        deepest = Math.max(deepest, depth(part));
      }
    }
    return deepest + 1;
  }

  static SortedSet<Source> union(List<Known> all) {
    TreeSet<Source> sources = new TreeSet<>();
    new ArrayList<>(all).forEach(known -> sources.addAll(known.sources()));
    return sources;
  }
}
