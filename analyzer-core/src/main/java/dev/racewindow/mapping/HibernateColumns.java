// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The columns of one class as Hibernate's own notation has them, and the unique keys that several
 * of them make together.
 */
final class HibernateColumns {
  private final SortedMap<String, SortedSet<String>> byKey = new TreeMap<>();

  /**
   * Says of an attribute in which column it is.
   *
   * @param attribute to be filled
   * @param property the element that it is made of
   * @param kind {@code column} or {@code join-column}
   */
  void put(Node attribute, Node property, String kind) {
    formula(property).ifPresent(text -> attribute.add(valued("formula", text, property)));
    keyed(property, attribute.get("name"), property);
    List<Node> columns = property.children("column").toList();
    if (columns.isEmpty()) {
      attribute.add(column(kind, property.get("column"), property, property));
    }
    for (Node column : columns) {
      keyed(column, attribute.get("name"), property);
      attribute.add(column(kind, column.get("name"), column, property));
    }
  }

  /** The columns of some attributes make a key together. */
  void key(String name, List<Node> attributes) {
    for (Node attribute : attributes) {
      add(name, nameOf(attribute));
    }
  }

  /** The keys of several columns that were met, as constraints of the table. */
  List<Node> keys() {
    List<Node> keys = new ArrayList<>();
    for (SortedSet<String> columns : byKey.values()) {
      Node key = new Node("unique-constraint", 1);
      columns.forEach(column -> key.add(HibernateMapping.leaf("column-name", column, 1)));
      keys.add(key);
    }
    return keys;
  }

  /** An element that says one thing, such as {@code formula}. */
  private static Node valued(String name, String value, Node from) {
    Node node = new Node(name, from.line());
    node.put("value", value);
    return node;
  }

  private static Optional<String> formula(Node property) {
    return Optional.of(property.get("formula"))
        .filter(text -> !text.isEmpty())
        .or(() -> property.children("formula").map(each -> each.text().strip()).findFirst());
  }

  private static Node column(String kind, String name, Node column, Node property) {
    Node made = new Node(kind, column.line());
    if (!name.isEmpty()) {
      made.put("name", HibernateMapping.unquoted(name));
    }
    if (column.isTrue("unique")) {
      made.put("unique", "true");
    }
    if (property.get("insert").equals("false")) {
      made.put("insertable", "false");
    }
    if (property.get("update").equals("false")) {
      made.put("updatable", "false");
    }
    return made;
  }

  private void keyed(Node column, String attribute, Node property) {
    String name =
        column == property && !property.get("column").isEmpty()
            ? property.get("column")
            : column == property ? first(property).orElse(attribute) : column.get("name");
    for (String key : column.get("unique-key").split(",")) {
      if (!key.isBlank()) {
        add(key.strip(), HibernateMapping.unquoted(name.isEmpty() ? attribute : name));
      }
    }
  }

  private static Optional<String> first(Node property) {
    return property.children("column").map(column -> column.get("name")).findFirst();
  }

  private static String nameOf(Node attribute) {
    return attribute.children().stream()
        .filter(child -> child.name().endsWith("column"))
        .map(child -> child.get("name"))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(attribute.get("name"));
  }

  private void add(String key, String column) {
    byKey.computeIfAbsent(key, name -> new TreeSet<>()).add(column);
  }
}
