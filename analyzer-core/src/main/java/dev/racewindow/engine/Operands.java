// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import dev.racewindow.models.Operand;
import java.util.List;
import java.util.Optional;

/** The parts of one call, as its model names them. */
final class Operands {
  /** Where an object keeps the lock mode that was set. */
  static final String LOCK = "#lock";

  private final Frame frame;
  private final Instruction.Call call;

  Operands(Frame frame, Instruction.Call call) {
    this.frame = frame;
    this.call = call;
  }

  Known receiver() {
    return call.receiver().map(frame::known).orElse(Known.NOTHING);
  }

  TypeRef receiverType() {
    return call.receiver().map(frame::type).orElse(TypeRef.UNKNOWN);
  }

  Known known(Operand operand) {
    if (operand instanceof Operand.ArgumentsFrom from) {
      return Known.from(Transfer.union(from(from).stream().map(frame::known).toList()));
    }
    return value(operand).map(frame::known).orElse(Known.NOTHING);
  }

  /** The lock mode that an operand is, or that an object has which describes a lock. */
  Known mode(Operand operand) {
    Known known = known(operand);
    return known.term() instanceof Term.Created ? frame.stored(known, LOCK).orElse(known) : known;
  }

  /** The values that an operand means: one, or several where it is a list. */
  List<Value> values(Operand operand) {
    return operand instanceof Operand.ArgumentsFrom from
        ? from(from)
        : value(operand).stream().toList();
  }

  TypeRef type(Operand operand) {
    return value(operand).map(frame::type).orElse(TypeRef.UNKNOWN);
  }

  /** The class that an operand is; empty if that is not known. */
  Optional<TypeRef> described(Operand operand) {
    return value(operand).flatMap(value -> described(frame, value));
  }

  /** The class that a value is: by what is known of it, or else by its type {@code Class<X>}. */
  static Optional<TypeRef> described(Frame frame, Value value) {
    Term term = frame.known(value).term();
    if (term instanceof Term.Constant constant) {
      return Optional.of(TypeRef.Named.of(constant.text()));
    }
    if (!Pieces.variable(term).isEmpty()) {
      return Optional.of(new TypeRef.Variable(Pieces.variable(term)));
    }
    return frame.type(value) instanceof TypeRef.Named named
            && named.arguments().size() == 1
            && !(named.arguments().get(0) instanceof TypeRef.Wildcard)
        ? Optional.of(named.arguments().get(0))
        : Optional.empty();
  }

  /** The type of an operand, of its elements where it holds several. */
  TypeRef elementType(Operand operand) {
    TypeRef type = type(operand);
    if (type instanceof TypeRef.Array array) {
      return array.element();
    }
    if (type instanceof TypeRef.Named named
        && named.arguments().size() == 1
        && frame.knowledge.schema().ofEntity(named.name()).isEmpty()) {
      TypeRef argument = named.arguments().get(0);
      return argument instanceof TypeRef.Wildcard wildcard ? wildcard.bound() : argument;
    }
    return type;
  }

  /**
   * Binds parameters of a statement: the first operand names or numbers the parameter, the second
   * is its value, and so on; a single one is the value of some parameter.
   */
  void bind(Known statement, Operand by) {
    int first =
        by instanceof Operand.Argument argument
            ? argument.index()
            : by instanceof Operand.ArgumentsFrom from ? from.index() : call.arguments().size();
    List<Value> arguments = call.arguments();
    if (first + 1 == arguments.size()) {
      frame.store(statement.term(), "*", frame.known(arguments.get(first)));
    }
    for (int index = first; index + 1 < arguments.size(); index += 2) {
      Known value = frame.known(arguments.get(index + 1));
      if (frame.known(arguments.get(index)).term() instanceof Term.Constant name) {
        frame.store(statement.term(), "#" + name.text(), value);
      }
      frame.store(statement.term(), "*", value);
    }
  }

  private List<Value> from(Operand.ArgumentsFrom operand) {
    int from = Math.min(operand.index(), call.arguments().size());
    return call.arguments().subList(from, call.arguments().size());
  }

  private Optional<Value> value(Operand operand) {
    if (operand instanceof Operand.Receiver) {
      return call.receiver();
    }
    if (operand instanceof Operand.Argument argument) {
      return argument.index() < call.arguments().size()
          ? Optional.of(call.arguments().get(argument.index()))
          : Optional.empty();
    }
    return Optional.empty();
  }
}
