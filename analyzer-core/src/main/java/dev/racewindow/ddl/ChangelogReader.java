// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import dev.racewindow.ddl.Change.Elements;
import dev.racewindow.ddl.DeclaredKey.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what a Liquibase changelog does to tables (Liquibase manual, "Change types"). Preconditions
 * are taken to hold, and contexts and labels to be asked for.
 */
final class ChangelogReader {
  private final String path;
  private final List<Step> steps = new ArrayList<>();

  private ChangelogReader(String path) {
    this.path = path;
  }

  /** The steps of a changelog, in order. */
  static List<Step> read(String path, Node root) throws IOException {
    ChangelogReader reader = new ChangelogReader(path);
    for (Node node : root.children()) {
      switch (node.name()) {
        case "changeSet" -> reader.changeSet(node);
        case "include" -> reader.include(node, node.get("file"), false);
        case "includeAll" -> reader.include(node, node.get("path"), true);
        default -> {
          // Properties and the like make no table
        }
      }
    }
    return reader.steps;
  }

  private void include(Node node, String target, boolean directory) {
    if (!target.isEmpty()) {
      steps.add(
          new Step.Include(
              target.replace('\\', '/'), directory, node.isTrue("relativeToChangelogFile")));
    }
  }

  private void changeSet(Node changeSet) throws IOException {
    String dbms = changeSet.get("dbms");
    for (Node node : changeSet.children()) {
      if (node.name().equals("sqlFile")) {
        include(node, node.get("path"), false);
      } else if (node.name().equals("sql")) {
        String own = node.get("dbms").isEmpty() ? dbms : node.get("dbms");
        String text = node.text().isBlank() ? node.get("sql") : node.text();
        Place place = new Place(path, node.line());
        for (Step step : SqlScript.read(new StringReader(text), place, false)) {
          if (step instanceof Step.Apply apply) {
            steps.add(new Step.Apply(apply.changes(), own));
          }
        }
      } else {
        List<Change> changes = changes(node);
        if (!changes.isEmpty()) {
          steps.add(new Step.Apply(changes, dbms));
        }
      }
    }
  }

  private List<Change> changes(Node node) {
    String table = name(node.get("tableName"));
    String base = name(node.get("baseTableName"));
    return switch (node.name()) {
      case "createTable" -> List.of(new Change.Create(table, columns(node)));
      case "addColumn" -> List.of(new Change.Define(table, columns(node)));
      case "addAutoIncrement" ->
          List.of(define(table, List.of(), List.of(name(node.get("columnName"))), List.of()));
      case "addNotNullConstraint" -> List.of(filled(node, Optional.of(true), Optional.empty()));
      case "dropNotNullConstraint" -> List.of(filled(node, Optional.of(false), Optional.empty()));
      case "addDefaultValue" ->
          List.of(filled(node, Optional.empty(), Optional.of(hasConstantDefault(node))));
      case "dropDefaultValue" -> List.of(filled(node, Optional.empty(), Optional.of(false)));
      case "addPrimaryKey" -> key(node, Kind.PRIMARY, node.get("columnNames"));
      case "addUniqueConstraint" -> key(node, Kind.CONSTRAINT, node.get("columnNames"));
      case "createIndex" ->
          node.isTrue("unique") ? key(node, Kind.INDEX, indexed(node)) : List.of();
      case "addForeignKeyConstraint" -> List.of(foreignKey(node, base));
      case "dropForeignKeyConstraint" -> List.of(dropped(base, node.get("constraintName")));
      case "dropUniqueConstraint" -> List.of(dropped(table, node.get("constraintName")));
      case "dropIndex" -> List.of(dropped(table, node.get("indexName")));
      case "dropPrimaryKey" -> List.of(new Change.DropPrimaryKey(table));
      case "dropTable" -> List.of(new Change.DropTable(table));
      case "dropColumn" -> dropColumns(node, table);
      case "renameTable" ->
          List.of(
              new Change.RenameTable(
                  name(node.get("oldTableName")), name(node.get("newTableName"))));
      case "renameColumn" ->
          List.of(
              new Change.RenameColumn(
                  table, name(node.get("oldColumnName")), name(node.get("newColumnName"))));
      default -> List.of();
    };
  }

  /** A name in lower case, without the quotes that some put around it. */
  private static String name(String written) {
    return written.strip().replace("\"", "").replace("`", "").toLowerCase(Locale.ROOT);
  }

