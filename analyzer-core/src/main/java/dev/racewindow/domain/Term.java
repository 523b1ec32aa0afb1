// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a value is, as far as keys and identities need to know: two values with equal terms that are
 * {@link #isKnown() known} are equal in one run.
 */
@SuppressWarnings("ClassInitializationDeadlock") // no variant is initialized before Term is
public sealed interface Term extends Comparable<Term> {
  /** How many fields are followed, and how deep computations are kept. */
  int DEPTH = 3;

  /** Of which nothing is known. */
  Term UNKNOWN = new Unknown();

  /** {@code null}. */
  Term NULL = new Constant("null");

  /** An input of the body: 0 is the receiver, then captured variables, then parameters. */
  record Input(int index) implements Term {
    @Override
    public String toString() {
      return "in" + index;
    }
  }

  /** A field of an object; {@code *} stands for the elements of a holder. */
  record Field(Term base, String name) implements Term {
    @Override
    public String toString() {
      return base + "." + name;
    }
  }

  /** The row or rows that a check fetched, also while they are in a holder. */
  record Row(FactId check) implements Term {
    @Override
    public String toString() {
      return "row(" + check + ")";
    }
  }

  /** An object created here. */
  record Created(Location at, String type) implements Term {
    @Override
    public String toString() {
      return "new " + type + "@" + at;
    }
  }

  /** A constant, in Java notation. */
  record Constant(String text) implements Term {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A deterministic computation of other terms. */
  record Computed(String operation, List<Term> parts) implements Term {
    public Computed {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return operation + parts;
    }
  }

  /**
   * A text put together of pieces.
   *
   * @param parts constants that do not touch, and between them values that are put in; unknown
   *     where any text may be
   * @param open whether it is one of several texts, of which only what they share is known: where a
   *     part is unknown there may be any number of words, and the whole may be missing
   */
  record Text(List<Term> parts, boolean open) implements Term {
    public Text {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return (open ? "text*" : "text") + parts;
    }
  }

  /** A text of pieces: a constant if all of them are; unknown if nothing in it is known. */
  static Term text(List<Term> pieces) {
    return text(pieces, false);
  }

  /**
   * A text of pieces.
   *
   * @param open whether only what several texts share is known
   */
  static Term text(List<Term> pieces, boolean open) {
    return Texts.of(pieces, open);
  }

  /** A value that differs at each call: a random number, a clock, a new identifier. */
  record Fresh(Location at) implements Term {
    @Override
    public String toString() {
      return "fresh@" + at;
    }
  }

  /**
   * A row that was there, or else an object that was created in its place: find or new.
   *
   * @param row rooted in a row
   */
  record Either(Term row, Created created) implements Term {
    @Override
    public String toString() {
      return row + " or " + created;
    }
  }

  /** Not known. */
  record Unknown() implements Term {
    @Override
    public String toString() {
      return "?";
    }
  }

  /** Whether it, and all that it is made of, is known. */
  default boolean isKnown() {
    if (this instanceof Field field) {
      return field.base().isKnown();
    }
    if (this instanceof Computed computed) {
      return computed.parts().stream().allMatch(Term::isKnown);
    }
    if (this instanceof Text text) {
      return !text.open() && text.parts().stream().allMatch(Term::isKnown);
    }
    return !(this instanceof Unknown);
  }

  /** The object that a chain of fields starts from; of two, the row. */
  default Term root() {
    Term root = this;
    while (root instanceof Field || root instanceof Either) {
      root = root instanceof Field field ? field.base() : ((Either) root).row();
    }
    return root;
  }

  /**
   * The term of a value that is one of the two: the least upper bound, with {@code null} below all
   * and the unknown above all. A reference that is null is no other object.
   */
  default Term join(Term other) {
    if (equals(other)) {
      return this;
    }
    if (other.equals(NULL)) {
      return Texts.isText(this) ? Texts.orNothing(this) : this;
    }
    if (equals(NULL)) {
      return other.join(this);
    }
    if (Texts.isText(this) && Texts.isText(other)) {
      return Texts.join(this, other);
    }
    Set<Term> rows = new TreeSet<>();
    Set<Created> created = new TreeSet<>();
    return addAlternatives(rows, created)
            && other.addAlternatives(rows, created)
            && rows.size() == 1
            && created.size() == 1
        ? new Either(rows.iterator().next(), created.iterator().next())
        : UNKNOWN;
  }

  /** Adds what this may be; tells whether it is a row, a created object, or one of both. */
  private boolean addAlternatives(Set<Term> rows, Set<Created> created) {
    if (this instanceof Created object) {
      created.add(object);
    } else if (this instanceof Either either) {
      rows.add(either.row());
      created.add(either.created());
    } else if (root() instanceof Row) {
      rows.add(this);
    } else {
      return false;
    }
    return true;
  }

  /** A field of this, unknown where the chain would be longer than {@link #DEPTH}. */
  default Term field(String name) {
    int depth = 1;
    for (Term at = this; at instanceof Field field; at = field.base()) {
      depth++;
    }
    if (this instanceof Either either) {
      return either.row().field(name);
    }
    return this instanceof Unknown || depth > DEPTH ? UNKNOWN : new Field(this, name);
  }

  @Override
  default int compareTo(Term other) {
    return toString().compareTo(other.toString());
  }
}
