// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.domain;

import dev.racewindow.ir.MethodId;
import dev.racewindow.ir.Span;

/**
 * A place in the source of the program.
 *
 * @param path file, relative to the scanned root, with forward slashes
 * @param method the method whose text it lies in; for a lambda the method around it
 */
public record Location(String path, Span span, MethodId method) implements Comparable<Location> {
  /** First line of the place, counted from 1. */
  public int line() {
    return span.line();
  }

  /** The method as {@code package.Class.method(ParamTypes)}. */
  public String methodName() {
    return method.toString();
  }

  @Override
  public int compareTo(Location other) {
    if (this == other) {
      return 0;
    }
    int byPath = path.compareTo(other.path);
    if (byPath != 0) {
      return byPath;
    }
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : method.compareTo(other.method);
  }

  /** Hashes little of it: places that share these are few. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + span.hashCode();
  }

  @Override
  public String toString() {
    return path + ":" + span;
  }
}
