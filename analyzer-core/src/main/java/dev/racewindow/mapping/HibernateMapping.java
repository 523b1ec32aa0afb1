// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says in elements of {@code entity-mappings} what a mapping file in Hibernate's own notation says
 * (Hibernate ORM 5 User Guide, "Legacy hbm.xml mapping"; hibernate-mapping-3.0.dtd). Classes that
 * it nests stand beside each other.
 */
final class HibernateMapping {
  /** The root of such a file. */
  static final String ROOT = "hibernate-mapping";

  /** Says of an element that a field is kept in memory only unless it is listed. */
  static final String ALL_LISTED = "all-listed";

  private static final Set<String> CLASSES =
      Set.of("class", "subclass", "joined-subclass", "union-subclass");

  /** How statements with a name are called in the other notation. */
  private static final Map<String, String> STATEMENTS =
      Map.of("query", "named-query", "sql-query", "named-native-query");

  private final Node from;
  private final Node to;

  private HibernateMapping(Node from) {
    this.from = from;
    this.to = new Node("entity-mappings", from.line());
  }

  /**
   * A whole file.
   *
   * @param root with the elements of other files in place
   */
  static Node converted(Node root) {
    return new HibernateMapping(root).whole();
  }

  private Node whole() {
    to.add(leaf("package", from.get("package"), from.line()));
    classes(from);
    statements(from, "", to);
    return to;
  }

  private void classes(Node parent) {
    for (Node child : parent.children()) {
      if (CLASSES.contains(child.name())) {
        if (!child.get("name").isBlank()) {
          to.add(entity(child));
        }
        classes(child);
      }
    }
  }

  private Node entity(Node type) {
    Node entity = new Node("entity", type.line());
    entity.put("class", type.get("name"));
    entity.put("metadata-complete", "true");
    entity.put(ALL_LISTED, "true");
    HibernateColumns columns = new HibernateColumns();
    HibernateAttributes attributes = new HibernateAttributes(from.get("default-cascade"), columns);
    Node all = attributes.of(type);
    if (!type.get("table").isEmpty() || !columns.keys().isEmpty()) {
      entity.add(table(type, columns.keys()));
    }
    if (!type.get("where").isEmpty()) {
      Node filter = new Node("where", type.line());
      filter.put("clause", type.get("where"));
      entity.add(filter);
    }
    type.children("sql-delete")
        .forEach(
            delete -> {
              Node statement = new Node("SQLDelete", delete.line());
              statement.put("sql", delete.text().strip());
              entity.add(statement);
            });
    if (type.get("mutable").equals("false")) {
      entity.add(new Node("immutable", type.line()));
    }
    String name = type.get("name");
    String library = from.get("package");
    boolean full = name.contains(".") || library.isEmpty();
    statements(type, (full ? name : library + "." + name) + ".", entity);
    entity.add(all);
    attributes.embeddables().forEach(to::add);
    return entity;
  }

  private static Node table(Node type, List<Node> keys) {
    Node table = new Node("table", type.line());
    if (!type.get("table").isEmpty()) {
      table.put("name", unquoted(type.get("table")));
    }
    keys.forEach(table::add);
    return table;
  }

  /** A statement of a class is known by the name of the class and its own. */
  private static void statements(Node parent, String prefix, Node target) {
    for (Node child : parent.children()) {
      if (STATEMENTS.containsKey(child.name())) {
        Node named = new Node(STATEMENTS.get(child.name()), child.line());
        named.put("name", prefix + child.get("name"));
        named.add(leaf("query", child.text().strip(), child.line()));
        target.add(named);
      }
    }
  }

  /** An element with nothing in it but a text. */
  static Node leaf(String name, String text, int line) {
    Node leaf = new Node(name, line);
    leaf.append(text);
    return leaf;
  }

  /** The name of a table or column without the quotes that keep its notation. */
  static String unquoted(String name) {
    return name.replace("`", "").replace("\"", "").strip();
  }
}
