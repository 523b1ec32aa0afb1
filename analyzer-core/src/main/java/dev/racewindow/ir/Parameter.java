// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.ir;

import java.util.List;

/** A declared parameter of a method. */
public record Parameter(String name, TypeRef type, List<Annotation> annotations) {
  public Parameter {
    annotations = List.copyOf(annotations);
  }
}
