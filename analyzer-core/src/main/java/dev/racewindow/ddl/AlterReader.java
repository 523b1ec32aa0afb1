// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the actions of an {@code ALTER TABLE}. */
final class AlterReader {
  private final KeyReader keys;
  private final List<Change> changes;
  private String table = "";

  /**
   * A reader.
   *
   * @param changes takes what the actions do
   */
  AlterReader(KeyReader keys, List<Change> changes) {
    this.keys = keys;
    this.changes = changes;
  }

  /** Reads what follows {@code ALTER TABLE}. */
  void read(Cursor cursor) {
    cursor.accept("if", "exists");
    cursor.accept("only");
    Optional<String> name = cursor.name();
    if (name.isEmpty()) {
      return;
    }
    table = name.get();
    if (cursor.peek().isSign("*")) {
      cursor.take();
    }
    if (cursor.accept("with")) {
      // SQL Server's WITH CHECK, WITH NOCHECK
      cursor.take();
    }
    for (List<Token> action : Cursor.parts(cursor.rest())) {
      action(new Cursor(action));
    }
  }

  private void action(Cursor cursor) {
    if (cursor.accept("add")) {
      add(cursor);
    } else if (cursor.accept("drop")) {
      drop(cursor);
    } else if (cursor.accept("rename")) {
      rename(cursor);
    } else if (cursor.accept("change")) {
      cursor.accept("column");
      cursor.name().ifPresent(old -> define(cursor.rest(), Optional.of(old)));
    } else if (cursor.accept("modify")) {
      cursor.accept("column");
      List<List<Token>> many = Cursor.parts(cursor.parentheses());
      (many.isEmpty() ? List.of(cursor.rest()) : many)
          .forEach(column -> define(column, Optional.empty()));
    } else if (cursor.accept("alter")) {
      cursor.accept("column");
      cursor.name().ifPresent(column -> alterColumn(column, cursor));
    }
  }

  private void add(Cursor cursor) {
    if (isUsingIndex(cursor)) {
      return;
    }
    ElementReader elements = new ElementReader(keys);
    if (!elements.constraint(cursor.rest())) {
      cursor.accept("column");
      cursor.accept("if", "not", "exists");
      List<List<Token>> many =
          cursor.peek().isSign("(") ? Cursor.parts(cursor.parentheses()) : List.of(cursor.rest());
      many.forEach(elements::read);
    }
    changes.add(new Change.Define(table, elements.elements()));
  }

  /** {@code ADD CONSTRAINT name UNIQUE USING INDEX index}. */
  private boolean isUsingIndex(Cursor cursor) {
    List<Token> tokens = cursor.rest();
    Cursor ahead = new Cursor(tokens);
    String constraint = ahead.accept("constraint") ? ahead.name().orElse("") : "";
    boolean primary = ahead.accept("primary", "key");
    if (!primary && !ahead.accept("unique") || !ahead.accept("using", "index")) {
      return false;
    }
    ahead
        .name()
        .ifPresent(index -> changes.add(new Change.UseIndex(table, index, constraint, primary)));
    return true;
  }

  private void drop(Cursor cursor) {
    if (cursor.accept("primary", "key")) {
      changes.add(new Change.DropPrimaryKey(table));
    } else if (cursor.acceptAny("constraint", "index", "key") || cursor.accept("foreign", "key")) {
      cursor.accept("if", "exists");
      cursor.name().ifPresent(name -> changes.add(new Change.DropNamed(Optional.of(table), name)));
    } else {
      cursor.accept("column");
      cursor.accept("if", "exists");
      cursor.name().ifPresent(column -> changes.add(new Change.DropColumn(table, column)));
    }
  }

  private void rename(Cursor cursor) {
    if (cursor.acceptAny("to", "as")) {
      cursor.name().ifPresent(to -> changes.add(new Change.RenameTable(table, to)));
      return;
    }
    boolean named = cursor.acceptAny("constraint", "index", "key");
    if (!named) {
      cursor.accept("column");
    }
    Optional<String> from = cursor.name();
    Optional<String> to = cursor.accept("to") ? cursor.name() : Optional.empty();
    if (from.isPresent() && to.isPresent()) {
      changes.add(
          named
              ? new Change.RenameNamed(Optional.of(table), from.get(), to.get())
              : new Change.RenameColumn(table, from.get(), to.get()));
    }
  }

  /** A column is declared anew, perhaps under another name; constraints are only added by it. */
  private void define(List<Token> declaration, Optional<String> old) {
    ElementReader elements = new ElementReader(keys);
    Optional<String> name = elements.column(declaration);
    if (name.isPresent() && old.isPresent() && !old.equals(name)) {
      changes.add(new Change.RenameColumn(table, old.get(), name.get()));
    }
    changes.add(new Change.Define(table, elements.elements()));
  }

  /** As pg_dump writes it: the column is generated, or has its default, by a later statement. */
  private void alterColumn(String column, Cursor cursor) {
    Change.Filling filling = filling(column, new Cursor(cursor.rest()));
    List<String> generated = new ArrayList<>();
    while (cursor.hasNext()) {
      if (ElementReader.isGenerator(cursor.take(), cursor)) {
        generated.add(column);
      }
    }
    changes.add(
        new Change.Define(
            table,
            new Change.Elements(
                List.of(column), generated, List.of(), List.of(), List.of(filling))));
  }

  /** What is not mentioned stays as it is. */
  private static Change.Filling filling(String column, Cursor cursor) {
    Optional<Boolean> required = Optional.empty();
    Optional<Boolean> constant = Optional.empty();
    boolean dropped = false;
    while (cursor.hasNext()) {
      if (cursor.accept("drop")) {
        dropped = true;
      } else if (cursor.accept("not", "null")) {
        required = Optional.of(!dropped);
      } else if (cursor.accept("default")) {
        constant = Optional.of(!dropped && ColumnDefault.isConstant(cursor));
      } else {
        cursor.take();
      }
    }
    return new Change.Filling(column, required, constant);
  }
}
