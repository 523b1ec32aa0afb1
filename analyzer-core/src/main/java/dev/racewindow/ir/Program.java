// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A linked program: every name is qualified, every value has a type, every call a callee or is a
 * counted unknown.
 *
 * @param types by canonical name
 * @param paths the file of each type, by the type's canonical name
 * @param unresolvedCalls how many calls have no callee, by reason
 */
public record Program(
    SortedMap<String, TypeDecl> types,
    SortedMap<String, String> paths,
    TypeHierarchy hierarchy,
    SortedMap<String, Integer> unresolvedCalls) {
  public Program {
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    paths = Collections.unmodifiableSortedMap(new TreeMap<>(paths));
    unresolvedCalls = Collections.unmodifiableSortedMap(new TreeMap<>(unresolvedCalls));
  }

  /** The declaration of a type of the program. */
  public Optional<TypeDecl> type(String name) {
    return Optional.ofNullable(types.get(name));
  }
}