  private static List<String> names(String list) {
    return Stream.of(list.split(","))
        .map(ChangelogReader::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Place place(Node node) {
    return new Place(path, node.line());
  }

  private static Change define(
      String table, List<String> columns, List<String> generated, List<DeclaredKey> keys) {
    return new Change.Define(table, new Elements(columns, generated, keys, List.of()));
  }

  /** A key of which the elements are columns or, of an index, expressions in SQL. */
  private List<Change> key(Node node, Kind kind, String elements) {
    String constraint = node.get("constraintName");
    String name = name(constraint.isEmpty() ? node.get("indexName") : constraint);
    List<Token> tokens = SqlScanner.tokens("(" + elements + ")", node.line());
    return new KeyReader(path)
        .key(kind, name, tokens.get(0), new Cursor(tokens)).stream()
            .map(key -> define(name(node.get("tableName")), List.of(), List.of(), List.of(key)))
            .toList();
  }

  private static String indexed(Node index) {
    return String.join(", ", index.children("column").map(column -> column.get("name")).toList());
  }

  private Elements columns(Node table) {
    List<String> columns = new ArrayList<>();
    List<String> generated = new ArrayList<>();
    List<String> primary = new ArrayList<>();
    List<DeclaredKey> keys = new ArrayList<>();
    List<DeclaredForeignKey> foreignKeys = new ArrayList<>();
    List<Change.Filling> fillings = new ArrayList<>();
    for (Node column : table.children("column").toList()) {
      String name = name(column.get("name"));
      columns.add(name);
      fillings.add(
          new Change.Filling(
              name, Optional.of(isRequired(column)), Optional.of(hasConstantDefault(column))));
      if (isGenerated(column)) {
        generated.add(name);
      }
      for (Node constraints : column.children("constraints").toList()) {
        if (constraints.isTrue("primaryKey")) {
          primary.add(name);
        }
        if (constraints.isTrue("unique")) {
          keys.add(
              new DeclaredKey(
                  Kind.CONSTRAINT,
                  name(constraints.get("uniqueConstraintName")),
                  List.of(name),
                  List.of(),
                  Optional.empty(),
                  place(column)));
        }
        referenced(constraints)
            .map(
                other ->
                    new DeclaredForeignKey(
                        name(constraints.get("foreignKeyName")),
                        List.of(name),
                        other,
                        refuses(constraints),
                        place(column)))
            .ifPresent(foreignKeys::add);
      }
    }
    if (!primary.isEmpty()) {
      keys.add(
          new DeclaredKey(Kind.PRIMARY, "", primary, List.of(), Optional.empty(), place(table)));
    }
    return new Elements(columns, generated, keys, foreignKeys, fillings);
  }

  private static boolean isRequired(Node column) {
    return ColumnDefault.isNotNullIn(column.get("type"))
        || column
            .children("constraints")
            .anyMatch(c -> c.get("nullable").equalsIgnoreCase("false") || c.isTrue("primaryKey"));
  }

  /** {@code defaultValue} is text; of a date or a number it may be a function after all. */
  private static boolean hasConstantDefault(Node column) {
    if (!column.get("defaultValue").isEmpty() || !column.get("defaultValueBoolean").isEmpty()) {
      return true;
    }
    String date = column.get("defaultValueDate");
    return !date.isEmpty() && Character.isDigit(date.charAt(0))
        || ColumnDefault.isConstantIn("default " + column.get("defaultValueNumeric"))
        || ColumnDefault.isConstantIn("default " + column.get("defaultValueComputed"))
        || ColumnDefault.isConstantIn(
            column.get(column.name().equals("column") ? "type" : "columnDataType"));
  }

  private static Change filled(Node node, Optional<Boolean> required, Optional<Boolean> constant) {
    String column = name(node.get("columnName"));
    return new Change.Define(
        name(node.get("tableName")),
        new Elements(
            List.of(column),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Change.Filling(column, required, constant))));
  }

  private static boolean isGenerated(Node column) {
    if (column.isTrue("autoIncrement")) {
      return true;
    }
    String written = column.get("type") + " default " + column.get("defaultValueComputed");
    List<Token> tokens = SqlScanner.tokens(written, column.line());
    Cursor cursor = new Cursor(tokens);
    while (cursor.hasNext()) {
      if (ElementReader.isGenerator(cursor.take(), cursor)) {
        return true;
      }
    }
    return !column.get("defaultValueSequenceNext").isEmpty();
  }

  /** {@code references} names the table and its columns: {@code load(id)}. */
  private static Optional<String> referenced(Node constraints) {
    String table = constraints.get("referencedTableName");
    String references = constraints.get("references");
    String named = table.isEmpty() ? references.split("\\(", 2)[0] : table;
    return Optional.of(name(named)).filter(name -> !name.isEmpty());
  }

  private static boolean refuses(Node reference) {
    String action = reference.get("onDelete").toLowerCase(Locale.ROOT);
    return !reference.isTrue("deleteCascade")
        && !action.startsWith("cascade")
        && !action.startsWith("set");
  }

  private Change foreignKey(Node node, String table) {
    DeclaredForeignKey key =
        new DeclaredForeignKey(
            name(node.get("constraintName")),
            names(node.get("baseColumnNames")),
            name(node.get("referencedTableName")),
            refuses(node),
            place(node));
    return new Change.Define(table, new Elements(List.of(), List.of(), List.of(), List.of(key)));
  }

  private static Change dropped(String table, String name) {
    return new Change.DropNamed(Optional.of(table).filter(t -> !t.isEmpty()), name(name));
  }

  private static List<Change> dropColumns(Node node, String table) {
    List<Change> changes = new ArrayList<>();
    Stream.concat(
            Stream.of(node.get("columnName")),
            node.children("column").map(column -> column.get("name")))
        .filter(name -> !name.isEmpty())
        .forEach(column -> changes.add(new Change.DropColumn(table, name(column))));
    return changes;
  }
}
