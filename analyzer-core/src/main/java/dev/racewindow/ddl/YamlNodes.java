// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a changelog in YAML or JSON, which is YAML too, as the same elements as one in XML. */
final class YamlNodes {
  private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

  /** Aliases may multiply what a small file says. */
  private static final int MOST_NODES = 200_000;

  /** Lists whose entries are not what is done. */
  private static final Set<String> NOT_DONE = Set.of("rollback", "preConditions", "modifySql");

  private int nodes;

  private YamlNodes() {}

  /**
   * The root of the file.
   *
   * @throws UnreadableScriptException if it is not well-formed
   */
  static Optional<Node> read(Reader reader) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setCodePointLimit(MOST_CHARACTERS).setLabel("changelog").build();
    try {
      Optional<org.snakeyaml.engine.v2.nodes.Node> document =
          new Compose(settings).composeReader(reader);
      Node root = new Node("", 1);
      document.ifPresent(node -> new YamlNodes().fill(root, node));
      return root.children("databaseChangeLog").findFirst();
    } catch (YamlEngineException e) {
      int line =
          e instanceof MarkedYamlEngineException marked
              ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0)
              : 0;
      throw new UnreadableScriptException(line, e);
    }
  }

  private void fill(Node parent, org.snakeyaml.engine.v2.nodes.Node content) {
    if (++nodes > MOST_NODES) {
      return;
    }
    if (content instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          entry(parent, key, entry.getValueNode());
        }
      }
    } else if (content instanceof SequenceNode sequence) {
      sequence.getValue().forEach(element -> fill(parent, element));
    }
  }

  private void entry(Node parent, ScalarNode key, org.snakeyaml.engine.v2.nodes.Node value) {
    String name = key.getValue();
    if (value instanceof ScalarNode scalar) {
      parent.put(name, scalar.getValue());
      if (name.equals("sql")) {
        Node child = new Node(name, line(value));
        child.append(scalar.getValue());
        parent.add(child);
      }
    } else if (value instanceof SequenceNode && !name.equals("databaseChangeLog")) {
      // Lists are levels that the notation in XML does not have
      if (!NOT_DONE.contains(name)) {
        fill(parent, value);
      }
    } else {
      Node child = new Node(name, line(key));
      parent.add(child);
      fill(child, value);
    }
  }

  private static int line(org.snakeyaml.engine.v2.nodes.Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
