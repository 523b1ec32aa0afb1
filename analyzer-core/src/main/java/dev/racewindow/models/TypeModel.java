// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.Optional;

/**
 * What a type of a library is.
 *
 * @param type canonical name
 * @param subtypes whether subtypes are meant too
 * @param entity for repositories: the entity that unmodelled methods are about
 */
public record TypeModel(
    String library, String type, boolean subtypes, Role role, Optional<EntitySource> entity) {
  /** What a type is: the closed vocabulary of {@code role:} in a model file. */
  public enum Role {
    /** Its interface methods without implementation are queries, annotated or derived by name. */
    REPOSITORY,
    /**
     * A property of an entity, or a condition on one: what the fields of generated classes are,
     * which are named after an entity. Where these classes are not there, its methods are known by
     * their names.
     */
    PATH,
    /** It reaches the database: a call without a model counts as not understood. */
    DATABASE,
    /** An entity that says itself whether a save inserts it, however its id is made. */
    TELLS_NEW,
    /** Made once, while a program starts: what takes one is never run by two callers at once. */
    START_UP,
    /** An entity that registers what is to be published when it is saved. */
    AGGREGATE,
    /** An exception that is thrown where a unique key refuses a row, or that such a one extends. */
    VIOLATION,
    /**
     * One that is thrown where somebody else has changed what was read, or that such a one extends.
     */
    CONFLICT,
    /** One that both of these extend. */
    REFUSAL,
    /** One that these extend, and that says nothing of what has failed. */
    FAILURE
  }
}
