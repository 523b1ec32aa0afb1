// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ddl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The tables of one database while its scripts are applied, one change after the other. */
final class Catalog {
  private final SortedMap<String, Draft> tables = new TreeMap<>();
  private final SortedMap<String, Draft> dropped = new TreeMap<>();
  private final boolean loose;

  /**
   * An empty database.
   *
   * @param loose whether the order of its scripts is a guess
   */
  Catalog(boolean loose) {
    this.loose = loose;
  }

  /** A table that is still being changed. */
  private static final class Draft {
    private final TreeSet<String> columns = new TreeSet<>();
    private final TreeSet<String> generated = new TreeSet<>();
    private final TreeSet<String> required = new TreeSet<>();
    private final TreeSet<String> constant = new TreeSet<>();
    private List<DeclaredKey> keys = new ArrayList<>();
    private List<DeclaredForeignKey> foreignKeys = new ArrayList<>();
    private boolean created;

    void add(Change.Elements elements) {
      columns.addAll(elements.columns());
      generated.addAll(elements.generated());
      for (Change.Filling filling : elements.fillings()) {
        filling.required().ifPresent(yes -> set(required, filling.column(), yes));
        filling.constant().ifPresent(yes -> set(constant, filling.column(), yes));
      }
      elements.keys().forEach(this::add);
      elements.foreignKeys().stream()
          .filter(key -> !foreignKeys.contains(key))
          .forEach(foreignKeys::add);
    }

    private static void set(Set<String> set, String column, boolean in) {
      if (in) {
        set.add(column);
      } else {
        set.remove(column);
      }
    }

    /** Columns of a primary key are never null, whatever is said of them. */
    private SortedSet<String> defaults() {
      TreeSet<String> defaults = new TreeSet<>(required);
      keys.stream()
          .filter(key -> key.kind() == DeclaredKey.Kind.PRIMARY)
          .forEach(key -> defaults.addAll(key.columns()));
      defaults.retainAll(constant);
      defaults.removeAll(generated);
      return defaults;
    }

    /** A primary key comes first; what an earlier script has declared already is not repeated. */
    private void add(DeclaredKey key) {
      boolean known =
          keys.stream()
              .anyMatch(
                  old ->
                      old.columns().equals(key.columns())
                          && old.name().equals(key.name())
                          && old.condition().equals(key.condition()));
      if (!known) {
        keys.add(key.kind() == DeclaredKey.Kind.PRIMARY ? 0 : keys.size(), key);
      }
    }

    void rename(UnaryOperator<String> names) {
      rename(columns, names);
      rename(generated, names);
      rename(required, names);
      rename(constant, names);
      keys = new ArrayList<>(keys.stream().map(key -> key.renamed(names)).toList());
      foreignKeys = new ArrayList<>(foreignKeys.stream().map(key -> key.renamed(names)).toList());
    }

    private static void rename(Set<String> set, UnaryOperator<String> names) {
      List<String> renamed = set.stream().map(names).toList();
      set.clear();
      set.addAll(renamed);
    }

    /** Another table has a new name. */
    void renameTarget(Change.RenameTable rename) {
      foreignKeys.replaceAll(key -> key.table().equals(rename.table()) ? key.to(rename.to()) : key);
    }
  }

  /** Applies a change; one that does not fit what is known is left out. */
  void apply(Change change) {
    if (change instanceof Change.Create create) {
      Draft draft = tables.computeIfAbsent(create.table(), name -> new Draft());
      draft.created = true;
      draft.add(create.elements());
    } else if (change instanceof Change.Define define) {
      tables.computeIfAbsent(define.table(), name -> new Draft()).add(define.elements());
    } else if (change instanceof Change.CreateLike like) {
      createLike(like);
    } else if (change instanceof Change.UseIndex use) {
      useIndex(use);
    } else if (change instanceof Change.RenameTable rename) {
      renameTable(rename);
    } else if (change instanceof Change.RenameColumn rename) {
      known(rename.table())
          .ifPresent(
              draft ->
                  draft.rename(column -> column.equals(rename.column()) ? rename.to() : column));
    } else if (change instanceof Change.RenameNamed rename) {
      renameNamed(rename);
    } else {
      drop(change);
    }
  }

