// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.List;

/**
 * A kind of XML files of which the elements stand for annotations of a library.
 *
 * @param root the name of the root element
 * @param packages where the annotations are; the first is meant where one is made of an element
 */
public record MappingModel(String library, String root, List<String> packages) {
  public MappingModel {
    packages = List.copyOf(packages);
  }
}
