// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says in elements of {@code attributes} what one class in Hibernate's own notation says of its
 * properties.
 */
final class HibernateAttributes {
  private static final Set<String> COLLECTIONS =
      Set.of("set", "list", "bag", "idbag", "map", "array", "primitive-array");

  /** How elements that are one attribute each, with its columns, are called in the other one. */
  private static final Map<String, String> PLAIN =
      Map.of(
          "id", "id",
          "version", "version",
          "timestamp", "version",
          "property", "basic",
          "key-property", "basic",
          "any", "basic");

  private static final Map<String, String> REFERENCES =
      Map.of(
          "many-to-one", "many-to-one",
          "key-many-to-one", "many-to-one",
          "one-to-one", "one-to-one");

  private static final Map<String, String> PARTS =
      Map.of("component", "embedded", "composite-id", "embedded-id");

  /** Elements that only group properties of the class itself. */
  private static final Set<String> GROUPS =
      Set.of("natural-id", "join", "properties", "composite-id");

  /** Generators that leave it to the program which id a row has. */
  private static final Set<String> ASSIGNED = Set.of("assigned", "foreign");

  private static final Map<String, List<String>> CASCADES =
      Map.of(
          "all", List.of("all"),
          "all-delete-orphan", List.of("all"),
          "save-update", List.of("persist", "merge"),
          "persist", List.of("persist"),
          "merge", List.of("merge"),
          "delete", List.of("remove"),
          "remove", List.of("remove"));

  private final String defaultCascade;
  private final HibernateColumns columns;
  private final List<Node> embeddables = new ArrayList<>();

  /**
   * For one class.
   *
   * @param defaultCascade what a reference passes on that does not say it; may be empty
   * @param columns is told of all columns
   */
  HibernateAttributes(String defaultCascade, HibernateColumns columns) {
    this.defaultCascade = defaultCascade;
    this.columns = columns;
  }

  /** The attributes of a class, or of a part of it. */
  Node of(Node type) {
    Node attributes = new Node("attributes", type.line());
    for (Node child : type.children()) {
      boolean named = !child.get("name").isEmpty();
      if (GROUPS.contains(child.name()) && (!named || !PARTS.containsKey(child.name()))) {
        group(child, attributes);
      } else if (named) {
        add(child, attributes);
      }
    }
    type.children("id").forEach(id -> shared(id, attributes));
    return attributes;
  }

  /** The classes of components that were met. */
  List<Node> embeddables() {
    return embeddables;
  }

  private void group(Node group, Node attributes) {
    List<Node> inner = of(group).children();
    for (Node attribute : inner) {
      switch (group.name()) {
        case "natural-id" -> attribute.add(new Node("natural-id", attribute.line()));
        case "composite-id" -> attribute.add(new Node("id", attribute.line()));
        default -> {
          // A second table and a name for several properties say nothing of each one
        }
      }
      attributes.add(attribute);
    }
    if (group.name().equals("properties") && group.isTrue("unique")) {
      columns.key("properties " + group.get("name"), inner);
    }
  }

  private void add(Node child, Node attributes) {
    String name = child.name();
    if (PLAIN.containsKey(name)) {
      Node attribute = attribute(PLAIN.get(name), child);
      columns.put(attribute, child, "column");
      boolean generated =
          child
              .children("generator")
              .anyMatch(generator -> !ASSIGNED.contains(generator.get("class")));
      if (generated) {
        attribute.add(new Node("generated-value", child.line()));
      }
      attributes.add(attribute);
    } else if (REFERENCES.containsKey(name)) {
      Node attribute = reference(REFERENCES.get(name), child);
      if (!name.equals("one-to-one")) {
        columns.put(attribute, child, "join-column");
      } else if (!child.get("property-ref").isEmpty()) {
        attribute.put("mapped-by", child.get("property-ref"));
      }
      attributes.add(attribute);
    } else if (PARTS.containsKey(name)) {
      attributes.add(attribute(PARTS.get(name), child));
      embeddable(child);
    } else if (COLLECTIONS.contains(name)) {
      attributes.add(collection(child));
    }
  }

  /** The class of a component; one that is not named is that of the attribute, and not known. */
  private void embeddable(Node part) {
    Node attributes = of(part);
    if (!part.get("class").isEmpty()) {
      Node embeddable = new Node("embeddable", part.line());
      embeddable.put("class", part.get("class"));
      embeddable.add(attributes);
      embeddables.add(embeddable);
    }
  }

  private Node collection(Node child) {
    for (Node element : child.children()) {
      switch (element.name()) {
        case "element", "composite-element" -> {
          Node collection = attribute("element-collection", child);
          collection.add(joinTable("collection-table", child));
          return collection;
        }
        case "one-to-many" -> {
          Node many = reference("one-to-many", child);
          target(many, element);
          if (child.isTrue("inverse")) {
            many.put("mapped-by", key(child));
          }
          return many;
        }
        case "many-to-many" -> {
          Node many = reference("many-to-many", child);
          target(many, element);
          many.add(joinTable("join-table", child));
          return many;
        }
        default -> {
          // Its key, its index and what is cached of it
        }
      }
    }
    return attribute("element-collection", child);
  }

  private static Node joinTable(String kind, Node collection) {
    Node table = new Node(kind, collection.line());
    if (!collection.get("table").isEmpty()) {
      table.put("name", HibernateMapping.unquoted(collection.get("table")));
    }
    return table;
  }

  private static String key(Node collection) {
    return collection.children("key").map(key -> key.get("column")).findFirst().orElse("");
  }

  private Node reference(String kind, Node child) {
    Node attribute = attribute(kind, child);
    target(attribute, child);
    Node cascade = new Node("cascade", child.line());
    String operations = child.get("cascade").isEmpty() ? defaultCascade : child.get("cascade");
    for (String operation : operations.split(",")) {
      String name = operation.strip();
      for (String other : CASCADES.getOrDefault(name, List.of())) {
        cascade.add(new Node("cascade-" + other, child.line()));
      }
      if (name.endsWith("delete-orphan")) {
        attribute.put("orphan-removal", "true");
      }
    }
    if (!cascade.children().isEmpty()) {
      attribute.add(cascade);
    }
    return attribute;
  }

  private static void target(Node attribute, Node from) {
    if (!from.get("class").isEmpty()) {
      attribute.put("target-entity", from.get("class"));
    }
  }

  private static Node attribute(String kind, Node child) {
    Node attribute = new Node(kind, child.line());
    attribute.put("name", child.get("name"));
    return attribute;
  }

  /** An id that is that of a row which the class refers to. */
  private static void shared(Node id, Node attributes) {
    id.children("generator")
        .filter(generator -> generator.get("class").equals("foreign"))
        .flatMap(generator -> generator.children("param"))
        .filter(parameter -> parameter.get("name").equals("property"))
        .flatMap(
            parameter ->
                attributes.children().stream()
                    .filter(each -> each.get("name").equals(parameter.text().strip())))
        .forEach(attribute -> attribute.add(new Node("maps-id", id.line())));
  }
}
