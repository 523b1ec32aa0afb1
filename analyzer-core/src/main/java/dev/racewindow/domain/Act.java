// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * A change of shared state.
 *
 * @param kind what it does
 * @param target the object that is written: a row, a created object, an input; unknown for
 *     statements
 * @param key the rows that a statement is about
 * @param columns what it writes; empty for all or not known
 * @param own columns that the statement itself gives a value: a constant, or one computed from
 *     their current one, as in {@code n = n + 1}
 * @param onConflict whether a duplicate key is handled by the statement itself
 * @param data where the written values come from
 * @param controls under which conditions it happens
 * @param guards what was in force, outermost first, as seen from the method
 * @param text the call as it would be named in a sentence
 */
public record Act(
    FactId id,
    Site site,
    Kind kind,
    Resource resource,
    Term target,
    Key key,
    SortedSet<String> columns,
    SortedSet<String> own,
    boolean onConflict,
    SortedSet<Source> data,
    SortedSet<Control> controls,
    List<Guard> guards,
    String text) {
  /** What an act does. */
  public enum Kind {
    INSERT,
    UPDATE,
    DELETE,
    /** Inserts or updates, depending on what the target is. */
    SAVE,
    /** A change of an object in memory: a write only if the object is a managed entity. */
    MUTATION,
    /** Something outside the database that cannot be undone. */
    EFFECT
  }

  /** The same act, with what it writes coming from elsewhere. */
  public Act withData(SortedSet<Source> other) {
    return new Act(
        id,
        site,
        kind,
        resource,
        target,
        key,
        columns,
        own,
        onConflict,
        other,
        controls,
        guards,
        text);
  }

  /** The same act, shown at another place. */
  public Act at(Site other) {
    return new Act(
        id,
        other,
        kind,
        resource,
        target,
        key,
        columns,
        own,
        onConflict,
        data,
        controls,
        guards,
        text);
  }

  /** The same act under other guards. */
  public Act under(List<Guard> others) {
    return new Act(
        id,
        site,
        kind,
        resource,
        target,
        key,
        columns,
        own,
        onConflict,
        data,
        controls,
        others,
        text);
  }

  /** The same act under other conditions. */
  public Act when(SortedSet<Control> others) {
    return new Act(
        id,
        site,
        kind,
        resource,
        target,
        key,
        columns,
        own,
        onConflict,
        data,
        others,
        guards,
        text);
  }

  /** The same act on another object. */
  public Act about(Term other) {
    return new Act(
        id,
        site,
        kind,
        resource,
        other,
        key,
        columns,
        own,
        onConflict,
        data,
        controls,
        guards,
        text);
  }

  /** The same act on other rows. */
  public Act about(Key other) {
    return new Act(
        id,
        site,
        kind,
        resource,
        target,
        other,
        columns,
        own,
        onConflict,
        data,
        controls,
        guards,
        text);
  }

  /** The act on each of the objects that it may be on. */
  public List<Act> alternatives() {
    return target instanceof Term.OneOf several
        ? several.terms().stream().map(this::about).toList()
        : List.of(this);
  }

  /** Whether a flush sends it: its own, or one after it in the same method. */
  public boolean isFlushed() {
    List<Location> own = new ArrayList<>(site.calls());
    own.addAll(List.of(id.entry(), id.leaf(), site.location()));
    return guards.stream()
        .filter(Guard.Flush.class::isInstance)
        .map(Guard::at)
        .anyMatch(
            flush ->
                own.stream()
                    .filter(at -> at.path().equals(flush.path()))
                    .filter(at -> at.methodName().equals(flush.methodName()))
                    .anyMatch(at -> at.compareTo(flush) <= 0));
  }

  public Act {
    columns = Frozen.of(columns);
    own = Frozen.of(own);
    data = Frozen.of(data);
    controls = Control.bounded(controls);
    guards = List.copyOf(guards);
  }
}
