// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.mapping;

import dev.racewindow.ddl.Node;
import dev.racewindow.ddl.SchemaScript;
import dev.racewindow.ddl.XmlNodes;
import dev.racewindow.domain.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Puts elements of other files where mapping files refer to them, if they are among those read. */
final class Parts {
  private final List<SchemaScript> files;
  private final Consumer<Problem> problems;
  private final Set<String> missing = new TreeSet<>();

  /**
   * For all mapping files.
   *
   * @param files all that were read
   * @param problems is told once of each file that is not among them
   */
  Parts(List<SchemaScript> files, Consumer<Problem> problems) {
    this.files =
        files.stream()
            .filter(file -> file.path().toLowerCase(Locale.ROOT).endsWith(SchemaScript.PART))
            .toList();
    this.problems = problems;
  }

  /** An element with all parts put in; parts of parts are not. */
  Node put(String path, Node element) {
    Node whole = new Node(element.name(), element.line());
    element.attributes().forEach(whole::put);
    whole.append(element.text());
    for (Node child : element.children()) {
      if (child.name().equals(XmlNodes.OTHER_FILE)) {
        part(path, child).ifPresent(part -> part.children().forEach(whole::add));
      } else {
        whole.add(put(path, child));
      }
    }
    return whole;
  }

  private Optional<Node> part(String path, Node reference) {
    String name = reference.get(XmlNodes.SYSTEM).replaceFirst("^[a-z]+:/*|^(\\.{0,2}/)+", "");
    Optional<Node> found =
        files.stream()
            .filter(file -> ("/" + file.path()).endsWith("/" + name))
            .flatMap(file -> file.other().stream())
            .findFirst();
    if (found.isEmpty() && missing.add(name)) {
      problems.accept(
          new Problem(
              Problem.Kind.INPUT,
              path,
              reference.line(),
              "refers to `"
                  + name
                  + "`, which is not among the files; what is in it is not known"));
    }
    return found;
  }
}
