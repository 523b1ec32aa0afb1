// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An annotation on a declaration.
 *
 * @param type its name; qualified after linking
 * @param attributes by name; a single unnamed value stands under {@code value}
 */
public record Annotation(String type, SortedMap<String, ConstantExpr> attributes, Span span) {
  public Annotation {
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /** An annotation made from any map of attributes. */
  public static Annotation of(String type, Map<String, ? extends ConstantExpr> attributes, Span s) {
    return new Annotation(type, new TreeMap<>(attributes), s);
  }

  /** The attribute of this name, if it was given. */
  public Optional<ConstantExpr> attribute(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  /** The last segment of the type's name. */
  public String simpleName() {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return attributes.isEmpty() ? "@" + type : "@" + type + attributes;
  }
}
