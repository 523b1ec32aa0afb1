// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.MethodSummary;
import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Program;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Schema;
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
    Transactions transactions,
    Statements statements,
    NamedQueries named,
    Function<MethodId, MethodSummary> summaries) {
  /** Whether one object of this type serves all callers: a bean, a controller, a repository. */
  boolean isShared(String type) {
    return program
        .type(type)
        .filter(
            declaration ->
                declaration.annotations().stream()
                    .flatMap(annotation -> models.annotation(annotation).stream())
                    .anyMatch(
                        model -> model.role() == Role.BEAN || model.role() == Role.ENTRY_POINT))
        .isPresent();
  }
}
