// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.ddl.DeclaredTable;
import dev.racewindow.domain.Resource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that scripts and changelogs of the modules make, and which one a module means. */
final class Declarations {
  private final SortedMap<String, SortedMap<String, DeclaredTable>> byName = new TreeMap<>();

  /**
   * Tables by their modules.
   *
   * @param byModule the tables of each module, by any name
   * @param code the modules that have any code: who has none is not known to use its loose scripts
   *     where others say what a table is
   */
  Declarations(Map<String, ? extends Map<String, DeclaredTable>> byModule, Set<String> code) {
    byModule.forEach(
        (module, tables) ->
            tables.forEach(
                (name, table) ->
                    byName
                        .computeIfAbsent(Resource.normal(table.name()), key -> new TreeMap<>())
                        .putIfAbsent(module, table)));
    for (SortedMap<String, DeclaredTable> tables : byName.values()) {
      if (!tables.values().stream().allMatch(DeclaredTable::loose)) {
        tables.entrySet().removeIf(one -> one.getValue().loose() && !code.contains(one.getKey()));
      }
    }
  }

  /** The names of all tables, in normal form. */
  Set<String> names() {
    return Collections.unmodifiableSet(byName.keySet());
  }

  /** The tables of one name, by the modules that declare them. */
  SortedMap<String, DeclaredTable> of(String name) {
    return Collections.unmodifiableSortedMap(byName.getOrDefault(name, new TreeMap<>()));
  }

  /** The table that a name means in a module: its own, or what the others agree on. */
  Optional<DeclaredTable> find(String name, String module) {
    DeclaredTable own = of(name).get(module);
    return own == null ? agreed(name) : Optional.of(own);
  }

  /** What all tables of this name have. */
  Optional<DeclaredTable> agreed(String name) {
    return of(name).values().stream().reduce(DeclaredTable::agreed);
  }

  /** Whether it does not matter which module's table is meant: their keys are the same. */
  boolean isOne(String name) {
    int agreed = agreed(name).map(table -> table.keys().size()).orElse(0);
    return of(name).values().stream().allMatch(table -> table.keys().size() == agreed);
  }

  /** The name under which checks and acts know a table that no entity stands for. */
  Resource resource(String name, String module) {
    String written = of(name).getOrDefault(module, of(name).values().iterator().next()).name();
    return isOne(name) ? Resource.named(written) : Names.inModule(written, module);
  }
}
