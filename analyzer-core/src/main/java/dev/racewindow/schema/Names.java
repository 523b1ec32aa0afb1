// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which table a name in a statement means: one of the statement's own module, else the one that any
 * other module has. Where several others have one, it is not known which.
 */
final class Names {
  private final SortedMap<String, List<Meaning>> byName = new TreeMap<>();

  /**
   * One table of a name.
   *
   * @param module where it is declared
   * @param entity canonical name of the entity class; empty if a script declares it
   */
  private record Meaning(String module, String entity, Resource resource) {}

  /**
   * Gives a table a name.
   *
   * @param name in any notation
   * @param entity canonical name of the entity class; empty if there is none
   */
  void add(String name, String module, String entity, Resource resource) {
    byName
        .computeIfAbsent(Resource.normal(name), key -> new ArrayList<>())
        .add(new Meaning(module, entity, resource));
  }

  /** Whether a table of a module has this name. */
  boolean has(String name, String module) {
    return byName.getOrDefault(Resource.normal(name), List.of()).stream()
        .anyMatch(meaning -> meaning.module().equals(module));
  }

  /**
   * The table that a name means.
   *
   * @param module where the name is used
   * @param user canonical name of the class that uses it: of several entities in a module, the one
   *     that shares most of its packages is meant
   */
  Resource find(String name, String module, String user) {
    List<Meaning> all = byName.getOrDefault(Resource.normal(name), List.of());
    if (all.stream().map(Meaning::resource).distinct().count() == 1) {
      return all.get(0).resource();
    }
    List<Meaning> own = all.stream().filter(each -> each.module().equals(module)).toList();
    boolean open = own.isEmpty() && all.stream().map(Meaning::module).distinct().count() > 1;
    if (all.isEmpty()) {
      return Resource.named(name);
    }
    return open ? ambiguous(name) : nearest(own.isEmpty() ? all : own, user);
  }

  /** A table of this name of which it is not known whose it is. */
  static Resource ambiguous(String name) {
    return inModule(name, "");
  }

  /** The table that a module has beside others of the same name. */
  static Resource inModule(String name, String module) {
    return new Resource(Resource.normal(name) + "@" + module, name, "");
  }

  private static Resource nearest(List<Meaning> meanings, String user) {
    Meaning best = meanings.get(0);
    for (Meaning meaning : meanings) {
      if (shared(meaning.entity(), user) >= shared(best.entity(), user)) {
        best = meaning;
      }
    }
    return best.resource();
  }

  private static int shared(String one, String other) {
    String[] left = one.split("\\.");
    String[] right = other.split("\\.");
    int length = 0;
    while (length < Math.min(left.length, right.length) && left[length].equals(right[length])) {
      length++;
    }
    return length;
  }
}
