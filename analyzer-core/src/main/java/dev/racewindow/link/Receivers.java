// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.link;

import dev.racewindow.ir.FieldRef;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.Modifier;
import dev.racewindow.ir.Span;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a member is looked up: the class of a value, and the instances around a body. */
final class Receivers {
  private Receivers() {}

  /** The class whose members a value of this type has; unknown where there is none. */
  static TypeRef classOf(Frame frame, TypeRef type) {
    TypeRef current = frame.home.unifier().head(type);
    for (int depth = 0; depth < 10; depth++) {
      if (current instanceof TypeRef.Wildcard) {
        current = Types.upper(current);
      } else if (Unifier.isVariable(current)) {
        TypeRef head = frame.home.unifier().head(current);
        current = Unifier.isVariable(head) ? frame.home.unifier().boundOf(head) : head;
      } else if (current instanceof TypeRef.Variable) {
        current = frame.home.scope().boundOf(current);
      } else {
        return current;
      }
    }
    return TypeRef.UNKNOWN;
  }

  /**
   * A type around a body, and how its instance is reached.
   *
   * @param depth how many times the outer instance must be read; -1 where there is no instance
   */
  record Level(TypeDecl type, int depth) {}

  /** The type of the body, then the types around it. */
  static List<Level> levels(Frame frame) {
    List<Level> levels = new ArrayList<>();
    int depth = frame.body.receiver().isPresent() ? 0 : -1;
    Optional<TypeDecl> type = Optional.of(frame.home.type());
    while (type.isPresent()) {
      TypeDecl decl = type.get();
      levels.add(new Level(decl, depth));
      boolean inner = decl.fields().stream().anyMatch(field -> field.name().equals(OUTER));
      depth = inner && depth >= 0 && !decl.is(Modifier.STATIC) ? depth + 1 : -1;
      type = decl.enclosing().flatMap(frame.home.context().index()::find);
    }
    return levels;
  }

  /** Reads the instance of a level; empty where there is none. */
  static Optional<Value> instance(Frame frame, Level level, Span span) {
    if (level.depth() < 0 || frame.body.receiver().isEmpty()) {
      return Optional.empty();
    }
    Value current = frame.original(frame.body.receiver().get());
    List<Level> levels = levels(frame);
    for (int i = 0; i < level.depth(); i++) {
      TypeRef owner = TypeRef.Named.of(levels.get(i).type().name());
      TypeRef outer = BodyLinker.self(levels.get(i + 1).type());
      Value next = frame.fresh(outer);
      FieldRef field = new FieldRef(owner, OUTER, outer);
      frame.emit(new Instruction.LoadField(next, Optional.of(current), field, span));
      current = next;
    }
    return Optional.of(current);
  }

  static final String OUTER = "this$0";
}
