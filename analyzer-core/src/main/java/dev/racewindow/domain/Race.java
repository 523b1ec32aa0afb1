// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A window whose guards do not suffice, for the reason that a rule names.
 *
 * @param rule name of the rule
 * @param severity what it costs
 * @param confidence how sure the analysis is
 * @param resource the entity, table or object that is fought over, by its simple name
 * @param message what goes wrong in one or two sentences, without locations
 * @param check what is read and decided on
 * @param act what is written because of it: the primary location
 * @param failedGuards the guards that are there and do not help: one, or two that should be one
 * @param interleaving how two callers break it, in order of time
 * @param breaksAt the isolation levels at which it happens when both ends share one transaction;
 *     all levels where they do not
 * @param fixes in order of preference
 * @param fingerprint identifies the race across edits: equal as long as rule, methods, resource and
 *     the shape of check and act are
 * @param others further checks that lead to the same act in the same way
 */
public record Race(
    String rule,
    Severity severity,
    Confidence confidence,
    String resource,
    String message,
    Evidence check,
    Evidence act,
    List<Evidence> failedGuards,
    List<Step> interleaving,
    SortedSet<Isolation> breaksAt,
    List<Fix> fixes,
    String fingerprint,
    List<Evidence> others) {
  /** More others than this are not shown. */
  private static final int MOST_OTHERS = 8;

  /** A race with one check. */
  public Race(
      String rule,
      Severity severity,
      Confidence confidence,
      String resource,
      String message,
      Evidence check,
      Evidence act,
      List<Evidence> failedGuards,
      List<Step> interleaving,
      SortedSet<Isolation> breaksAt,
      List<Fix> fixes,
      String fingerprint) {
    this(
        rule,
        severity,
        confidence,
        resource,
        message,
        check,
        act,
        failedGuards,
        interleaving,
        breaksAt,
        fixes,
        fingerprint,
        List.of());
  }

  /**
   * Where a reader looks first: where the way to the act leaves the one to the check. That is the
   * line that decides, whatever stores and helpers write in the end.
   */
  public Location place() {
    return act.site().partedFrom(check.site()).orElse(act.site().location());
  }

  /** The same race with one more check that leads to it. */
  public Race and(Evidence other) {
    List<Evidence> all = new ArrayList<>(others);
    if (all.size() < MOST_OTHERS && !other.equals(check) && !all.contains(other)) {
      all.add(other);
    }
    return new Race(
        rule,
        severity,
        confidence,
        resource,
        message,
        check,
        act,
        failedGuards,
        interleaving,
        breaksAt,
        fixes,
        fingerprint,
        all);
  }

  /**
   * A statement with what is to be said of it.
   *
   * @param site where it is reported
   * @param leaf the statement itself, if it is reported where it is called; else empty
   * @param text a phrase such as {@code checks that no User has this email (existsByEmail)}
   */
  public record Evidence(Site site, Optional<Location> leaf, String text) {
    /** A statement that is reported where it stands. */
    public Evidence(Site site, String text) {
      this(site, Optional.empty(), text);
    }

    /** The way to it from the method that is looked at: the calls, then the statement itself. */
    public List<Location> path() {
      List<Location> path = new ArrayList<>(site.calls());
      path.add(site.location());
      leaf.filter(inner -> !inner.equals(site.location())).ifPresent(path::add);
      return List.copyOf(path);
    }
  }

  /**
   * One step of an interleaving.
   *
   * @param caller 1 or 2
   * @param kind what sort of step it is, for colours
   * @param location empty for steps that no line stands for, such as a commit
   * @param text what the caller does, such as {@code existsByEmail → false}
   */
  public record Step(int caller, Kind kind, Optional<Location> location, String text) {
    /** What a step is to the race; in any order, whatever guard there is. */
    public enum Kind {
      CHECK,
      /** A lock is taken. */
      LOCK,
      /** The caller is held up by the other one. */
      WAIT,
      /** A lock is given back before or after the commit. */
      UNLOCK,
      ACT,
      /** The transaction ends. */
      COMMIT,
      OTHER
    }

    /** A step of no particular kind. */
    public Step(int caller, Optional<Location> location, String text) {
      this(caller, Kind.OTHER, location, text);
    }
  }

  /**
   * A way to mend it.
   *
   * @param title an imperative phrase
   * @param price what it costs, in a phrase
   * @param code the fix in the user's own API; may span lines
   */
  public record Fix(String title, String price, String code) {}

  public Race {
    interleaving = List.copyOf(interleaving);
    failedGuards = List.copyOf(failedGuards);
    breaksAt = Frozen.of(breaksAt);
    fixes = List.copyOf(fixes);
    others = List.copyOf(others);
  }
}
