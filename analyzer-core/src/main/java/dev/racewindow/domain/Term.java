// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
   * An object that is one of several: found in one of two ways, passed in or found, found or else
   * new.
   *
   * @param terms two or more, sorted: rows, inputs and created objects, or what is reached from one
   */
  record OneOf(List<Term> terms) implements Term {
    public OneOf {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return terms.stream().map(Term::toString).collect(Collectors.joining(" or "));
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
    return !(this instanceof Unknown || this instanceof OneOf);
  }

  /** The object that a chain of fields starts from; one of several has no single root. */
  default Term root() {
    Term root = this;
    while (root instanceof Field field) {
      root = field.base();
    }
    return root;
  }

  /** What it may be, as far as that is known: itself, or each of several. */
  default List<Term> alternatives() {
    return this instanceof OneOf several ? several.terms() : List.of(this);
  }

  /** The checks that may have fetched it, or the row that it was reached from. */
  default SortedSet<FactId> checks() {
    TreeSet<FactId> checks = new TreeSet<>();
    for (Term term : alternatives()) {
      if (term.root() instanceof Row row) {
        checks.add(row.check());
      }
    }
    return checks;
  }

  /** Whether somebody else may know it: a row, or what a caller has passed in. */
  default boolean isShared() {
    return alternatives().stream()
        .map(Term::root)
        .anyMatch(root -> root instanceof Row || root instanceof Input);
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
    return Texts.isText(this) && Texts.isText(other)
        ? Texts.join(this, other)
        : Alternatives.join(this, other);
  }

  /**
   * A field of this, unknown where the chain would be longer than {@link #DEPTH}. Of one of several
   * it is a field of those that others may know, if there are such. Nothing is known of {@code
   * null} of which a field is read: it may be another object.
   */
  default Term field(String name) {
    if (this instanceof OneOf) {
      return Alternatives.join(
          Alternatives.shared(this).stream().map(term -> term.field(name)).toList());
    }
    int depth = 1;
    for (Term at = this; at instanceof Field field; at = field.base()) {
      depth++;
    }
    return this instanceof Unknown || equals(NULL) || depth > DEPTH
        ? UNKNOWN
        : new Field(this, name);
  }

  @Override
  default int compareTo(Term other) {
    return toString().compareTo(other.toString());
  }
}
