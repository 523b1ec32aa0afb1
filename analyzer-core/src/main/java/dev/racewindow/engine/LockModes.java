// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Term;
import dev.racewindow.ir.Annotation;
import dev.racewindow.ir.ConstantExpr;
import dev.racewindow.models.Models;
import dev.racewindow.sql.LockStrength;
import java.util.Optional;
import java.util.stream.Stream;

/** The row locks behind the names of lock mode constants. */
final class LockModes {
  private LockModes() {}

  /** The lock of a constant by the name that Java's persistence APIs have for it. */
  static LockStrength of(Term term) {
    return term instanceof Term.Constant constant ? of(constant.text()) : LockStrength.NONE;
  }

  /** Whether a lock mode has the version of the row changed, whatever else is. */
  static boolean increments(Term term) {
    return term instanceof Term.Constant constant && increments(constant.text());
  }

  /** The same by a constant's name; {@code WRITE} is an older one (Jakarta Persistence, 3.4.4). */
  static boolean increments(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return switch (simple) {
      case "OPTIMISTIC_FORCE_INCREMENT", "PESSIMISTIC_FORCE_INCREMENT", "WRITE", "FORCE" -> true;
      default -> false;
    };
  }

  /**
   * The lock of a constant's name, qualified or not. A pessimistic write lock is {@code FOR NO KEY
   * UPDATE} on PostgreSQL; optimistic modes lock nothing. That the version is compared before the
   * commit, as {@code OPTIMISTIC} has it, keeps nobody from changing the row right after that.
   */
  static LockStrength of(String name) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    return switch (simple) {
      case "PESSIMISTIC_WRITE", "PESSIMISTIC_FORCE_INCREMENT", "UPGRADE", "UPGRADE_NOWAIT" ->
          LockStrength.NO_KEY_UPDATE;
      case "UPGRADE_SKIPLOCKED" -> LockStrength.SKIP_LOCKED;
      case "PESSIMISTIC_READ" -> LockStrength.SHARE;
      default -> LockStrength.NONE;
    };
  }

  /**
   * Whether the hints of a query have it pass over rows that others have locked: the time to wait
   * for them is -2 (Hibernate ORM User Guide, "Pessimistic locking"). Any other time, 0 for not to
   * wait included, makes a lock no weaker, and none of them is a lock.
   *
   * @param hints an annotation whose property holds the hints, each an annotation as well
   */
  static boolean skips(Models models, Annotation hints) {
    return property(models, hints, "hints").stream()
        .flatMap(
            value ->
                value instanceof ConstantExpr.Elements several
                    ? several.elements().stream()
                    : Stream.of(value))
        .filter(ConstantExpr.Nested.class::isInstance)
        .map(nested -> ((ConstantExpr.Nested) nested).annotation())
        .anyMatch(
            hint ->
                property(models, hint, "name").filter(LockModes::isTimeout).isPresent()
                    && property(models, hint, "value")
                        .filter(new ConstantExpr.Text("-2")::equals)
                        .isPresent());
  }

  /** By the setting's name, or by a constant that is named after it. */
  private static boolean isTimeout(ConstantExpr name) {
    return name instanceof ConstantExpr.Text text && text.value().endsWith(".lock.timeout")
        || name instanceof ConstantExpr.Name constant && constant.name().endsWith("LOCK_TIMEOUT");
  }

  private static Optional<ConstantExpr> property(
      Models models, Annotation annotation, String property) {
    return models
        .annotation(annotation)
        .flatMap(model -> model.attribute(property))
        .flatMap(annotation::attribute);
  }
}
