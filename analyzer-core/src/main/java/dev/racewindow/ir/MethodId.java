// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/**
 * Names a method of the program.
 *
 * @param owner canonical name of the declaring type
 * @param name {@code <init>} for constructors, {@code <clinit>} for static and {@code <fields>} for
 *     instance initializers
 * @param parameterTypes simple names of the erased parameter types, as in {@code (String, long[])}
 */
public record MethodId(String owner, String name, List<String> parameterTypes)
    implements Comparable<MethodId> {
  public MethodId {
    parameterTypes = List.copyOf(parameterTypes);
  }

  /** Simple name of the declaring type. */
  public String ownerSimpleName() {
    return owner.substring(owner.lastIndexOf('.') + 1);
  }

  @Override
  public int compareTo(MethodId other) {
    if (this == other) {
      return 0;
    }
    int byOwner = owner.compareTo(other.owner);
    if (byOwner != 0) {
      return byOwner;
    }
    int byName = name.compareTo(other.name);
    return byName != 0 || parameterTypes.equals(other.parameterTypes)
        ? byName
        : parameterTypes.toString().compareTo(other.parameterTypes.toString());
  }

  /** {@code package.Class.method(ParamTypes)}, the form of SARIF's fully qualified names. */
  @Override
  public String toString() {
    return owner + "." + name + "(" + String.join(", ", parameterTypes) + ")";
  }
}
