// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Guard;
import dev.racewindow.domain.Term;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Value;
import dev.racewindow.models.CallModel.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a lock object comes from: one that the program creates is known to nobody outside. */
final class Origins {
  private Origins() {}

  /** What kind of lock an object is. */
  static Guard.Kind kind(Frame frame, Reach reach, Term lock) {
    return switch (reach) {
      case PROCESS -> Guard.Kind.JVM;
      case PROCESSES -> Guard.Kind.DISTRIBUTED;
      case OBJECT -> isCreated(frame, lock) ? Guard.Kind.JVM : Guard.Kind.DISTRIBUTED;
    };
  }

  private static boolean isCreated(Frame frame, Term lock) {
    if (lock instanceof Term.Field field && field.base().equals(new Term.Input(0))) {
      return isCreatedIn(frame, field.name());
    }
    if (lock instanceof Term.Constant constant) {
      String owner = frame.method.owner() + ".";
      return constant.text().startsWith(owner)
          && isCreatedIn(frame, constant.text().substring(owner.length()));
    }
    return lock.root() instanceof Term.Created || lock.root() instanceof Term.Fresh;
  }

  /** Whether the class of the method stores a new object in a field of its own. */
  private static boolean isCreatedIn(Frame frame, String field) {
    List<MethodDecl> methods =
        frame.knowledge.program().type(frame.method.owner()).stream()
            .flatMap(type -> type.methods().stream())
            .filter(method -> method.id().name().startsWith("<"))
            .toList();
    return methods.stream()
        .flatMap(method -> method.body().stream())
        .anyMatch(body -> stores(body, field));
  }

  private static boolean stores(Body body, String field) {
    Set<Value> created = new HashSet<>();
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.New creation) {
          created.add(creation.target());
        } else if (instruction instanceof Instruction.StoreField store
            && store.field().name().equals(field)
            && created.contains(store.value())) {
          return true;
        }
      }
    }
    return false;
  }
}
