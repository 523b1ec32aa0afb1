// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Location;
import dev.racewindow.ir.Block;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.ir.TypeRef;
import dev.racewindow.models.Models;
import dev.racewindow.models.TypeModel;
import dev.racewindow.models.Verb;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the calls that may reach a database, and those of them that are not understood. */
public final class Coverage {
  private static final Set<Verb> OF_A_DATABASE =
      EnumSet.of(
          Verb.READ,
          Verb.EXISTS,
          Verb.COUNT,
          Verb.INSERT,
          Verb.SAVE,
          Verb.SAVE_AND_FLUSH,
          Verb.UPDATE,
          Verb.DELETE,
          Verb.RUN_SQL,
          Verb.RUN,
          Verb.REFRESH);

  /** What a type is whose methods reach a database. */
  private static final Set<TypeModel.Role> REACHING_IT =
      EnumSet.of(TypeModel.Role.REPOSITORY, TypeModel.Role.DATABASE);

  private final Knowledge knowledge;
  private final Models models;
  private int methods;
  private int calls;
  private final SortedMap<String, Integer> notUnderstood = new TreeMap<>();

  Coverage(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.models = knowledge.models();
  }

  /**
   * What was counted.
   *
   * @param methods bodies, lambdas included
   */
  public record Counts(int methods, int databaseCalls, SortedMap<String, Integer> notUnderstood) {}

  /** Counts over a whole program. */
  Counts count(Program program, Set<Location> unread) {
    for (TypeDecl type : program.types().values()) {
      for (MethodDecl method : type.methods()) {
        method.body().ifPresent(this::count);
      }
    }
    if (!unread.isEmpty()) {
      notUnderstood.merge(
          "the statement text is not known or not understood", unread.size(), Integer::sum);
    }
    return new Counts(methods, calls, notUnderstood);
  }

  private void count(Body body) {
    methods++;
    for (Block block : body.blocks()) {
      for (Instruction instruction : block.instructions()) {
        if (instruction instanceof Instruction.Closure closure) {
          count(closure.body());
        } else if (instruction instanceof Instruction.Call call) {
          count(call, call.receiver().map(body::typeOf).orElse(TypeRef.UNKNOWN));
        }
      }
    }
  }

  private void count(Instruction.Call call, TypeRef receiver) {
    Optional<Models.MatchedCall> model =
        models.call(call.callee(), receiver, knowledge.program().hierarchy());
    if (model.isPresent()) {
      if (OF_A_DATABASE.contains(model.get().model().does())) {
        calls++;
      }
      return;
    }
    Optional<TypeModel> type = models.type(receiver.name(), knowledge.program().hierarchy());
    Optional<MethodDecl> method = knowledge.targets().declaration(call.callee());
    // A fragment of a repository that the project implements is looked at there.
    if (type.isEmpty()
        || !REACHING_IT.contains(type.get().role())
        || !knowledge.targets().of(call.callee(), receiver).isEmpty()) {
      return;
    }
    calls++;
    if (type.get().role() == TypeModel.Role.DATABASE || method.isEmpty()) {
      notUnderstood.merge(
          "no model of " + type.get().library() + " covers the method", 1, Integer::sum);
    } else if (!Repositories.isUnderstood(knowledge, method.get())) {
      notUnderstood.merge(
          "the repository method is neither annotated nor named as a query", 1, Integer::sum);
    }
  }
}
