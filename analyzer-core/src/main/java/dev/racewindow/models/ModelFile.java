// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.models;

import java.util.List;

/**
 * What one model file says, without the entries that could not be read.
 *
 * @param name of the file, for messages
 * @param checkedAgainst coordinates {@code group:artifact:version} of the library, or {@code jdk}
 */
record ModelFile(
    String name,
    List<String> checkedAgainst,
    List<CallEntry> calls,
    List<CallbackEntry> callbacks,
    List<AnnotationModel> annotations,
    List<TypeModel> types,
    List<MappingModel> mappings) {
  ModelFile {
    checkedAgainst = List.copyOf(checkedAgainst);
    calls = List.copyOf(calls);
    callbacks = List.copyOf(callbacks);
    annotations = List.copyOf(annotations);
    types = List.copyOf(types);
    mappings = List.copyOf(mappings);
  }
}
