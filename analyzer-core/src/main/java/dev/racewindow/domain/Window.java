// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import dev.racewindow.ir.MethodId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A check and an act that depends on it, with what is in force at both ends.
 *
 * @param method the lowest method that knows both ends
 * @param act what it writes; never latent
 * @param dependence how the act depends on the check
 * @param sameRow whether the act writes the very row that was checked, or an object reached from it
 * @param schema what the database guarantees
 * @param company what else the method does because of the check
 * @param undoing the exceptions by which the check undoes the act, where it is made after it; empty
 *     if it decides of the act before
 * @param loaded checks that had loaded the row which the check locks: where one of them was made in
 *     the same persistence context, the check gives what it gave
 * @param strangers where row locks are taken that are held at the check and have nothing to do with
 *     it or the act
 * @param contexts in which the method runs: what its callers hold, outermost first
 */
public record Window(
    MethodId method,
    Check check,
    Act act,
    Dependence dependence,
    boolean sameRow,
    Guarantees schema,
    Company company,
    Optional<SortedSet<Failure>> undoing,
    List<Check> loaded,
    SortedSet<Location> strangers,
    List<List<Guard>> contexts) {
  /**
   * How an act depends on a check.
   *
   * @param data paths of what the check fetched from which the written values are computed
   * @param recomputed written columns of which the new value comes from the old one that was
   *     checked
   * @param outcomes on which answers of the check the act happens; empty if only its data matter
   * @param decided paths of what the check fetched that decide whether the act happens
   * @param limited those of them that are numbers, or numbers of things, compared with a limit
   * @param missing collections among them that do not have an element
   * @param settled written columns that decide of more than themselves, and are set to a constant
   *     or to what comes from the row itself
   * @param requested such columns that are set to what comes from elsewhere
   * @param permitted those of them that the state of the row permits, whatever is asked for
   * @param same paths of what the check fetched that have to equal what comes from elsewhere for
   *     the act to happen
   * @param enforced whether the method fails if the number of rows is not as it has to be
   */
  public record Dependence(
      SortedSet<String> data,
      SortedSet<String> recomputed,
      SortedSet<Control.Outcome> outcomes,
      SortedSet<String> decided,
      SortedSet<String> limited,
      SortedSet<String> missing,
      SortedSet<String> settled,
      SortedSet<String> requested,
      SortedSet<String> permitted,
      SortedSet<String> same,
      boolean enforced) {
    public Dependence {
      data = Frozen.of(data);
      recomputed = Frozen.of(recomputed);
      outcomes = Frozen.of(outcomes);
      decided = Frozen.of(decided);
      limited = Frozen.of(limited);
      missing = Frozen.of(missing);
      settled = Frozen.of(settled);
      requested = Frozen.of(requested);
      permitted = Frozen.of(permitted);
      same = Frozen.of(same);
    }

    /** What is known if the act depends on the check in both ways. */
    public Dependence plus(Dependence other) {
      return new Dependence(
          union(data, other.data),
          union(recomputed, other.recomputed),
          union(outcomes, other.outcomes),
          union(decided, other.decided),
          union(limited, other.limited),
          union(missing, other.missing),
          union(settled, other.settled),
          union(requested, other.requested),
          union(permitted, other.permitted),
          union(same, other.same),
          enforced || other.enforced);
    }

    /** The same, but for columns of which no value can be lost. */
    public Dependence without(SortedSet<String> columns) {
      TreeSet<String> others = new TreeSet<>(recomputed);
      others.removeAll(columns);
      return new Dependence(
          data, others, outcomes, decided, limited, missing, settled, requested, permitted, same,
          enforced);
    }

    private static <T> SortedSet<T> union(SortedSet<T> one, SortedSet<T> other) {
      TreeSet<T> all = new TreeSet<>(one);
      all.addAll(other);
      return all;
    }
  }

  /**
   * What the database guarantees for the rows of a window.
   *
   * @param known whether anything is known of the table
   * @param uniqueKey where a unique key over columns that the check compares is declared
   * @param partialKey where such a key is declared that is not about all of the rows checked
   * @param overwritten where a key of several columns is declared by which the act finds a row that
   *     is there, and overwrites it
   * @param anyKey where any unique key but a generated one is declared
   * @param keyAround where such a key is declared over a column that the check compares, if the
   *     check compares others that are not known
   * @param version the version attribute of the rows that the act writes
   * @param set the version that the program puts into what the act writes, if it does
   * @param rewritten columns that the act writes back as they were read, because it writes an
   *     object with all of its columns
   * @param collections the attributes of the written rows that hold several objects
   * @param lists those of them that are in a table of their own in which one element may be twice
   *     as far as Java knows, with the unique key that this table has; empty if it has none
   * @param deferred whether a new row is sent at the next flush only: it is that of an entity of
   *     which the id is known before
   * @param reference how the rows of one end refer to the row of the other, if they do
   * @param checked how statements write the table that the check asks
   * @param written how they write the one that the act writes
   */
  public record Guarantees(
      boolean known,
      Optional<String> uniqueKey,
      Optional<String> partialKey,
      Optional<String> overwritten,
      Optional<String> anyKey,
      Optional<String> keyAround,
      Optional<String> version,
      Optional<SetVersion> set,
      SortedSet<String> rewritten,
      SortedSet<String> collections,
      SortedMap<String, String> lists,
      boolean deferred,
      Optional<Reference> reference,
      Spelling checked,
      Spelling written) {
    public Guarantees {
      rewritten = Frozen.of(rewritten);
      collections = Frozen.of(collections);
      lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
    }
  }

  /**
   * A version that the program sets, and not the provider.
   *
   * @param version the attribute
   * @param renewed whether it is that of a row as it was found just now, put into another object;
   *     else the caller gives it
   */
  public record SetVersion(String version, boolean renewed) {}

  /**
   * Rows that refer to a row of another table, their parent.
   *
   * @param column by which they do
   * @param foreignKey where the database is told to keep the parent there for them; empty if nobody
   *     is seen to tell it
   * @param refuses whether a parent with children cannot be deleted; else they go with it, or
   *     forget it
   */
  public record Reference(String column, Optional<String> foreignKey, boolean refuses) {}

  /**
   * What else a method does.
   *
   * @param effect an effect outside the database that depends on the same check
   * @param insert a row of another table that is inserted because of the same check
   * @param follower what is done although nobody looked at how many rows the act has changed, where
   *     its way parts from that to the act
   * @param counted whether something depends on how many rows the act has changed
   * @param looks where the act is its own check, other checks that decide whether it is tried
   * @param version a version that the same run changes, of a row that the check's rows belong to
   */
  public record Company(
      Optional<Act> effect,
      Optional<Act> insert,
      Optional<Act> follower,
      boolean counted,
      List<Check> looks,
      Optional<String> version) {
    /** Nothing else. */
    public static final Company NONE =
        new Company(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            List.of(),
            Optional.empty());

    public Company {
      looks = List.copyOf(looks);
    }

    /** What is done because of the check besides the act; an effect counts before a row. */
    public Optional<Act> consequence() {
      return effect.or(() -> insert);
    }
  }

  /**
   * Whether so many calls lie between the ends that they may belong to different runs: summaries
   * tell calls apart by where they are made, not by all that leads there. Where nothing else leads
   * there, the calls are followed as surely as a few.
   */
  public boolean isFarApart() {
    return isFar(check.site()) || isFar(act.site());
  }

  private static boolean isFar(Site site) {
    return site.calls().size() > (site.joined() ? FAR : FOLLOWED);
  }

  /** The same, with an act that does not compare these columns. */
  public Window without(SortedSet<String> compared) {
    TreeMap<String, Term> equal = new TreeMap<>(act.key().equal());
    equal.keySet().removeIf(column -> compared.contains(Resource.normal(column)));
    return new Window(
        method,
        check,
        act.about(new Key(equal, act.key().others())),
        dependence,
        sameRow,
        schema,
        company,
        undoing,
        loaded,
        strangers,
        contexts);
  }

  /** The same, with the effect that depends on the check under other guards. */
  public Window withEffectUnder(UnaryOperator<List<Guard>> guards) {
    return new Window(
        method,
        check,
        act,
        dependence,
        sameRow,
        schema,
        new Company(
            company.effect().map(effect -> effect.under(guards.apply(effect.guards()))),
            company.insert(),
            company.follower(),
            company.counted(),
            company.looks(),
            company.version()),
        undoing,
        loaded,
        strangers,
        contexts);
  }

  /** The method as {@code package.Class.method(ParamTypes)}. */
  public String methodName() {
    return method.toString();
  }

  /** Whether it is a window of the same method. */
  public boolean isIn(Window other) {
    return method.equals(other.method);
  }

  /** Whether check and act are of one table. */
  public boolean isOfOneTable() {
    return check.resource().isKnown() && check.resource().id().equals(act.resource().id());
  }

  /** More calls than this are far: of 146 races that were mended, nearly all have up to four. */
  private static final int FAR = 4;

  /** More calls than this are far even if they are the only ones: longer paths are cut. */
  private static final int FOLLOWED = 7;

  public Window {
    loaded = List.copyOf(loaded);
    strangers = Frozen.of(strangers);
    contexts = List.copyOf(contexts);
  }
}
