// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which database a file is for, by the names of its directories and its own. */
final class Vendor {
  /** The database that counts where there are scripts for several. */
  static final String PREFERRED = "postgresql";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("postgresql", PREFERRED),
          Map.entry("postgres", PREFERRED),
          Map.entry("pgsql", PREFERRED),
          Map.entry("psql", PREFERRED),
          Map.entry("pg", PREFERRED),
          Map.entry("mysql", "mysql"),
          Map.entry("mariadb", "mariadb"),
          Map.entry("h2", "h2"),
          Map.entry("hsqldb", "hsqldb"),
          Map.entry("hsql", "hsqldb"),
          Map.entry("derby", "derby"),
          Map.entry("sqlite", "sqlite"),
          Map.entry("oracle", "oracle"),
          Map.entry("mssql", "mssql"),
          Map.entry("sqlserver", "mssql"),
          Map.entry("db2", "db2"),
          Map.entry("cockroachdb", "cockroachdb"),
          Map.entry("cockroach", "cockroachdb"));

  private Vendor() {}

  /** The database that a path names last; empty if none. */
  static String of(String path) {
    String found = "";
    for (String part : path.toLowerCase(Locale.ROOT).split("[/._-]")) {
      found = NAMES.getOrDefault(part, found);
    }
    return found;
  }

  /** Whether a directory's name is that of a database. */
  static boolean isName(String directory) {
    return NAMES.containsKey(directory.toLowerCase(Locale.ROOT));
  }

  /** The database whose changes are followed, of those that a changelog names. */
  static String chosen(Stream<String> dbms) {
    SortedSet<String> named =
        dbms.flatMap(list -> Stream.of(list.split(",")))
            .map(String::strip)
            .filter(name -> !name.isEmpty() && !name.startsWith("!"))
            .map(name -> NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name))
            .collect(Collectors.toCollection(TreeSet::new));
    return named.isEmpty() || named.contains(PREFERRED) ? PREFERRED : named.first();
  }

  /**
   * Whether changes are for a database.
   *
   * @param dbms names with commas, each perhaps with an exclamation mark for all others
   */
  static boolean matches(String dbms, String vendor) {
    if (dbms.isBlank()) {
      return true;
    }
    Set<String> names =
        Stream.of(dbms.toLowerCase(Locale.ROOT).split(","))
            .map(String::strip)
            .collect(Collectors.toSet());
    boolean denied =
        names.stream()
            .filter(name -> name.startsWith("!"))
            .map(name -> NAMES.getOrDefault(name.substring(1).strip(), name))
            .anyMatch(vendor::equals);
    boolean onlyDenials = names.stream().allMatch(name -> name.startsWith("!"));
    boolean named =
        names.contains("all")
            || names.stream().map(name -> NAMES.getOrDefault(name, name)).anyMatch(vendor::equals);
    return !denied && (onlyDenials || named);
  }
}
