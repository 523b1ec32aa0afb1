// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The code of a method, constructor, initializer or lambda.
 *
 * @param receiver {@code this}; in a lambda that of the method around it
 * @param captures local variables of the method around a lambda that it reads; empty for methods
 * @param parameters in declaration order
 * @param blocks block {@code i} has id {@code i}; 0 is the entry; all are reachable
 * @param types before linking the declared types of parameters, casts and variables, after linking
 *     a type for every value
 * @param names source names of values that are held in variables, for messages
 */
public record Body(
    Optional<Value> receiver,
    List<Value> captures,
    List<Value> parameters,
    List<Block> blocks,
    SortedMap<Value, TypeRef> types,
    SortedMap<Value, String> names) {
  public Body {
    captures = List.copyOf(captures);
    parameters = List.copyOf(parameters);
    blocks = List.copyOf(blocks);
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
  }

  /** The type of a value, {@link TypeRef#UNKNOWN} where none is known. */
  public TypeRef typeOf(Value value) {
    return types.getOrDefault(value, TypeRef.UNKNOWN);
  }
}
