// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.sql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the name of a repository method asks for, by the grammar of Spring Data.
 *
 * <p>Spring Data Commons reference, "Defining Query Methods" and appendix "Repository query
 * keywords"; Spring Data JPA reference, "Query Creation".
 *
 * @param distinct whether equal rows are merged
 * @param limit how many rows at most, where the name says it
 * @param alternatives the terms of the OR; each a list of the terms of an AND; empty without
 *     predicate
 * @param orderBy properties after {@code OrderBy}
 */
public record DerivedQuery(
    Subject subject,
    boolean distinct,
    OptionalInt limit,
    List<List<Condition>> alternatives,
    List<String> orderBy) {
  /** What the query does with the rows. */
  public enum Subject {
    FIND,
    EXISTS,
    COUNT,
    DELETE
  }

  /** How a property is tested. */
  public enum Test {
    EQUALS,
    NOT_EQUALS,
    BETWEEN,
    LESS_THAN,
    LESS_THAN_EQUAL,
    GREATER_THAN,
    GREATER_THAN_EQUAL,
    BEFORE,
    AFTER,
    IS_NULL,
    IS_NOT_NULL,
    IS_EMPTY,
    IS_NOT_EMPTY,
    LIKE,
    NOT_LIKE,
    STARTING_WITH,
    ENDING_WITH,
    CONTAINING,
    NOT_CONTAINING,
    IN,
    NOT_IN,
    TRUE,
    FALSE,
    REGEX,
    EXISTS,
    NEAR,
    WITHIN;

    /** How many arguments of the method the test takes. */
    public int arguments() {
      return switch (this) {
        case BETWEEN -> 2;
        case IS_NULL, IS_NOT_NULL, IS_EMPTY, IS_NOT_EMPTY, TRUE, FALSE, EXISTS -> 0;
        default -> 1;
      };
    }
  }

  /**
   * A test of one property.
   *
   * @param property path of attribute names with dots
   * @param argument index of the first argument that the test takes, counted from 0
   */
  public record Condition(String property, Test test, boolean ignoreCase, int argument) {}

  /** A property that must equal an argument. */
  public record Equality(String property, int argument) {}

  public DerivedQuery {
    alternatives = alternatives.stream().map(List::copyOf).toList();
    orderBy = List.copyOf(orderBy);
  }

  /** The query that a method name means, if it is a derived one. */
  public static Optional<DerivedQuery> parse(String method, PropertyNames names) {
    return DerivedQueryParser.parse(method, names);
  }

  /** The query that a method name means, where nothing is known of the entity. */
  public static Optional<DerivedQuery> parse(String method) {
    return parse(method, PropertyNames.UNKNOWN);
  }

  /**
   * The properties that must equal an argument in every row, maybe but for upper and lower case;
   * none if there is an OR.
   */
  public List<Equality> equalities() {
    if (alternatives.size() != 1) {
      return List.of();
    }
    return alternatives.get(0).stream()
        .filter(condition -> condition.test() == Test.EQUALS)
        .map(condition -> new Equality(condition.property(), condition.argument()))
        .toList();
  }

  /**
   * The properties that must have a constant in every row, with {@code true}, {@code false} or
   * {@code null}; none if there is an OR.
   */
  public SortedMap<String, String> constants() {
    SortedMap<String, String> constants = new TreeMap<>();
    if (alternatives.size() == 1) {
      for (Condition condition : alternatives.get(0)) {
        switch (condition.test()) {
          case TRUE -> constants.put(condition.property(), "true");
          case FALSE -> constants.put(condition.property(), "false");
          case IS_NULL -> constants.put(condition.property(), "null");
          default -> {
            // Any other test is passed by many values
          }
        }
      }
    }
    return constants;
  }

  /** All properties that are tested. */
  public SortedSet<String> predicateProperties() {
    SortedSet<String> properties = new TreeSet<>();
    alternatives.forEach(terms -> terms.forEach(term -> properties.add(term.property())));
    return properties;
  }
}
