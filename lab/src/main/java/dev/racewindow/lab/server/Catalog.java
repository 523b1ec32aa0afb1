// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.lab.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What PostgreSQL's catalogue says about a schema that the text of a statement does not: foreign
 * keys, triggers, views, functions, keys, partitions, constraints that are checked at the commit.
 */
public final class Catalog {
  private final Map<String, List<Column>> columns = new TreeMap<>();
  private final Map<String, Set<String>> parents = new TreeMap<>();
  private final Map<String, Set<String>> children = new TreeMap<>();
  private final Map<String, String> keys = new TreeMap<>();
  private final Set<String> opaque = new TreeSet<>();

  private record Column(String name, boolean masked) {}

  private Catalog() {}

  static Catalog read(Connection connection, String schema) throws SQLException {
    Catalog catalog = new Catalog();
    each(
        connection,
        """
        select c.relname, a.attname,
            a.attidentity <> '' or t.typcategory = 'D'
            or coalesce(pg_get_expr(d.adbin, d.adrelid) ~ 'nextval|uuid|now|current_', false)
            or exists (select from pg_constraint f
                join pg_attribute p on p.attrelid = f.confrelid and p.attnum = f.confkey[1]
                left join pg_attrdef e on e.adrelid = p.attrelid and e.adnum = p.attnum
                where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
                and (p.attidentity <> ''
                     or coalesce(pg_get_expr(e.adbin, e.adrelid) ~ 'nextval|uuid', false)))
        from pg_class c join pg_attribute a on a.attrelid = c.oid
        join pg_type t on t.oid = a.atttypid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p')
            and not c.relispartition and a.attnum > 0 and not a.attisdropped
        order by c.relname, a.attnum
        """,
        schema,
        row ->
            catalog
                .columns
                .computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                .add(new Column(row.getString(2), row.getBoolean(3))));
    each(
        connection,
        """
        select c.relname, p.relname from pg_constraint f
        join pg_class c on c.oid = f.conrelid join pg_class p on p.oid = f.confrelid
        where f.contype = 'f' and c.relnamespace = ?::regnamespace
        """,
        schema,
        row -> catalog.addForeignKey(lower(row.getString(1)), lower(row.getString(2))));
    each(
        connection,
        """
        select c.relname, a.attname from pg_index i join pg_class c on c.oid = i.indrelid
        join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
        where i.indisprimary and i.indnkeyatts = 1 and c.relnamespace = ?::regnamespace
        """,
        schema,
        row -> catalog.keys.put(lower(row.getString(1)), lower(row.getString(2))));
    each(
        connection,
        """
        select relname from pg_class c where relnamespace = ?::regnamespace
            and (relkind in ('v', 'm') or exists (select from pg_trigger t
                where t.tgrelid = c.oid and not t.tgisinternal)
            or exists (select from pg_rewrite r where r.ev_class = c.oid)
            or exists (select from pg_inherits i where c.oid in (i.inhrelid, i.inhparent))
            or exists (select from pg_constraint k where k.condeferrable
                and c.oid in (k.conrelid, k.confrelid)))
        union select proname from pg_proc where pronamespace = (select oid from pg_namespace where nspname = current_schema())
        """,
        schema,
        row -> catalog.opaque.add(lower(row.getString(1))));
    return catalog;
  }

  /** The tables, in the order of their names. */
  public Set<String> tables() {
    return columns.keySet();
  }

  /** Whether {@code word}, in lower case, is a table. */
  public boolean isTable(String word) {
    return columns.keySet().stream().anyMatch(name -> lower(name).equals(word));
  }

  /**
   * Whether what {@code word} does is not in the statement: a view, a function, a table with a
   * trigger, with partitions or with a deferred constraint.
   */
  public boolean isOpaque(String word) {
    return opaque.contains(word);
  }

  /** The column of a table's primary key, or null where it has none or several. */
  public @Nullable String key(String table) {
    return keys.get(table);
  }

  /** The tables whose rows an INSERT into {@code table} locks by foreign keys, itself included. */
  public Set<String> lockedByInsert(String table) {
    Set<String> locked = new TreeSet<>(parents.getOrDefault(table, Set.of()));
    locked.add(table);
    return locked;
  }

  /**
   * The tables that an UPDATE or DELETE of {@code table} may reach by foreign keys and cascades.
   */
  public Set<String> reachedByChange(String table) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(table));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        open.addAll(children.getOrDefault(next, Set.of()));
      }
    }
    for (String each : List.copyOf(reached)) {
      reached.addAll(parents.getOrDefault(each, Set.of()));
    }
    return reached;
  }

  /** Statements that empty all tables, children first. */
  String emptying() {
    StringBuilder sql = new StringBuilder();
    Set<String> done = new TreeSet<>();
    for (String table : columns.keySet()) {
      empty(table, done, sql);
    }
    return sql.toString();
  }

  private void empty(String table, Set<String> done, StringBuilder sql) {
    if (done.add(table)) {
      for (String child : children.getOrDefault(lower(table), Set.of())) {
        columns.keySet().stream()
            .filter(name -> lower(name).equals(child))
            .forEach(name -> empty(name, done, sql));
      }
      sql.append("delete from ").append(quoted(table)).append(";\n");
    }
  }

  /**
   * A query for a name and the sorted rows of every table.
   *
   * @param masked columns, as {@code table.column}, whose values are not to be shown
   */
  String dumping(Set<String> masked) {
    StringBuilder sql = new StringBuilder();
    columns.forEach(
        (table, all) -> {
          String row =
              all.stream()
                  .map(column -> shown(column, masked.contains(table + '.' + column.name())))
                  .collect(Collectors.joining(", "));
          sql.append(sql.isEmpty() ? "" : " union all ")
              .append(
                  "select '%s', (select string_agg(r, ' ' order by r collate \"C\")"
                      .formatted(table.replace("'", "''")))
              .append(" from (select row(%s)::text r from %s) x)".formatted(row, quoted(table)));
        });
    return sql.toString();
  }

  /** A query for a name and the sorted values of every column that is shown, or empty. */
  String columnValues() {
    List<String> queries = new ArrayList<>();
    columns.forEach(
        (table, all) ->
            all.stream()
                .filter(column -> !column.masked())
                .forEach(column -> queries.add(values(table, column))));
    return String.join(" union all ", queries);
  }

  private static String values(String table, Column column) {
    return "select '%s', (select string_agg(v, ',' order by v collate \"C\")"
            .formatted((table + '.' + column.name()).replace("'", "''"))
        + " from (select %s::text v from %s) x)".formatted(quoted(column.name()), quoted(table));
  }

  private static String shown(Column column, boolean masked) {
    return column.masked() || masked ? quoted(column.name()) + " is null" : quoted(column.name());
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private void addForeignKey(String child, String parent) {
    parents.computeIfAbsent(child, any -> new TreeSet<>()).add(parent);
    children.computeIfAbsent(parent, any -> new TreeSet<>()).add(child);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private interface Row {
    void accept(ResultSet row) throws SQLException;
  }

  private static void each(Connection connection, String sql, String schema, Row action)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, schema);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          action.accept(rows);
        }
      }
    }
  }
}
