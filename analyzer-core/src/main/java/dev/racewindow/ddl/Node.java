// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An element of a changelog, whatever notation it is written in; filled while it is read. */
final class Node {
  private final String name;
  private final int line;
  private final Map<String, String> attributes = new TreeMap<>();
  private final List<Node> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  Node(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  void add(Node child) {
    children.add(child);
  }

  void append(String more) {
    text.append(more);
  }

  /** The value of an attribute; empty if there is none. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  boolean isTrue(String attribute) {
    return get(attribute).equalsIgnoreCase("true");
  }

  List<Node> children() {
    return children;
  }

  Stream<Node> children(String called) {
    return children.stream().filter(child -> child.name.equals(called));
  }

  String text() {
    return text.toString();
  }
}
