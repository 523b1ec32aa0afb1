// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The keys and values of one mapping in a model file, with the lines they stand on. */
final class Fields {
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private Fields(int line) {
    this.line = line;
  }

  /**
   * The fields of a node.
   *
   * @param what the node, for messages: "a call entry"
   */
  static Fields of(Node node, String what) throws ModelSyntaxException {
    if (!(node instanceof MappingNode mapping)) {
      throw new ModelSyntaxException(
          line(node), what + " must be `key: value` lines, but this is " + kind(node));
    }
    Fields fields = new Fields(line(node));
    for (NodeTuple tuple : mapping.getValue()) {
      String key = scalar(tuple.getKeyNode(), "a key");
      int at = line(tuple.getKeyNode());
      if (fields.values.put(key, tuple.getValueNode()) != null) {
        throw new ModelSyntaxException(
            at,
            "`"
                + key
                + ":` is given twice, first on line "
                + fields.lines.get(key)
                + "; remove one");
      }
      fields.lines.put(key, at);
    }
    return fields;
  }

  /** The line that the mapping begins on, counted from 1. */
  int line() {
    return line;
  }

  /** The line of a key that is present. */
  int line(String key) {
    return lines.getOrDefault(key, line);
  }

  Set<String> keys() {
    return values.keySet();
  }

  /** Fails on the first key that is not allowed, naming the one that may have been meant. */
  void allowOnly(Set<String> allowed) throws ModelSyntaxException {
    for (String key : values.keySet()) {
      if (!allowed.contains(key)) {
        throw unknownKey(key, allowed);
      }
    }
  }

  ModelSyntaxException unknownKey(String key, Set<String> allowed) {
    String help =
        Nearest.to(key, new TreeSet<>(allowed))
            .map(near -> "did you mean `" + near + ":`?")
            .orElse("allowed here: " + String.join(", ", new TreeSet<>(allowed)));
    return new ModelSyntaxException(line(key), "unknown key `" + key + ":`; " + help);
  }

  Optional<Node> node(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** A text that must be there. */
  String text(String key) throws ModelSyntaxException {
    Node node = values.get(key);
    if (node == null) {
      throw new ModelSyntaxException(line, "`" + key + ":` is missing; add it to this entry");
    }
    return scalar(node, "`" + key + ":`");
  }

  Optional<String> optionalText(String key) throws ModelSyntaxException {
    return values.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** One text or a list of texts; empty if the key is not there. */
  List<String> texts(String key) throws ModelSyntaxException {
    List<String> texts = new ArrayList<>();
    for (Node node : nodes(key)) {
      texts.add(scalar(node, "`" + key + ":`"));
    }
    return texts;
  }

  /** The elements of a list; one value counts as a list of one; empty if the key is not there. */
  List<Node> nodes(String key) {
    Node node = values.get(key);
    if (node == null) {
      return List.of();
    }
    return node instanceof SequenceNode sequence ? sequence.getValue() : List.of(node);
  }

  /** {@code true} or {@code false}, false if the key is not there. */
  boolean flag(String key) throws ModelSyntaxException {
    Optional<String> text = optionalText(key);
    if (text.isPresent() && !text.get().equals("true") && !text.get().equals("false")) {
      throw new ModelSyntaxException(
          line(key), "`" + key + ":` must be true or false, not `" + text.get() + "`");
    }
    return text.orElse("false").equals("true");
  }

  /** A constant of a vocabulary, if the key is there. */
  <E extends Enum<E>> Optional<E> phrase(String key, Phrases<E> phrases)
      throws ModelSyntaxException {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<E> found = phrases.find(text.get());
    if (found.isEmpty()) {
      throw new ModelSyntaxException(
          line(key),
          "`"
              + key
              + ": "
              + text.get()
              + "` is not known; "
              + Nearest.to(text.get(), phrases.all())
                  .map(near -> "did you mean `" + near + "`? ")
                  .orElse("")
              + "allowed: "
              + String.join(", ", phrases.all()));
    }
    return found;
  }

  /** The text of a node that must be a scalar. */
  static String scalar(Node node, String what) throws ModelSyntaxException {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue().trim();
    }
    throw new ModelSyntaxException(
        line(node), what + " must be a single text, but this is " + kind(node));
  }

  /** The line that a node begins on, counted from 1. */
  static int line(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  static String kind(Node node) {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    return node instanceof SequenceNode ? "a list" : "a single text";
  }
}
