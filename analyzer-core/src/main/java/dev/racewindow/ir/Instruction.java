// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One step of a body. At most one value is defined by each. */
public sealed interface Instruction {
  /** Where it stands in the source. */
  Span span();

  /** An instruction that defines a value. */
  sealed interface Defining extends Instruction {
    /** The value that it defines. */
    Value target();
  }

  /** A literal: string, number, boolean, {@code null} or class literal. */
  record Constant(Value target, Literal literal, Span span) implements Defining {}

  /**
   * The join of several definitions of one variable.
   *
   * @param inputs by the number of the predecessor block
   */
  record Phi(Value target, SortedMap<Integer, Value> inputs, Span span) implements Defining {
    public Phi {
      inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }
  }

  /** The exception at the start of a handler block. */
  record Caught(Value target, List<TypeRef> types, Span span) implements Defining {
    public Caught {
      types = List.copyOf(types);
    }
  }

  /**
   * An ambiguous name (JLS 6.5.2) that is no local variable: a field, a type or a package. Only
   * before linking.
   */
  record LoadName(Value target, List<String> segments, Span span) implements Defining {
    public LoadName {
      segments = List.copyOf(segments);
    }
  }

  /**
   * Read of a field.
   *
   * @param object empty for static fields
   */
  record LoadField(Value target, Optional<Value> object, FieldRef field, Span span)
      implements Defining {}

  /**
   * Write of a field.
   *
   * @param object empty for static fields
   */
  record StoreField(Optional<Value> object, FieldRef field, Value value, Span span)
      implements Instruction {}

  /** Write of an ambiguous name; only before linking. */
  record StoreName(List<String> segments, Value value, Span span) implements Instruction {
    public StoreName {
      segments = List.copyOf(segments);
    }
  }

  /** Write of an array element. */
  record StoreElement(Value array, Value index, Value value, Span span) implements Instruction {}

  /** A pure computation. */
  record Operation(Value target, Operator operator, List<Value> operands, TypeRef type, Span span)
      implements Defining {
    public Operation {
      operands = List.copyOf(operands);
    }
  }

  /**
   * A call.
   *
   * @param target also defined for {@code void} callees, and then never read
   * @param receiver empty for static and for unqualified calls before linking
   */
  record Call(
      Value target, Callee callee, Optional<Value> receiver, List<Value> arguments, Span span)
      implements Defining {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * Object or array creation; the constructor call of an object follows as a {@code SPECIAL} call
   * of {@code <init>} on it.
   */
  record New(Value target, TypeRef type, Span span) implements Defining {}

  /**
   * A lambda expression, or a method reference after linking.
   *
   * @param type the functional interface after linking, else unknown
   * @param receiver the {@code this} of the body around it, if there is one
   * @param captures bound to {@link Body#captures()} of the body, in order
   */
  record Closure(
      Value target,
      TypeRef type,
      Optional<Value> receiver,
      List<Value> captures,
      Body body,
      Span span)
      implements Defining {
    public Closure {
      captures = List.copyOf(captures);
    }
  }

  /**
   * A method reference (JLS 15.13); only before linking.
   *
   * @param object the expression before the {@code ::}, where it is one
   * @param type the name before the {@code ::} where it may be a type; unknown for a plain
   *     expression
   * @param name the method, {@code new} for constructors
   * @param superCall whether it is {@code super::name}
   * @param receiver the {@code this} of the body around it, if there is one
   */
  record MethodReference(
      Value target,
      Optional<Value> object,
      TypeRef type,
      String name,
      boolean superCall,
      Optional<Value> receiver,
      Span span)
      implements Defining {}

  /** {@code synchronized} is entered or left. */
  record Monitor(boolean enter, Value lock, Span span) implements Instruction {}

  /** Source that no front end understands, with the reason; counted. */
  record Unknown(Value target, String reason, Span span) implements Defining {}
}
