// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.MethodSummary;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.Callee;
import dev.racewindow.ir.MethodDecl;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Program;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Schema;
import java.util.List;
import java.util.function.Function;

/**
 * All that the analysis of one body may look at.
 *
 * @param summaries of other methods, {@link MethodSummary#EMPTY} while they are not known
 */
record Knowledge(
    Program program,
    Models models,
    Schema schema,
    Targets targets,
    Listeners listeners,
    Lifecycle lifecycle,
    Attributes attributes,
    Cascades cascades,
    Transactions transactions,
    Advices advices,
    Statements statements,
    NamedQueries named,
    Function<MethodId, MethodSummary> summaries) {
  /** Who deals with what the methods of the program throw. */
  Handlers handlers() {
    return new Handlers(program, models);
  }

  /** What is around methods that are called from outside of their objects. */
  Entrances entrances() {
    return new Entrances(this);
  }

  /** The same with other summaries. */
  Knowledge with(Function<MethodId, MethodSummary> others) {
    return new Knowledge(
        program,
        models,
        schema,
        targets,
        listeners,
        lifecycle,
        attributes,
        cascades,
        transactions,
        advices,
        statements,
        named,
        others);
  }

  /** Which methods are called in other programs. */
  RemoteCalls remote() {
    return new RemoteCalls(program, models);
  }

  /** Whether another program does what a method says. */
  boolean isRemote(Callee callee) {
    return targets.declaration(callee).filter(remote()::isRemote).isPresent();
  }

  /**
   * Whether what an object of this type holds is the same for all callers: it is a bean, a
   * controller, a repository, or a class that a container fills with them.
   */
  boolean isShared(String type) {
    return program.type(type).filter(this::isShared).isPresent();
  }

  private boolean isShared(TypeDecl type) {
    return has(type.annotations(), Role.BEAN)
        || has(type.annotations(), Role.CONTAINER_BEAN)
        || has(type.annotations(), Role.CONTAINER_SINGLETON)
        || has(type.annotations(), Role.ENTRY_POINT)
        || type.methods().stream().anyMatch(method -> has(method.annotations(), Role.INJECTED))
        || type.fields().stream().anyMatch(field -> has(field.annotations(), Role.INJECTED));
  }

  /** Whether a call from outside returns at once, and the method runs in a thread of its own. */
  boolean isAsynchronous(MethodDecl method) {
    return has(method.annotations(), Role.ASYNCHRONOUS)
        || program
            .type(method.id().owner())
            .filter(type -> has(type.annotations(), Role.ASYNCHRONOUS))
            .isPresent();
  }

  private boolean has(List<Annotation> annotations, Role role) {
    return annotations.stream()
        .flatMap(annotation -> models.annotation(annotation).stream())
        .anyMatch(model -> model.role() == role);
  }
}
