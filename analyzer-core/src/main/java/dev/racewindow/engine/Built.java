// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.engine;

import dev.racewindow.domain.Known;
import dev.racewindow.domain.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What texts and statements hold that are put together at run time, as far as they are built at one
 * instruction. Immutable.
 *
 * @param pieces by place: a field of the object that is built
 */
record Built(SortedMap<Term, Known> pieces) {
  /** Nothing is being built. */
  static final Built NOTHING = new Built(new TreeMap<>());

  private static final String SNAPSHOT = "built";

  Built {
    pieces = Collections.unmodifiableSortedMap(pieces);
  }

  /** What a part of an object holds; {@link Known#NOTHING} if nothing is known of it. */
  Known get(Term object, String part) {
    return pieces.isEmpty()
        ? Known.NOTHING
        : pieces.getOrDefault(new Term.Field(object, part), Known.NOTHING);
  }

  boolean has(Term object, String part) {
    return !pieces.isEmpty() && pieces.containsKey(new Term.Field(object, part));
  }

  /** With a part of an object set. */
  Built with(Term object, String part, Known piece) {
    SortedMap<Term, Known> all = new TreeMap<>(pieces);
    all.put(new Term.Field(object, part), piece);
    return new Built(all);
  }

  /** What is built whichever of two ways was taken. */
  Built join(Built other) {
    if (equals(other)) {
      return this;
    }
    SortedMap<Term, Known> all = new TreeMap<>(pieces);
    other.pieces.forEach((place, piece) -> all.merge(place, piece, Known::join));
    // A clause that one way alone has written may be missing.
    all.replaceAll(
        (place, piece) ->
            pieces.containsKey(place) && other.pieces.containsKey(place)
                    || !begun(place)
                    || !other.begun(place)
                ? piece
                : piece.join(Known.of(Term.NULL)));
    return new Built(all);
  }

  /** With one object being built of what it shares with another. */
  Built joined(Term one, Term other) {
    SortedMap<Term, Known> all = new TreeMap<>(pieces);
    Term nothing = Term.NULL;
    pieces.forEach(
        (place, piece) -> {
          Term.Field field = (Term.Field) place;
          boolean first = field.base().equals(one);
          if (first || field.base().equals(other)) {
            Term here = new Term.Field(one, field.name());
            Term there = new Term.Field(first ? other : one, field.name());
            all.put(here, piece.join(pieces.getOrDefault(there, Known.of(nothing))));
          }
        });
    return new Built(all);
  }

  /** Whether the object of a place is being built at all. */
  private boolean begun(Term place) {
    return holds(((Term.Field) place).base());
  }

  /** Whether an object is being built. */
  boolean holds(Term object) {
    return !pieces.isEmpty()
        && pieces.keySet().stream().anyMatch(p -> ((Term.Field) p).base().equals(object));
  }

  /** After somebody else had an object in hands who may have added to it. */
  Built touched(Term object, List<String> parts) {
    if (!holds(object)) {
      return this;
    }
    SortedMap<Term, Known> all = new TreeMap<>(pieces);
    for (String part : parts) {
      all.computeIfPresent(new Term.Field(object, part), (place, piece) -> lengthened(piece));
    }
    return new Built(all);
  }

  private static Known lengthened(Known piece) {
    Term more = Term.text(List.of(piece.term(), new Term.Constant(" "), Term.UNKNOWN));
    return piece.as(more);
  }

  /** The object as a value that a caller can take over; the object itself if it is not built. */
  Known snapshot(Known object) {
    List<Term> parts = new ArrayList<>();
    TreeSet<dev.racewindow.domain.Source> sources = new TreeSet<>(object.sources());
    pieces.forEach(
        (place, piece) -> {
          Term.Field field = (Term.Field) place;
          if (field.base().equals(object.term())) {
            parts.add(new Term.Constant(field.name()));
            parts.add(piece.term());
            sources.addAll(piece.sources());
          }
        });
    return parts.isEmpty()
        ? object
        : new Known(new Term.Computed(SNAPSHOT, parts), sources, object.tests());
  }

  /** Takes over an object that a callee has built. */
  Built with(Term object, Known snapshot) {
    List<Term> parts = ((Term.Computed) snapshot.term()).parts();
    Built built = this;
    for (int index = 0; index + 1 < parts.size(); index += 2) {
      String part = ((Term.Constant) parts.get(index)).text();
      built =
          built.with(
              object, part, new Known(parts.get(index + 1), snapshot.sources(), new TreeSet<>()));
    }
    return built;
  }

  /** What is known of a value that is one of two; if both were built, what was built is joined. */
  static Known joined(Known one, Known other) {
    Known either = one.join(other);
    if (one.term().equals(other.term()) || !isSnapshot(one) || !isSnapshot(other)) {
      return either;
    }
    Term object = Term.NULL;
    return NOTHING.with(object, one).join(NOTHING.with(object, other)).snapshot(either.as(object));
  }

  /** Whether a value is an object that a callee has built. */
  static boolean isSnapshot(Known value) {
    return value.term() instanceof Term.Computed made && made.operation().equals(SNAPSHOT);
  }
}
