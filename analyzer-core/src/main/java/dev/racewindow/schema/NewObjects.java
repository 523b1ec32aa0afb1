// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Body;
import dev.racewindow.ir.Instruction;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.CallbackModel;
import dev.racewindow.models.Models;
import dev.racewindow.models.TypeModel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the objects of an entity say themselves whether a save inserts them. */
record NewObjects(Program program, Models models) {
  /**
   * Whether an object of an entity says so, and not merely by its identifier: one that the program
   * assigns is never missing, so that each save looks for the row.
   */
  boolean tell(TypeDecl entity) {
    boolean asked =
        models
            .type(entity.name(), program.hierarchy())
            .filter(model -> model.role() == TypeModel.Role.TELLS_NEW)
            .isPresent();
    return asked && answer(entity).filter(answer -> asksForIdOnly(answer, entity)).isEmpty();
  }

  /** The method that answers, if the program has it. */
  private Optional<Body> answer(TypeDecl entity) {
    return lineage(entity)
        .flatMap(type -> type.methods().stream())
        .filter(
            method ->
                models
                    .callback(method.id(), program.hierarchy())
                    .filter(model -> model.role() == CallbackModel.Role.TELLS_NEW)
                    .isPresent())
        .findFirst()
        .flatMap(MethodDecl::body);
  }

  private boolean asksForIdOnly(Body answer, TypeDecl entity) {
    Set<String> ids = new HashSet<>();
    lineage(entity)
        .flatMap(type -> type.fields().stream())
        .filter(field -> field.annotations().stream().flatMap(this::role).anyMatch(this::isId))
        .forEach(field -> ids.add(field.name().toLowerCase(Locale.ROOT)));
    // The method that answers for the identifier, whatever the field is called.
    ids.add("id");
    List<String> asked =
        answer.blocks().stream()
            .flatMap(block -> block.instructions().stream())
            .flatMap(NewObjects::asked)
            .toList();
    return !asked.isEmpty() && ids.containsAll(asked);
  }

  /** What an instruction asks an object for. */
  private static Stream<String> asked(Instruction instruction) {
    if (instruction instanceof Instruction.LoadField load && load.object().isPresent()) {
      return Stream.of(load.field().name().toLowerCase(Locale.ROOT));
    }
    if (instruction instanceof Instruction.Call call && call.receiver().isPresent()) {
      String name = call.callee().name().toLowerCase(Locale.ROOT);
      return Stream.of(name.startsWith("get") ? name.substring(3) : name);
    }
    return Stream.empty();
  }

  private Stream<Role> role(Annotation annotation) {
    return models.annotation(annotation).map(AnnotationModel::role).stream();
  }

  private boolean isId(Role role) {
    return role == Role.ID || role == Role.EMBEDDED_ID;
  }

  private Stream<TypeDecl> lineage(TypeDecl entity) {
    return program.hierarchy().ancestors(entity.name()).stream()
        .flatMap(name -> program.type(name).stream());
  }
}
