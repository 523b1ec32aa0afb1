// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Spelling;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.schema.Attributes.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the columns of an entity are written in the database, as far as annotations say so; a
 * reference without a name of its own is called after the id of the other row (Jakarta Persistence
 * 3.2, section 11.1.25).
 */
record Spellings(Said said, Attributes attributes) {
  Spelling of(TypeDecl entity, Optional<String> table) {
    TreeMap<String, String> columns = new TreeMap<>();
    for (Attribute attribute : attributes.of(entity)) {
      String normal = Resource.normal(attribute.name());
      boolean reference = has(attribute, Role.TO_ONE);
      Optional<String> name =
          column(attribute)
              .or(
                  () ->
                      reference
                          ? Optional.of(Spelling.snake(attribute.name()) + "_id")
                          : Optional.empty());
      name.ifPresent(written -> columns.put(normal, written));
      name.filter(written -> reference)
          .ifPresent(written -> columns.putIfAbsent(normal + "id", written));
    }
    return new Spelling(table, columns);
  }

  private Optional<String> column(Attribute attribute) {
    return List.of(Role.COLUMN, Role.JOIN_COLUMN).stream()
        .flatMap(role -> said.find(attribute.annotations(), role).stream())
        .flatMap(annotation -> said.text(annotation, "name").stream())
        .findFirst();
  }

  private boolean has(Attribute attribute, Role role) {
    return said.find(attribute.annotations(), role).isPresent();
  }
}
