// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Resource;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells apart the tables of entities that have one simple name. */
final class Identities {
  private final Map<String, String> identities;
  private final SortedMap<String, SortedSet<String>> bySimpleName = new TreeMap<>();

  /**
   * Entities.
   *
   * @param identities by the canonical name of the entity: equal for those in one table
   */
  Identities(SortedMap<String, String> identities) {
    this.identities = identities;
    identities.forEach(
        (type, identity) ->
            bySimpleName
                .computeIfAbsent(Resource.normal(simple(type)), name -> new TreeSet<>())
                .add(identity));
  }

  /** The resource of an entity: its simple name, or more where others have it as well. */
  Resource resource(String type) {
    String simple = simple(type);
    SortedSet<String> others = bySimpleName.getOrDefault(Resource.normal(simple), new TreeSet<>());
    return others.size() <= 1
        ? Resource.named(simple)
        : new Resource(Resource.normal(simple) + "@" + identities.get(type), simple, "");
  }

  private static String simple(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
