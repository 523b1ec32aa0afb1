// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An element of a file, whatever notation it is written in; filled while it is read. */
public final class Node {
  private final String name;
  private final int line;
  private final SortedMap<String, String> attributes = new TreeMap<>();
  private final List<Node> children = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /**
   * An element with nothing in it yet.
   *
   * @param line where it begins, counted from 1
   */
  public Node(String name, int line) {
    this.name = name;
    this.line = line;
  }

  /** The name of the element. */
  public String name() {
    return name;
  }

  /** Where it begins, counted from 1. */
  public int line() {
    return line;
  }

  /** Gives an attribute a value. */
  public void put(String attribute, String value) {
    attributes.put(attribute, value);
  }

  /** Puts an element into this one, after those that are in it. */
  public void add(Node child) {
    children.add(child);
  }

  /** Adds to the text directly in it. */
  public void append(String more) {
    text.append(more);
  }

  /** The attributes that are given. */
  public SortedMap<String, String> attributes() {
    return Collections.unmodifiableSortedMap(attributes);
  }

  /** The value of an attribute; empty if there is none. */
  public String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether an attribute says so. */
  public boolean isTrue(String attribute) {
    return get(attribute).equalsIgnoreCase("true");
  }

  /** The elements in it, in order. */
  public List<Node> children() {
    return Collections.unmodifiableList(children);
  }

  /** The elements in it that have this name, in order. */
  public Stream<Node> children(String called) {
    return children.stream().filter(child -> child.name.equals(called));
  }

  /** The text directly in it, as it is written. */
  public String text() {
    return text.toString();
  }
}
