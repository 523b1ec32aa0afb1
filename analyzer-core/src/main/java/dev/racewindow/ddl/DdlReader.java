// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import dev.racewindow.ddl.DeclaredKey.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a statement does to tables; a statement, or a part of one, that it does not understand
 * does nothing.
 *
 * <p>PostgreSQL manual: CREATE TABLE, CREATE INDEX, ALTER TABLE, ALTER INDEX, DROP INDEX, DROP
 * TABLE. MySQL manual: CREATE TABLE, ALTER TABLE, RENAME TABLE, DROP INDEX.
 */
final class DdlReader {
  private static final Set<String> BEFORE_STATEMENT = Set.of("begin", "then", "else", "loop");

  private final KeyReader keys;

  /**
   * A reader.
   *
   * @param path of the file, for the places of keys
   */
  DdlReader(String path) {
    this.keys = new KeyReader(path);
  }

  /** The changes that a statement makes, in order. */
  List<Change> read(List<Token> tokens) {
    List<Change> changes = new ArrayList<>();
    Cursor cursor = new Cursor(tokens);
    if (cursor.accept("create")) {
      create(cursor, changes);
    } else if (cursor.accept("alter", "table")) {
      new AlterReader(keys, changes).read(cursor);
    } else if (cursor.accept("alter", "index")) {
      alterIndex(cursor, changes);
    } else if (cursor.accept("drop", "table")) {
      cursor.accept("if", "exists");
      for (List<Token> part : Cursor.parts(cursor.rest())) {
        new Cursor(part).name().map(Change.DropTable::new).ifPresent(changes::add);
      }
    } else if (cursor.accept("drop", "index")) {
      dropIndex(cursor, changes);
    } else if (cursor.accept("rename", "table")) {
      renameTables(cursor, changes);
    }
    return changes;
  }

  /** The statements within the body of a block: what follows {@code BEGIN}, {@code THEN}, …. */
  static List<Token> withinBlock(List<Token> tokens) {
    for (int i = tokens.size() - 1; i > 0; i--) {
      boolean starts =
          tokens.get(i).isWord("create")
              || tokens.get(i).isWord("alter")
              || tokens.get(i).isWord("drop");
      if (starts && BEFORE_STATEMENT.contains(tokens.get(i - 1).lower())) {
        return tokens.subList(i, tokens.size());
      }
    }
    return tokens;
  }

  private void create(Cursor cursor, List<Change> changes) {
    cursor.accept("or", "replace");
    if (cursor.sees("temp") || cursor.sees("temporary")) {
      return;
    }
    cursor.acceptAny("unlogged", "foreign", "external", "column", "row", "cached", "memory");
    if (cursor.accept("table")) {
      cursor.accept("if", "not", "exists");
      cursor.name().ifPresent(name -> table(name, cursor, changes));
      return;
    }
    Token start = cursor.peek();
    if (cursor.accept("unique")) {
      cursor.acceptAny("clustered", "nonclustered");
      if (cursor.accept("index")) {
        uniqueIndex(start, cursor).ifPresent(changes::add);
      }
    }
  }

  private void table(String name, Cursor cursor, List<Change> changes) {
    if (cursor.accept("like")) {
      cursor.name().ifPresent(other -> changes.add(new Change.CreateLike(name, other, true, true)));
      return;
    }
    ElementReader elements = new ElementReader(keys);
    List<Change> copies = new ArrayList<>();
    for (List<Token> element : Cursor.parts(cursor.parentheses())) {
      Cursor part = new Cursor(element);
      if (part.accept("like")) {
        like(name, part).ifPresent(copies::add);
      } else {
        elements.read(element);
      }
    }
    changes.add(new Change.Create(name, elements.elements()));
    changes.addAll(copies);
  }

  /** PostgreSQL copies keys and defaults only if it is told to, MySQL always. */
  private static Optional<Change> like(String name, Cursor cursor) {
    Optional<String> other = cursor.name();
    boolean mySql = !cursor.hasNext();
    boolean withKeys = mySql;
    boolean withDefaults = mySql;
    while (cursor.hasNext()) {
      boolean includes = cursor.accept("including");
      if (cursor.accept("all")) {
        withKeys = includes;
        withDefaults = includes;
      } else if (cursor.accept("indexes")) {
        withKeys = includes;
      } else if (cursor.accept("defaults")) {
        withDefaults = includes;
      } else if (!includes) {
        cursor.take();
      }
    }
    boolean keys = withKeys;
    boolean defaults = withDefaults;
    return other.map(table -> new Change.CreateLike(name, table, keys, defaults));
  }

  private Optional<Change> uniqueIndex(Token start, Cursor cursor) {
    cursor.accept("concurrently");
    cursor.accept("if", "not", "exists");
    String name = cursor.sees("on") ? "" : cursor.name().orElse("");
    method(cursor);
    if (!cursor.accept("on")) {
      return Optional.empty();
    }
    cursor.accept("only");
    Optional<String> table = cursor.name();
    method(cursor);
    return table.flatMap(
        owner ->
            keys.key(Kind.INDEX, name, start, cursor)
                .map(
                    key ->
                        new Change.Define(
                            owner,
                            new Change.Elements(List.of(), List.of(), List.of(key), List.of()))));
  }

  private static void method(Cursor cursor) {
    if (cursor.accept("using")) {
      cursor.take();
    }
  }

  private static void alterIndex(Cursor cursor, List<Change> changes) {
    cursor.accept("if", "exists");
    Optional<String> name = cursor.name();
    if (cursor.accept("rename", "to") && name.isPresent()) {
      cursor
          .name()
          .ifPresent(to -> changes.add(new Change.RenameNamed(Optional.empty(), name.get(), to)));
    }
  }

  private static void dropIndex(Cursor cursor, List<Change> changes) {
    cursor.accept("concurrently");
    cursor.accept("if", "exists");
    for (List<Token> part : Cursor.parts(cursor.rest())) {
      Cursor one = new Cursor(part);
      Optional<String> name = one.name();
      Optional<String> table = one.findWord("on") ? one.name() : Optional.empty();
      name.ifPresent(index -> changes.add(new Change.DropNamed(table, index)));
    }
  }

  private static void renameTables(Cursor cursor, List<Change> changes) {
    for (List<Token> part : Cursor.parts(cursor.rest())) {
      Cursor one = new Cursor(part);
      Optional<String> from = one.name();
      Optional<String> to = one.accept("to") ? one.name() : Optional.empty();
      if (from.isPresent() && to.isPresent()) {
        changes.add(new Change.RenameTable(from.get(), to.get()));
      }
    }
  }
}
