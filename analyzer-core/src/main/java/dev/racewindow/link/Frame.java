// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.Body;
import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of the linking of one body: types so far, and the instructions written so far. */
final class Frame {
  /**
   * What the bodies of one method share.
   *
   * @param type the type of the program around it, qualified
   */
  record Home(
      LinkContext context, TypeScope scope, TypeDecl type, Unifier unifier, Reasons reasons) {}

  /** A lambda or method reference that waits for its functional interface. */
  static final class Pending {
    final Instruction.Defining instruction;
    final List<Instruction> block;
    final int position;
    TypeRef expected = TypeRef.UNKNOWN;

    Pending(Instruction.Defining instruction, List<Instruction> block, int position) {
      this.instruction = instruction;
      this.block = block;
      this.position = position;
    }
  }

  /**
   * A body whose calls are linked, while its types may still have open variables.
   *
   * @param blocks the instructions of each block
   */
  record Linked(Frame frame, List<List<Instruction>> blocks) {}

  final Home home;
  final Body body;
  final TypeRef returns;

  private final Map<Value, TypeRef> types = new HashMap<>();
  private final Map<Value, TypeRef> typeNames = new HashMap<>();
  private final Map<Value, UnknownName> unknownNames = new HashMap<>();
  private final Set<Value> nulls = new HashSet<>();
  private final Map<Value, Pending> pending = new LinkedHashMap<>();
  private final Map<Value, Value> aliases = new HashMap<>();
  private final Map<Value, Linked> closures = new HashMap<>();
  private final List<TypeRef> returned = new ArrayList<>();
  private List<Instruction> output = new ArrayList<>();
  private int next;

  /**
   * @param returns what the body is expected to return; unknown for lambdas without target
   */
  Frame(Home home, Body body, TypeRef returns) {
    this.home = home;
    this.body = body;
    this.returns = returns;
    this.next = Values.highest(body) + 1;
  }

  /** Starts a block. */
  void startBlock(List<Instruction> instructions) {
    output = instructions;
  }

  void emit(Instruction instruction) {
    output.add(instruction);
  }

  Value fresh(TypeRef type) {
    Value value = new Value(next++);
    types.put(value, type);
    return value;
  }

  /** The type so far, at its head; unknown where there is none. */
  TypeRef typeOf(Value value) {
    TypeRef type = types.get(value);
    return type == null ? TypeRef.UNKNOWN : home.unifier().head(type);
  }

  /** The type as it was set, for the final pass. */
  Map<Value, TypeRef> types() {
    return types;
  }

  /** Records the type of a value, joined with what the source declares of it. */
  void setType(Value value, TypeRef inferred) {
    TypeRef declared = declared(value);
    if (Types.isUnknown(declared)) {
      types.put(value, inferred);
      return;
    }
    home.unifier().flow(declared, inferred);
    types.put(value, narrower(declared, inferred));
  }

  private TypeRef narrower(TypeRef declared, TypeRef inferredType) {
    TypeRef inferred = home.unifier().head(inferredType);
    if (!(declared instanceof TypeRef.Named to) || !(inferred instanceof TypeRef.Named from)) {
      return declared;
    }
    if (to.name().equals(from.name())) {
      return to.arguments().isEmpty() ? from : to;
    }
    boolean strict = home.context().index().isSubtype(from.name(), to.name());
    return strict && (to.arguments().isEmpty() || !from.arguments().isEmpty()) ? from : declared;
  }

  /** The type that the source gives the value; unknown for {@code var} and temporaries. */
  TypeRef declared(Value value) {
    TypeRef written = body.types().get(value);
    return written == null ? TypeRef.UNKNOWN : home.scope().type(written);
  }

  void setNull(Value value) {
    nulls.add(value);
  }

  boolean isNull(Value value) {
    return nulls.contains(value);
  }

  /** Says that the value stands for a type name and is no value at all. */
  void setTypeName(Value value, TypeRef type) {
    typeNames.put(value, type);
  }

  Set<Value> typeNames() {
    return typeNames.keySet();
  }

  Optional<TypeRef> typeName(Value value) {
    return Optional.ofNullable(typeNames.get(value));
  }

  /** Says that a value is just another one. */
  void alias(Value value, Value original) {
    Value root = original(original);
    aliases.put(value, root);
    TypeRef declared = declared(value);
    if (Types.isUnknown(typeOf(root))) {
      types.put(root, declared);
    } else if (!Types.isUnknown(declared)) {
      types.put(root, narrower(declared, typeOf(root)));
    }
    types.put(value, typeOf(root));
  }

  Value original(Value value) {
    return aliases.getOrDefault(value, value);
  }

  /** The values that are others, with those. */
  Map<Value, Value> aliases() {
    return aliases;
  }

  List<Value> originals(List<Value> values) {
    return values.stream().map(this::original).toList();
  }

  Optional<Value> original(Optional<Value> value) {
    return value.map(this::original);
  }

  /** Writes down a name that means nothing, unless its use tells: see {@link #enumConstant}. */
  void emitUnknownName(Instruction.LoadName load) {
    unknownNames.put(load.target(), new UnknownName(load, output, output.size()));
    String reason = "unknown name " + String.join(".", load.segments());
    output.add(new Instruction.Unknown(load.target(), reason, load.span()));
  }

  private record UnknownName(Instruction.LoadName load, List<Instruction> block, int position) {}

  /** A name that is compared with an enum is its constant: a {@code case} label (JLS 14.11.1). */
  void enumConstant(Value value, TypeRef type) {
    UnknownName unknown = unknownNames.get(value);
    if (unknown == null || unknown.load().segments().size() != 1) {
      return;
    }
    String name = unknown.load().segments().get(0);
    boolean isEnum =
        home.context()
            .index()
            .find(type.name())
            .filter(decl -> decl.kind() == TypeDecl.Kind.ENUM)
            .filter(decl -> decl.fields().stream().anyMatch(each -> each.name().equals(name)))
            .isPresent();
    if (isEnum) {
      unknownNames.remove(value);
      typeNames.remove(value);
      types.put(value, type);
      unknown
          .block()
          .set(
              unknown.position(),
              new Instruction.LoadField(
                  value, Optional.empty(), new FieldRef(type, name, type), unknown.load().span()));
    }
  }

  /** Reserves a place for a closure whose type is not known yet. */
  void defer(Instruction.Defining instruction) {
    pending.put(instruction.target(), new Pending(instruction, output, output.size()));
    output.add(instruction);
  }

  @Nullable Pending pending(Value value) {
    return pending.get(value);
  }

  List<Value> allPending() {
    return new ArrayList<>(pending.keySet());
  }

  void settle(Value value) {
    pending.remove(value);
  }

  /** Keeps the linked body of a closure until the types of the method are final. */
  void addClosure(Value target, Linked linked) {
    closures.put(target, linked);
  }

  @Nullable Linked closure(Value target) {
    return closures.get(target);
  }

  void addReturned(TypeRef type) {
    returned.add(type);
  }

  /** The types of all values that the body returns. */
  List<TypeRef> returned() {
    return returned;
  }
}
