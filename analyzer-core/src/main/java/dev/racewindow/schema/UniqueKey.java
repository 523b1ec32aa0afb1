// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ddl.Condition;
import dev.racewindow.domain.Term;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Columns that no two rows of a table share.
 *
 * @param columns in the canonical form of {@link Table#column(String)}
 * @param overlapping those of an exclusion constraint, in which rows must not even overlap
 * @param condition which rows it is about, where it is not about all
 * @param primary whether it is the primary key
 * @param origin where it is declared, for messages, such as {@code @Column(unique = true)}
 */
public record UniqueKey(
    SortedSet<String> columns,
    SortedSet<String> overlapping,
    Optional<Condition> condition,
    boolean primary,
    String origin) {
  public UniqueKey {
    columns = Collections.unmodifiableSortedSet(new TreeSet<>(columns));
    overlapping = Collections.unmodifiableSortedSet(new TreeSet<>(overlapping));
  }

  /** A key over all rows. */
  static UniqueKey of(SortedSet<String> columns, boolean primary, String origin) {
    return new UniqueKey(columns, new TreeSet<>(), Optional.empty(), primary, origin);
  }

  /**
   * Whether two rows that a check looks for in the same way would be equal in this key.
   *
   * @param equal columns that the check compares with a value, in canonical form
   * @param others columns that it tests in any other way
   */
  boolean isWithin(Map<String, Term> equal, Set<String> others) {
    return !columns.isEmpty()
        && columns.stream().allMatch(column -> isCompared(column, equal, others));
  }

  private boolean isCompared(String column, Map<String, Term> equal, Set<String> others) {
    return hasValue(equal, column) || overlapping.contains(column) && others.contains(column);
  }

  /**
   * This key, with the assumption named in its origin, if two rows that a check looks for would be
   * equal in it where they both have the same in the columns that the check does not compare.
   *
   * @param defaults columns that have one; not enough by themselves
   * @return empty if that does not help
   */
  Optional<UniqueKey> assuming(Map<String, Term> equal, Set<String> others, Set<String> defaults) {
    TreeSet<String> open = new TreeSet<>(columns);
    open.removeIf(column -> isCompared(column, equal, others));
    return open.size() < columns.size() && defaults.containsAll(open)
        ? Optional.of(
            new UniqueKey(
                columns,
                overlapping,
                condition,
                primary,
                origin + ", assumed that both have the same " + String.join(", ", open)))
        : Optional.empty();
  }

  /** Whether all rows that a check looks for are rows that the key is about. */
  boolean isAboutAll(Map<String, Term> equal) {
    if (condition.isEmpty()) {
      return true;
    }
    Condition rows = condition.get();
    return rows.understood()
        && rows.notNull().stream().allMatch(column -> hasValue(equal, column))
        && rows.equal().entrySet().stream()
            .allMatch(
                demanded ->
                    equal.get(demanded.getKey()) instanceof Term.Constant constant
                        && plain(constant.text()).equals(plain(demanded.getValue())));
  }

  /** Nulls are distinct in a key, so a check for null is none for a key's value. */
  private static boolean hasValue(Map<String, Term> equal, String column) {
    Term term = equal.get(column);
    return term != null
        && !(term instanceof Term.Constant constant && constant.text().equalsIgnoreCase("null"));
  }

  /** A constant of Java or SQL in one form: without quotes and class, 0 and 1 as truth values. */
  private static String plain(String constant) {
    String text = constant;
    if (text.length() > 1 && "'\"".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1, text.length() - 1);
    } else if (!text.isEmpty() && Character.isJavaIdentifierStart(text.charAt(0))) {
      text = text.substring(text.lastIndexOf('.') + 1);
    }
    return switch (text) {
      case "0", "FALSE" -> "false";
      case "1", "TRUE" -> "true";
      case "NULL" -> "null";
      default -> text;
    };
  }
}