  private void drop(Change change) {
    if (change instanceof Change.DropTable drop) {
      known(drop.table()).ifPresent(draft -> dropped.put(drop.table(), draft));
      tables.remove(drop.table());
    } else if (change instanceof Change.DropColumn drop) {
      known(drop.table())
          .ifPresent(
              draft -> {
                draft.columns.remove(drop.column());
                draft.generated.remove(drop.column());
                draft.required.remove(drop.column());
                draft.constant.remove(drop.column());
                draft.keys.removeIf(key -> key.reads(drop.column()));
                draft.foreignKeys.removeIf(key -> key.columns().contains(drop.column()));
              });
    } else if (change instanceof Change.DropPrimaryKey drop) {
      known(drop.table())
          .ifPresent(draft -> draft.keys.removeIf(key -> key.kind() == DeclaredKey.Kind.PRIMARY));
    } else if (change instanceof Change.DropNamed drop) {
      in(drop.table())
          .forEach(
              (name, draft) -> {
                draft.keys.removeIf(key -> key.isCalled(drop.name(), name));
                draft.foreignKeys.removeIf(key -> key.isCalled(drop.name(), name));
              });
    }
  }

  private void createLike(Change.CreateLike like) {
    Draft draft = tables.computeIfAbsent(like.table(), name -> new Draft());
    draft.created = true;
    known(like.other())
        .ifPresent(
            other -> {
              draft.columns.addAll(other.columns);
              draft.generated.addAll(other.generated);
              draft.required.addAll(other.required);
              if (like.withDefaults()) {
                draft.constant.addAll(other.constant);
              }
              if (like.withKeys()) {
                other.keys.forEach(draft::add);
              }
            });
  }

  private void useIndex(Change.UseIndex use) {
    DeclaredKey.Kind kind = use.primary() ? DeclaredKey.Kind.PRIMARY : DeclaredKey.Kind.CONSTRAINT;
    known(use.table())
        .ifPresent(
            draft ->
                draft.keys.replaceAll(
                    key ->
                        key.name().equals(use.index())
                            ? key.called(
                                kind, use.constraint().isEmpty() ? use.index() : use.constraint())
                            : key));
  }

  private void renameTable(Change.RenameTable rename) {
    Draft draft = tables.remove(rename.table());
    if (draft != null) {
      tables.put(rename.to(), draft);
      tables.values().forEach(each -> each.renameTarget(rename));
    }
  }

  private void renameNamed(Change.RenameNamed rename) {
    in(rename.table())
        .forEach(
            (name, draft) ->
                draft.keys.replaceAll(
                    key ->
                        key.isCalled(rename.name(), name)
                            ? key.called(key.kind(), rename.to())
                            : key));
  }

  private Optional<Draft> known(String table) {
    return Optional.ofNullable(tables.get(table));
  }

  private Map<String, Draft> in(Optional<String> table) {
    if (table.isEmpty()) {
      return tables;
    }
    Draft draft = tables.get(table.get());
    return draft == null ? Map.of() : Map.of(table.get(), draft);
  }

  boolean isLoose() {
    return loose;
  }

  /** Whether a script makes this table of which nobody knows whether it is in use. */
  boolean isMadeLoosely(String table) {
    return loose && created().contains(table);
  }

  /** The names of tables of which the beginning was seen. */
  Collection<String> created() {
    return tables.entrySet().stream()
        .filter(entry -> entry.getValue().created)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * What is known of each table now. That tables were dropped and not made again is forgotten among
   * scripts of which the order is a guess: one that clears the database is as likely to be run
   * first.
   */
  SortedMap<String, DeclaredTable> tables() {
    if (loose) {
      dropped.forEach(tables::putIfAbsent);
    }
    SortedMap<String, DeclaredTable> declared = new TreeMap<>();
    tables.forEach(
        (name, draft) ->
            declared.put(
                name,
                new DeclaredTable(
                    name,
                    draft.columns,
                    draft.generated,
                    draft.defaults(),
                    draft.keys,
                    draft.foreignKeys,
                    loose)));
    return declared;
  }
}
