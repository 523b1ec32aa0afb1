// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.Locale;

/**
 * A table, by whatever name the program calls it.
 *
 * @param id equal for all names of one table: lower case, without underscores; {@code ?} if unknown
 * @param name the entity's or table's simple name, for messages
 * @param variable the type variable that stands for the entity in a generic class; empty otherwise
 */
public record Resource(String id, String name, String variable) implements Comparable<Resource> {
  /** A table of which nothing is known. */
  public static final Resource UNKNOWN = new Resource("?", "?", "");

  /** The resource of this name. */
  public static Resource named(String name) {
    return new Resource(normal(name), name, "");
  }

  /** The resource that a type variable stands for. */
  public static Resource variable(String name) {
    return new Resource("<" + name + ">", name, name);
  }

  /**
   * A name in the form in which tables and columns are compared; an annotation may have it in
   * quotes (Jakarta Persistence 3.2, section 2.15).
   */
  public static String normal(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("_", "")
        .replace(".", "")
        .replace("`", "")
        .replace("\"", "");
  }

  /** Whether it is known which table is meant. */
  public boolean isKnown() {
    return variable.isEmpty() && !id.equals("?");
  }

  @Override
  public int compareTo(Resource other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return name;
  }
}
