// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.TypeDecl;
import dev.racewindow.models.AnnotationModel;
import dev.racewindow.models.AnnotationModel.Role;
import dev.racewindow.models.Models;
import dev.racewindow.schema.Attributes.Attribute;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an update of an entity writes: all columns, whether they have changed or not, unless the
 * entity says otherwise (Hibernate ORM 7, User Guide, section 3.2.11, "Dynamic updates").
 */
record Updates(Models models, Attributes attributes) {
  /** Attributes that are no columns of the row, or that no update writes. */
  private static final Set<Role> OTHERS =
      EnumSet.of(
          Role.ID,
          Role.EMBEDDED_ID,
          Role.TRANSIENT,
          Role.FORMULA,
          Role.IMMUTABLE,
          Role.TO_MANY,
          Role.MANY_TO_MANY,
          Role.ELEMENT_COLLECTION,
          Role.VERSION);

  /** Columns that are written back as they were read; none if an update writes changed ones. */
  SortedSet<String> rewritten(TypeDecl entity) {
    TreeSet<String> columns = new TreeSet<>();
    boolean whole =
        entity.annotations().stream()
            .flatMap(annotation -> models.annotation(annotation).stream())
            .noneMatch(
                model -> model.role() == Role.PARTIAL_UPDATE || model.role() == Role.IMMUTABLE);
    if (whole) {
      attributes.of(entity).stream()
          .filter(attribute -> attribute.annotations().stream().noneMatch(this::leavesOut))
          .map(Attribute::name)
          .map(Resource::normal)
          .forEach(columns::add);
    }
    return columns;
  }

  private boolean leavesOut(Annotation annotation) {
    Optional<AnnotationModel> model = models.annotation(annotation);
    return model.filter(known -> OTHERS.contains(known.role())).isPresent()
        || model
            .flatMap(known -> known.attribute("updatable"))
            .flatMap(annotation::attribute)
            .filter(value -> value.toString().equals("false"))
            .isPresent();
  }
}
