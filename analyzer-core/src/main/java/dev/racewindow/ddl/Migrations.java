// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Applies scripts and changelogs in the order in which their tools would run them, each series of
 * them to a database of its own, and unites what the series come to.
 *
 * <p>A series is a Liquibase changelog that no other one includes, the Flyway migrations of a
 * directory, or the other scripts of a directory. Scripts for several databases are several series,
 * so that one's drop never meets another's table; where PostgreSQL makes a table, other databases
 * do not count for it. Tables of one name in different modules are taken to be one.
 */
public final class Migrations {
  private final List<SchemaScript> scripts;
  private final Includes includes;
  private final List<Series> series = new ArrayList<>();

  /** A database after a series of scripts. */
  private record Series(String vendor, Catalog catalog) {}

  private Migrations(List<SchemaScript> scripts) {
    this.scripts = scripts.stream().sorted(Comparator.comparing(SchemaScript::path)).toList();
    this.includes = new Includes(this.scripts);
  }

  /** The tables that all scripts together make, by their names in lower case. */
  public static SortedMap<String, DeclaredTable> tables(List<SchemaScript> scripts) {
    Migrations migrations = new Migrations(scripts);
    migrations.changelogs();
    migrations.sqlScripts();
    return migrations.united();
  }

  private void changelogs() {
    for (SchemaScript script : scripts) {
      if (script.isChangelog() && !includes.isIncluded(script)) {
        add(Vendor.of(script.path()), includes.steps(script), false);
      }
    }
  }

  private void sqlScripts() {
    SortedMap<String, List<SchemaScript>> flyway = new TreeMap<>();
    SortedMap<String, List<SchemaScript>> plain = new TreeMap<>();
    for (SchemaScript script : scripts) {
      if (script.isChangelog()
          || includes.isIncluded(script)
          || MigrationName.isUndo(script.file())) {
        continue;
      }
      boolean named = MigrationName.of(script.file()).isPresent();
      String group = named ? location(script) : script.directory() + "|" + vendor(script);
      (named ? flyway : plain).computeIfAbsent(group, g -> new ArrayList<>()).add(script);
    }
    flyway.values().forEach(this::flyway);
    plain
        .values()
        .forEach(
            group -> {
              group.sort((a, b) -> MigrationName.compareNaturally(a.path(), b.path()));
              add(vendor(group.get(0)), steps(group), true);
            });
  }

  private static String vendor(SchemaScript script) {
    return Vendor.of(script.path());
  }

  /**
   * The directory that Flyway is told to look in, with all below: the last one called {@code
   * migration}, or else the file's own, in either case without a database's name.
   */
  private static String location(SchemaScript script) {
    List<String> parts = new ArrayList<>(List.of(script.directory().split("/")));
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).equals("migration") || parts.get(i).equals("migrations")) {
        return String.join("/", parts.subList(0, i + 1));
      }
    }
    parts.removeIf(Vendor::isName);
    return String.join("/", parts);
  }

  /** The migrations of one location, for each database that some of them are for. */
  private void flyway(List<SchemaScript> group) {
    SortedSet<String> vendors = new TreeSet<>();
    group.stream().map(Migrations::vendor).filter(v -> !v.isEmpty()).forEach(vendors::add);
    for (String vendor : vendors.isEmpty() ? List.of("") : vendors) {
      List<SchemaScript> own =
          group.stream()
              .filter(script -> vendor(script).isEmpty() || vendor(script).equals(vendor))
              .sorted(Comparator.comparing(Migrations::name).thenComparing(SchemaScript::path))
              .toList();
      Optional<MigrationName> baseline =
          own.stream().map(Migrations::name).filter(MigrationName::isBaseline).reduce((a, b) -> b);
      List<SchemaScript> run =
          own.stream()
              .filter(
                  script ->
                      baseline.isEmpty()
                          || baseline.get().equals(name(script))
                          || baseline.get().version().equals(name(script).version())
                          || baseline.get().compareTo(name(script)) < 0)
              .toList();
      add(vendor, steps(run), false);
    }
  }

  private static MigrationName name(SchemaScript script) {
    return MigrationName.of(script.file()).orElseThrow();
  }

  private static List<Step.Apply> steps(List<SchemaScript> group) {
    return group.stream()
        .flatMap(script -> script.steps().stream())
        .flatMap(step -> step instanceof Step.Apply apply ? Stream.of(apply) : Stream.empty())
        .toList();
  }

  /**
   * Applies a series.
   *
   * @param guessed whether the order of its files is a guess
   */
  private void add(String vendor, List<Step.Apply> steps, boolean guessed) {
    String database =
        vendor.isEmpty() ? Vendor.chosen(steps.stream().map(Step.Apply::dbms)) : vendor;
    Catalog catalog = new Catalog();
    for (Step.Apply step : steps) {
      if (Vendor.matches(step.dbms(), database)) {
        step.changes().forEach(catalog::apply);
      }
    }
    if (guessed) {
      catalog.restoreDropped();
    }
    series.add(new Series(vendor, catalog));
  }

  private SortedMap<String, DeclaredTable> united() {
    SortedSet<String> preferred = new TreeSet<>();
    series.stream()
        .filter(one -> one.vendor().equals(Vendor.PREFERRED))
        .forEach(one -> preferred.addAll(one.catalog().created()));
    SortedMap<String, DeclaredTable> united = new TreeMap<>();
    for (Series one : series) {
      boolean other = !one.vendor().isEmpty() && !one.vendor().equals(Vendor.PREFERRED);
      one.catalog()
          .tables()
          .forEach(
              (name, table) -> {
                if (!other || !preferred.contains(name)) {
                  united.merge(name, table, Migrations::union);
                }
              });
    }
    return Collections.unmodifiableSortedMap(united);
  }

  private static DeclaredTable union(DeclaredTable one, DeclaredTable other) {
    TreeSet<String> columns = new TreeSet<>(one.columns());
    columns.addAll(other.columns());
    TreeSet<String> generated = new TreeSet<>(one.generated());
    generated.addAll(other.generated());
    // Where several say something of a column, it counts what all of them say.
    TreeSet<String> defaults = new TreeSet<>(one.defaults());
    defaults.addAll(other.defaults());
    defaults.removeIf(column -> isOtherwise(one, column) || isOtherwise(other, column));
    Map<Object, DeclaredKey> keys = new LinkedHashMap<>();
    Stream.concat(one.keys().stream(), other.keys().stream())
        .forEach(
            key ->
                keys.putIfAbsent(
                    List.of(new TreeSet<>(key.columns()), key.overlapping(), key.condition()),
                    key));
    Map<Object, DeclaredForeignKey> foreignKeys = new LinkedHashMap<>();
    Stream.concat(one.foreignKeys().stream(), other.foreignKeys().stream())
        .forEach(key -> foreignKeys.putIfAbsent(List.of(key.columns(), key.table()), key));
    return new DeclaredTable(
        one.name(),
        columns,
        generated,
        defaults,
        List.copyOf(keys.values()),
        List.copyOf(foreignKeys.values()));
  }

  private static boolean isOtherwise(DeclaredTable table, String column) {
    return table.columns().contains(column) && !table.defaults().contains(column);
  }
}
