// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A set in its natural order that nobody can change. Facts are copied far more often than they are
 * made: a copy of such a set is the set.
 */
final class Frozen<T extends Comparable<? super T>> extends AbstractSet<T> implements SortedSet<T> {
  private final T[] elements;

  private Frozen(T[] elements) {
    this.elements = elements;
  }

  /** The elements of a set, as they are now. */
  static <T extends Comparable<? super T>> SortedSet<T> of(SortedSet<T> set) {
    if (set instanceof Frozen<T>) {
      return set;
    }
    SortedSet<T> sorted = set.comparator() == null ? set : new TreeSet<>(set);
    @SuppressWarnings("unchecked")
    T[] elements = (T[]) sorted.toArray(new Comparable<?>[0]);
    return new Frozen<>(elements);
  }

  @Override
  public int size() {
    return elements.length;
  }

  @Override
  public Iterator<T> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < elements.length;
      }

      @Override
      public T next() {
        if (next == elements.length) {
          throw new NoSuchElementException();
        }
        return elements[next++];
      }
    };
  }

  @Override
  @SuppressWarnings(
      "unchecked") // as of every sorted set: what cannot be compared is not looked for
  public boolean contains(@Nullable Object object) {
    return object != null && index((T) object) >= 0;
  }

  private int index(T element) {
    return Arrays.binarySearch(elements, element, Comparator.naturalOrder());
  }

  @Override
  public @Nullable Comparator<? super T> comparator() {
    return null;
  }

  @Override
  public SortedSet<T> subSet(T from, T to) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(this).subSet(from, to));
  }

  @Override
  public SortedSet<T> headSet(T to) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(this).headSet(to));
  }

  @Override
  public SortedSet<T> tailSet(T from) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(this).tailSet(from));
  }

  @Override
  public T first() {
    return at(0);
  }

  @Override
  public T last() {
    return at(elements.length - 1);
  }

  private T at(int index) {
    if (elements.length == 0) {
      throw new NoSuchElementException();
    }
    return elements[index];
  }
}
