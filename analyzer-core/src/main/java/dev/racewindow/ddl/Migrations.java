// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Applies scripts and changelogs in the order in which their tools would run them, each series of
 * them to a database of its own, and unites what the series come to.
 *
 * <p>A series is a Liquibase changelog that no other one includes, the Flyway migrations of a
 * directory, or the other scripts of a directory. Scripts for several databases are several series,
 * so that one's drop never meets another's table; where PostgreSQL makes a table, other databases
 * do not count for it, and where a changelog or a migration makes it, loose scripts do not, such as
 * dumps. Each module of a project has a database of its own.
 */
public final class Migrations {
  private final List<SchemaScript> scripts;
  private final Includes includes;
  private final List<Series> series = new ArrayList<>();

  private final UnaryOperator<String> modules;

  /** A database after a series of scripts. */
  private record Series(String module, String vendor, Catalog catalog) {}

  private Migrations(List<SchemaScript> scripts, UnaryOperator<String> modules) {
    this.modules = modules;
    this.scripts = scripts.stream().sorted(Comparator.comparing(SchemaScript::path)).toList();
    this.includes = new Includes(this.scripts);
  }

  /**
   * The tables that the scripts of each module make, by the module and by their names in lower
   * case.
   *
   * @param modules the module of a file, by its path
   */
  public static SortedMap<String, SortedMap<String, DeclaredTable>> tables(
      List<SchemaScript> scripts, UnaryOperator<String> modules) {
    Migrations migrations = new Migrations(scripts, modules);
    migrations.changelogs();
    migrations.sqlScripts();
    SortedMap<String, SortedMap<String, DeclaredTable>> tables = new TreeMap<>();
    migrations.series.forEach(one -> tables.computeIfAbsent(one.module(), migrations::united));
    return Collections.unmodifiableSortedMap(tables);
  }

  private void changelogs() {
    for (SchemaScript script : scripts) {
      if (script.isChangelog() && !includes.isIncluded(script)) {
        add(script, Vendor.of(script.path()), includes.steps(script), false);
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
              add(group.get(0), vendor(group.get(0)), steps(group), true);
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
      add(group.get(0), vendor, steps(run), false);
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
   * @param first one of its files
   * @param loose whether the order of its files is a guess
   */
  private void add(SchemaScript first, String vendor, List<Step.Apply> steps, boolean loose) {
    String database =
        vendor.isEmpty() ? Vendor.chosen(steps.stream().map(Step.Apply::dbms)) : vendor;
    Catalog catalog = new Catalog(loose);
    for (Step.Apply step : steps) {
      if (Vendor.matches(step.dbms(), database)) {
        step.changes().forEach(catalog::apply);
      }
    }
    series.add(new Series(modules.apply(first.path()), vendor, catalog));
  }

  private SortedMap<String, DeclaredTable> united(String module) {
    List<Series> own = series.stream().filter(one -> one.module().equals(module)).toList();
    SortedSet<String> preferred = new TreeSet<>();
    own.stream()
        .filter(one -> one.vendor().equals(Vendor.PREFERRED))
        .forEach(one -> preferred.addAll(one.catalog().created()));
    SortedSet<String> managed = new TreeSet<>();
    own.stream()
        .filter(one -> !one.catalog().isLoose())
        .forEach(one -> managed.addAll(one.catalog().created()));
    SortedMap<String, DeclaredTable> united = new TreeMap<>();
    for (Series one : own) {
      boolean other = !one.vendor().isEmpty() && !one.vendor().equals(Vendor.PREFERRED);
      one.catalog()
          .tables()
          .forEach(
              (name, table) -> {
                boolean replaced =
                    other && preferred.contains(name)
                        || one.catalog().isMadeLoosely(name) && managed.contains(name);
                if (!replaced) {
                  united.merge(name, table, DeclaredTable::united);
                }
              });
    }
    return Collections.unmodifiableSortedMap(united);
  }
}
