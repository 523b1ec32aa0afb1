// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words by which a model file names the constants of one vocabulary: the constant in lower case
 * with spaces, unless another phrase reads better.
 */
final class Phrases<E extends Enum<E>> {
  static final Phrases<Verb> VERBS =
      new Phrases<>(Verb.class, Map.of(Verb.EXISTS, "check existence", Verb.ROLLBACK, "roll back"));

  static final Phrases<CallModel.Shape> SHAPES =
      new Phrases<>(CallModel.Shape.class, Map.of(CallModel.Shape.OPTIONAL, "optional row"));

  private final SortedMap<String, E> constants;

  Phrases(Class<E> vocabulary) {
    this(vocabulary, Map.of());
  }

  private Phrases(Class<E> vocabulary, Map<E, String> exceptions) {
    Map<E, String> names = new EnumMap<>(vocabulary);
    for (E constant : vocabulary.getEnumConstants()) {
      names.put(constant, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
    names.putAll(exceptions);
    TreeMap<String, E> byPhrase = new TreeMap<>();
    names.forEach((constant, phrase) -> byPhrase.put(phrase, constant));
    constants = Collections.unmodifiableSortedMap(byPhrase);
  }

  /** The constant of this phrase. */
  Optional<E> find(String phrase) {
    return Optional.ofNullable(constants.get(phrase));
  }

  /** All phrases, sorted. */
  SortedSet<String> all() {
    return new TreeSet<>(constants.keySet());
  }
}
