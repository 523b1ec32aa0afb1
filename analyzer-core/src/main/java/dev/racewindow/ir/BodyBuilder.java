// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import dev.racewindow.ir.Label.TryHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Body} in static single assignment form, block by block; every front end lowers
 * through one of these.
 *
 * <p>A front end defines the receiver, captures and parameters, then appends instructions to the
 * current block. Variables are any objects with identity; {@link #write} and {@link #read} turn
 * them into values and phis. A block is sealed once all jumps to it are there ({@link #seal}).
 * After a terminator there is no current block; code that follows all the same is unreachable and
 * vanishes in {@link #build()}.
 */
public final class BodyBuilder extends InstructionBuilder {
  private final List<Label> blocks = new ArrayList<>();
  private final List<Value> captures = new ArrayList<>();
  private final List<Value> parameters = new ArrayList<>();
  private final Map<Value, TypeRef> types = new HashMap<>();
  private final Map<Value, String> names = new HashMap<>();
  private final Map<Object, Declared> declared = new HashMap<>();
  private final SsaVariables variables;
  private final Value undefined;
  private final Label entry;
  private List<TryHandler> handlers = List.of();
  private Optional<Value> receiver = Optional.empty();
  private @Nullable Label current;
  private int nextValue;

  private record Declared(String name, TypeRef type) {}

  /** Starts an empty body whose entry block is the current one. */
  public BodyBuilder() {
    undefined = newValue();
    variables = new SsaVariables(this::newPhi, undefined);
    entry = newBlock();
    seal(entry);
    startBlock(entry);
  }

  // ---- What the body gets from outside

  /** Defines {@code this}. */
  public Value receiver(TypeRef type) {
    Value value = newValue();
    types.put(value, type);
    receiver = Optional.of(value);
    return value;
  }

  /** {@code this}, if it was defined. */
  public Optional<Value> receiver() {
    return receiver;
  }

  /** Defines the next parameter. */
  public Value parameter(String name, TypeRef type) {
    Value value = input(name, type);
    parameters.add(value);
    return value;
  }

  /** Defines the next captured variable; may come at any time. */
  public Value capture(String name, TypeRef type) {
    Value value = input(name, type);
    captures.add(value);
    return value;
  }

  private Value input(String name, TypeRef type) {
    Value value = newValue();
    type(value, type);
    name(value, name);
    return value;
  }

  // ---- What is known of values

  /** States the type of a value, unless one is known. */
  public void type(Value value, TypeRef type) {
    if (!(type instanceof TypeRef.Unknown)) {
      types.putIfAbsent(value, type);
    }
  }

  /** The type that was stated, or unknown. */
  public TypeRef typeOf(Value value) {
    return types.getOrDefault(value, TypeRef.UNKNOWN);
  }

  /** States the source name of a value, unless it has one. */
  public void name(Value value, String name) {
    names.putIfAbsent(value, name);
  }

  // ---- Variables

  /** States the source name and type of a variable; all its phis will carry them. */
  public void declare(Object variable, String name, TypeRef type) {
    declared.put(variable, new Declared(name, type));
  }

  /**
   * Writes a variable. Within a try region a new block begins if the current one may have thrown
   * already, so that a handler sees the variable as it is at the end of a block.
   */
  public void write(Object variable, Value value) {
    if (current().mayThrow && !handlers.isEmpty()) {
      continueInNewBlock();
    }
    Declared known = declared.get(variable);
    if (known != null) {
      name(value, known.name());
      type(value, known.type());
    }
    variables.write(variable, current(), value);
  }

  /** Reads a variable; an undefined value where it was never written. */
  public Value read(Object variable) {
    return variables.read(variable, current());
  }

  private Value newPhi(Object variable) {
    Value value = newValue();
    Declared known = declared.get(variable);
    if (known != null) {
      name(value, known.name());
      type(value, known.type());
    }
    return value;
  }

  // ---- Blocks

  /** A block that is neither started nor sealed. */
  public Label newBlock() {
    Label block = new Label();
    blocks.add(block);
    return block;
  }

  /**
   * Makes a block the current one. Where the current one is open it must have been left by a jump
   * before.
   */
  public void startBlock(Label block) {
    if (current != null) {
      throw new IllegalStateException("the current block has no end");
    }
    if (block.started) {
      throw new IllegalStateException("the block was started before");
    }
    block.started = true;
    block.handlers = handlers;
    current = block;
  }

  /** States that all jumps to a block are there. */
  public void seal(Label block) {
    variables.seal(block);
  }

  /** Whether there is a current block that some path may reach. */
  public boolean isOpen() {
    return current != null && (current == entry || !isDead(current));
  }

  private static boolean isDead(Label block) {
    return block.sealed && block.predecessors.isEmpty();
  }

  /** How many instructions there are so far. */
  public int size() {
    return nextValue;
  }

  private Label current() {
    Label open = current;
    if (open == null) {
      open = newBlock();
      seal(open);
      startBlock(open);
    }
    return open;
  }

  private void continueInNewBlock() {
    Label next = newBlock();
    jump(next, Span.NONE);
    seal(next);
    startBlock(next);
  }

  // ---- Terminators

  /** Ends the current block with a jump. */
  public void jump(Label target, Span span) {
    end(new Terminator.Goto(0, span), List.of(target));
  }

  /** Ends the current block with a branch. */
  public void branch(Value condition, Label ifTrue, Label ifFalse, Span span) {
    end(new Terminator.Branch(condition, 0, 0, span), List.of(ifTrue, ifFalse));
  }

  /** Ends the current block with a return. */
  public void ret(Optional<Value> value, Span span) {
    end(new Terminator.Return(value, span), List.of());
  }

  /** Ends the current block with an exception. */
  public void raise(Value exception, Span span) {
    if (current != null) {
      markThrowing(current);
    }
    end(new Terminator.Throw(exception, span), List.of());
  }

  private void end(Terminator terminator, List<Label> targets) {
    Label block = current;
    if (block != null) {
      block.terminator = terminator;
      block.targets = targets;
      if (isOpen()) {
        targets.forEach(target -> target.predecessors.add(block));
      }
      current = null;
    }
  }

  /** Gives up the current block where it cannot be reached. */
  public void leave() {
    if (isOpen()) {
      throw new IllegalStateException("the current block can be reached");
    }
    current = null;
  }

  // ---- Try regions

  /** The handlers that are in force, innermost first; to be given to {@link #resume}. */
  public List<TryHandler> region() {
    return handlers;
  }

  /** Enters a try region: its handlers, in the order of the source, before those in force. */
  public void pushHandlers(List<TryHandler> inner) {
    List<TryHandler> all = new ArrayList<>(inner);
    all.addAll(handlers);
    resume(all);
  }

  /** Makes other handlers those in force, as after a try region or for an inlined finally. */
  public void resume(List<TryHandler> region) {
    handlers = List.copyOf(region);
    if (current != null && !current.handlers.equals(handlers)) {
      continueInNewBlock();
    }
  }

  private void markThrowing(Label block) {
    if (block.mayThrow || !isOpen()) {
      return;
    }
    block.mayThrow = true;
    for (TryHandler handler : block.handlers) {
      handler.target().predecessors.add(block);
      if (handler.types().isEmpty()) {
        break;
      }
    }
  }

  // ---- For the other half

  @Override
  Value newValue() {
    return new Value(nextValue++);
  }

  @Override
  void append(Instruction instruction) {
    Label block = current();
    block.instructions.add(instruction);
    if (Throwing.mayThrow(instruction, receiver)) {
      markThrowing(block);
    }
  }

  @Override
  Optional<Value> currentReceiver() {
    return receiver;
  }

  /**
   * Finishes the body: an open end returns, blocks that cannot be reached and phis that join
   * nothing are dropped, blocks are numbered in reverse postorder and values in the order of the
   * text.
   */
  public Body build() {
    if (current != null) {
      ret(Optional.empty(), Span.NONE);
    }
    return new BodyFinisher(entry, undefined, new BodyFinisher.Facts(types, names))
        .finish(receiver, captures, parameters);
  }
}
