// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.schema;

import dev.racewindow.domain.Key;
import dev.racewindow.domain.Resource;
import dev.racewindow.domain.Spelling;
import dev.racewindow.domain.Term;
import dev.racewindow.sql.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What is known of one table.
 *
 * @param resource the name under which checks and acts know it
 * @param entity canonical name of the entity class; empty if there is none
 * @param spelling how statements write the table and its columns
 * @param aliases every name of a column, in normal form, to its canonical form
 * @param attributes the entity's attributes as declared: what a derived query may name
 * @param collections the attributes that hold several objects
 * @param lists those of them that are in a table of their own in which one element may be twice as
 *     far as Java knows, with the unique key of this table; empty if it has none
 * @param defaults columns that hold the same value in all new rows
 * @param keys unique keys, the primary key first if there is one
 * @param foreignKeys as scripts and changelogs declare them, then those of which entities tell
 * @param generatedId whether the primary key is generated, so that no two inserts collide on it
 * @param tellsNew whether an object of the entity says itself whether it is new
 * @param countedId whether the primary key is a column that the database counts up at the insert
 * @param version the attribute that holds the version, if rows have one
 * @param rewritten columns, in canonical form, that an update of an object writes as it has read
 *     them although they have not changed
 */
public record Table(
    Resource resource,
    String entity,
    Spelling spelling,
    SortedMap<String, String> aliases,
    SortedSet<String> attributes,
    SortedSet<String> collections,
    SortedMap<String, String> lists,
    Defaults defaults,
    List<UniqueKey> keys,
    List<ForeignKey> foreignKeys,
    boolean generatedId,
    boolean tellsNew,
    boolean countedId,
    Optional<String> version,
    SortedSet<String> rewritten) {
  public Table {
    rewritten = Collections.unmodifiableSortedSet(new TreeSet<>(rewritten));
    aliases = Collections.unmodifiableSortedMap(new TreeMap<>(aliases));
    attributes = Collections.unmodifiableSortedSet(new TreeSet<>(attributes));
    collections = Collections.unmodifiableSortedSet(new TreeSet<>(collections));
    lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
    keys = List.copyOf(keys);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** Whether a new row is sent at the next flush only, if this is what is written. */
  public boolean isSentLater(Term target) {
    return !entity.isEmpty() && !countedId && !target.equals(Term.UNKNOWN);
  }

  /** The canonical form of a column or attribute, by any of its names. */
  public String column(String name) {
    String normal = Resource.normal(name);
    return aliases.getOrDefault(normal, normal);
  }

  /** The columns of the primary key, which a row keeps as long as it is there. */
  public SortedSet<String> identity() {
    return keys.stream()
        .filter(UniqueKey::primary)
        .findFirst()
        .map(UniqueKey::columns)
        .orElse(new TreeSet<>());
  }

  /** A unique key over all rows that a program must mind: any but a generated primary key. */
  public Optional<UniqueKey> declaredKey() {
    return keys.stream()
        .filter(key -> !key.columns().isEmpty() && key.condition().isEmpty())
        .filter(key -> !isGenerated(key))
        .findFirst();
  }

  /** Declared once more, the key that is generated keeps no two callers apart either. */
  private boolean isGenerated(UniqueKey key) {
    return generatedId && (key.primary() || key.columns().equals(identity()));
  }

  /**
   * A unique key over all rows that has a column that a check compares, among others of which it is
   * not known whether the check compares them; any at all if none is known that it compares.
   */
  public Optional<UniqueKey> keyAround(Key key) {
    Set<String> compared = new TreeSet<>();
    key.equal().keySet().forEach(name -> compared.add(column(name)));
    key.others().forEach(name -> compared.add(column(name)));
    if (key.equal().isEmpty() && key.others().equals(Set.of(Statement.NOT_SHOWN))) {
      return declaredKey();
    }
    return keys.stream()
        .filter(unique -> unique.condition().isEmpty() && !isGenerated(unique))
        .filter(unique -> unique.columns().stream().anyMatch(compared::contains))
        .findFirst();
  }

  /** The same as {@link #keyWithin(Key, Set)}, with nothing given. */
  public Optional<UniqueKey> keyWithin(Key key) {
    return keyWithin(key, Set.of());
  }

  /**
   * The first unique key that keeps two rows from being there of which a check looks for one. That
   * a column of the key may be null is not looked at: nulls are distinct, and nothing keeps two
   * rows apart that have one.
   *
   * @param given columns, in canonical form, that hold the same value in all rows that are
   *     inserted, such as that of soft deletion, in which rows differ only once they are deleted. A
   *     key may have them although the check does not compare them, if it compares another one; its
   *     origin then says what is assumed
   */
  public Optional<UniqueKey> keyWithin(Key key, Set<String> given) {
    return matching(key, given, unique -> true, true);
  }

  /** The same of a key that keeps rows apart by what they are about, not by their number. */
  public Optional<UniqueKey> keptApartWithin(Key key) {
    return matching(key, Set.of(), unique -> !unique.primary(), true);
  }

  /** The same as {@link #partialKeyWithin(Key, Set)}, with nothing given. */
  public Optional<UniqueKey> partialKeyWithin(Key key) {
    return partialKeyWithin(key, Set.of());
  }

  /** A unique key that would do so if it were about all of the rows that the check looks for. */
  public Optional<UniqueKey> partialKeyWithin(Key key, Set<String> given) {
    return matching(key, given, unique -> true, false);
  }

  /**
   * As {@link #keyWithin}, for a save that looks for the row first. Where the program assigns the
   * id, and neither it nor a version says that the object is new, a save overwrites the row that it
   * finds: then the primary key keeps nobody out (Spring Data JPA reference, "Saving Entities";
   * Jakarta Persistence 3.2, section 3.3.7.1, merge).
   */
  public Optional<UniqueKey> keyWithinOfSave(Key key, Set<String> given) {
    boolean overwrites = !entity.isEmpty() && !generatedId && !tellsNew && version.isEmpty();
    return matching(key, given, unique -> !overwrites || !unique.primary(), true);
  }

  /**
   * The primary key by which a save finds the row that another has saved since. One of several
   * columns says that things belong together, and is there once, with what was saved last.
   *
   * @param eitherWay whether the row is saved whether or not it was there: then a single column
   *     will do as well
   */
  public Optional<UniqueKey> overwrittenKey(Key key, boolean eitherWay) {
    return matching(
            key,
            Set.of(),
            unique -> unique.primary() && (eitherWay || unique.columns().size() > 1),
            true)
        .filter(unique -> !generatedId);
  }

  /** The same table with other foreign keys. */
  Table with(List<ForeignKey> others) {
    return new Table(
        resource,
        entity,
        spelling,
        aliases,
        attributes,
        collections,
        lists,
        defaults,
        keys,
        others,
        generatedId,
        tellsNew,
        countedId,
        version,
        rewritten);
  }

  /** The same table with other defaults. */
  Table with(Defaults others) {
    return new Table(
        resource,
        entity,
        spelling,
        aliases,
        attributes,
        collections,
        lists,
        others,
        keys,
        foreignKeys,
        generatedId,
        tellsNew,
        countedId,
        version,
        rewritten);
  }

  /**
   * Columns that hold the same value in all rows that a statement inserts, as far as it does not
   * say otherwise.
   *
   * @param columns to which it gives a value that may be another one each time, by any name
   */
  public SortedSet<String> defaultsBeside(Collection<String> columns) {
    return defaults.besides(columns.stream().map(this::column).toList());
  }

  private Optional<UniqueKey> matching(
      Key key, Set<String> given, Predicate<UniqueKey> admitted, boolean aboutAll) {
    Map<String, Term> equal = new TreeMap<>();
    key.equal().forEach((name, term) -> equal.put(column(name), term));
    Set<String> others = new TreeSet<>();
    key.others().forEach(name -> others.add(column(name)));
    List<UniqueKey> candidates =
        keys.stream()
            .filter(admitted)
            .filter(unique -> unique.isAboutAll(equal) == aboutAll)
            .toList();
    return candidates.stream()
        .filter(unique -> unique.isWithin(equal, others))
        .findFirst()
        .or(
            () ->
                candidates.stream()
                    .flatMap(unique -> unique.assuming(equal, others, given).stream())
                    .findFirst());
  }
}
